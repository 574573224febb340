// messages

// Calls of go and defer statements are inlined into the functions that are made for them, and so is what they call.
package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

type counter struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *counter) inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key]++
}

func say(what string, done chan<- int) {
	fmt.Println(what)
	done <- len(what)
}

func long(n int) int {
	total := 0
	for i := range n {
		total += i * i
		if total > 1000 {
			total /= 3
			fmt.Println("long", total)
		}
	}
	return total
}

func open(name string) error {
	if _, err := os.Open(name); err != nil {
		return fmt.Errorf("open %q: %w", name, err)
	}
	return nil
}

func join(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p)
	}
	b.WriteByte('.')
	return b.String()
}

func main() {
	c := &counter{m: map[string]int{}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		c.inc("a")
	}()
	wg.Wait()
	done := make(chan int)
	go say("hello", done)
	fmt.Println(<-done)
	defer fmt.Println("bye", c.m["a"])
	defer long(3)
	for i := range 2 {
		defer func(n int) { fmt.Println("deferred", n) }(i)
	}
	fmt.Println(open(""), join("a", "b"))
}
