// test exit=1 args=-v,-bench,.
module example.com/failing

go 1.26
