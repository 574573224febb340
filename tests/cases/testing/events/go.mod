// test exit=1 args=-json
module example.com/events

go 1.26
