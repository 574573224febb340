// test exit=1 args=./...
module example.com/broken

go 1.26
