// test exit=1 args=-json,-parallel,2 env=GOSDEBUG=asyncpreempt=0
module example.com/parallel

go 1.26
