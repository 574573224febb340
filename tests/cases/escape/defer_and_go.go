// escape

// Deferred closures stay unless deferred in a loop; what a goroutine gets escapes.
package main

func deferred() (n int) {
	x := 1
	defer func() { n += x }()
	p := new(int)
	defer take(p)
	x = 2
	return 1
}

func inLoop(k int) {
	for i := range k {
		x := i
		defer func() { x++ }()
		defer take(&x)
	}
}

func started() {
	x := 1
	go func() { x++ }()
	p := new(int)
	go take(p)
	done := make(chan bool)
	go func() { done <- true }()
	<-done
}

func argument(p *int) { go take(p) }
func later(p *int)    { defer take(p) }
func take(p *int)     { *p++ }

func main() {}
