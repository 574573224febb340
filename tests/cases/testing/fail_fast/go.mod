// test exit=1 args=-v,-failfast,-parallel,1,-run,Fails|Never env=GOSDEBUG=asyncpreempt=0
module example.com/failfast

go 1.26
