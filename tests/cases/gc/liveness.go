// run
// What a frame holds dies after its last use, not when the function returns: finalizers tell when.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
)

type object struct {
	name string
	next *object
	pad  [4]int
}

var freed = make(chan string, 100)

//go:noinline
func track(name string) *object {
	o := &object{name: name}
	runtime.SetFinalizer(o, func(o *object) { freed <- o.name })
	return o
}

// Collects until n objects were freed, and then some more to see that no other goes.
func collect(where string, n int) {
	var names []string
	for i := 0; len(names) < n && i < 100; i++ {
		runtime.GC()
		names = drain(names)
	}
	for i := 0; i < 3; i++ {
		runtime.GC()
		names = drain(names)
	}
	sort.Strings(names)
	fmt.Println(where+":", names)
}

func drain(names []string) []string {
	for {
		select {
		case name := <-freed:
			names = append(names, name)
		case <-time.After(200 * time.Microsecond):
			return names
		}
	}
}

//go:noinline
func use(o *object) {}

func local() {
	o := track("local")
	collect("in use", 0)
	use(o)
	collect("used", 1)
}

//go:noinline
func parameter(o *object, p *object) {
	collect("both parameters in use", 0)
	use(o)
	collect("one used", 1)
	use(p)
	collect("both used", 1)
}

//go:noinline
func result() (r *object) {
	r = track("result")
	defer func() { collect("a result in a deferred call", 0) }()
	return r
}

func inlined() {
	o := track("inlined")
	peek := func(o *object) string { return o.name }
	fmt.Println(peek(o))
	collect("behind an inlined call", 1)
}

func loop() {
	var last *object
	for i := range 3 {
		last = track(fmt.Sprint("round ", i))
		collect("in a loop", min(i, 1))
	}
	use(last)
	collect("behind it", 1)
}

func list() {
	var head *object
	for i := range 3 {
		o := track(fmt.Sprint("element ", i))
		o.next = head
		head = o
	}
	for o := head; o != nil; o = o.next {
		head = nil
		collect("at "+o.name, map[string]int{"element 2": 0}[o.name])
	}
	collect("at the end of the list", 3)
}

func waiting() {
	c, done := make(chan *object), make(chan bool)
	go func() {
		var o *object
		for o = range c {
			use(o)
		}
		done <- true
	}()
	c <- track("received")
	time.Sleep(time.Millisecond)
	collect("while the next one is awaited", 1)
	close(c)
	<-done

	d := make(chan *object)
	go func() {
		d <- track("sent")
		done <- true
	}()
	time.Sleep(time.Millisecond)
	collect("while nobody receives", 0)
	use(<-d)
	<-done
	collect("received and used", 1)

	e := make(chan *object)
	go func() {
		for ok := true; ok; {
			select {
			case o := <-e:
				use(o)
			case <-done:
				ok = false
			}
		}
		done <- true
	}()
	e <- track("selected")
	time.Sleep(time.Millisecond)
	collect("while a select waits", 1)
	done <- true
	<-done
}

func goroutine() {
	o, done := track("captured"), make(chan bool)
	go func() {
		use(o)
		done <- true
		<-done
	}()
	<-done
	collect("a goroutine's closure", 1)
	done <- true
}

func interfaces() {
	var x any = track("in an interface")
	collect("in use", 0)
	useAny(x)
	x = 1000
	collect("overwritten", 1)
	useAny(x)
}

//go:noinline
func useAny(x any) {}

func maps() {
	m := map[int]*object{1: track("element")}
	for k, o := range m {
		m[k] = nil
		collect("an element", 0)
		use(o)
	}
	collect("used", 1)
	m[2] = track("another")
	collect("in a map", 0)
	runtime.KeepAlive(m)
	collect("with a map", 1)
}

func main() {
	local()
	parameter(track("first"), track("second"))
	use(result())
	collect("a result", 1)
	inlined()
	loop()
	list()
	waiting()
	goroutine()
	interfaces()
	maps()
}
