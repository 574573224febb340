// run

// Goroutines start with their arguments evaluated at once.
package main

import "fmt"

func work(id int, out chan<- string) { out <- fmt.Sprint("worker ", id) }

type printer struct{ name string }

func (p printer) run(done chan bool) { fmt.Println(p.name); done <- true }

func main() {
	out := make(chan string)
	n := 1
	go work(n, out)
	n = 2
	fmt.Println(<-out)
	go func() { out <- fmt.Sprint("closure ", n) }()
	fmt.Println(<-out)
	done := make(chan bool)
	p := printer{"bound"}
	go p.run(done)
	p.name = "changed"
	<-done
	f := printer.run
	go f(p, done)
	<-done
	results := make([]int, 10)
	finished := make(chan int)
	for i := range results {
		go func() {
			results[i] = i * i
			finished <- i
		}()
	}
	sum := 0
	for range results {
		sum += <-finished
	}
	fmt.Println(results, sum)
}
