// panic

// One goroutine reads the map that another one writes to.
package main

func main() {
	m := map[string]int{"a": 1, "b": 2}
	go func() {
		for {
			m["b"]++
		}
	}()
	for sum := 0; ; {
		sum += m["b"]
	}
}
