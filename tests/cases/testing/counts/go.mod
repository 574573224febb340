// test args=-v,-count,2,-bench,.,-benchtime,10x
module example.com/counts

go 1.26
