// test exit=1 args=-json,-v,.
module example.com/output

go 1.26
