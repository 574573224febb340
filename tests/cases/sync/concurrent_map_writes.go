// panic

// Two goroutines write to one map: noticed sooner or later, and cannot be recovered.
package main

func main() {
	m := map[int]int{}
	for range 2 {
		go func() {
			defer func() { recover() }()
			for i := 0; ; i++ {
				m[i&1023] = i
			}
		}()
	}
	select {}
}
