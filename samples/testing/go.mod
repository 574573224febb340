// gos test: a package with tests, benchmarks and examples. Try: gos test -v -bench . samples/testing
module example.com/temperature

go 1.26
