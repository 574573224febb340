// test exit=1 args=-json,.
module example.com/output

go 1.26
