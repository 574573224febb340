// run
module example.com/initialization

go 1.26
