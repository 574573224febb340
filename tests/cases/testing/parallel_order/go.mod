// test exit=1 args=-v,-parallel,2 env=GOSDEBUG=asyncpreempt=0
module example.com/parallel

go 1.26
