// run
module example.com/vendored

go 1.26

require (
	example.org/greet v1.2.0
	example.org/old v0.1.0
)
