// test exit=1 args=-v,.
module example.com/output

go 1.26
