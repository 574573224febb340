// test exit=1 args=-json,.,./none
module example.com/broken

go 1.26
