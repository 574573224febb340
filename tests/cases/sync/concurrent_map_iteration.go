// panic

// One goroutine ranges over the map that another one writes to.
package main

func main() {
	m := map[[2]string]int{{"a"}: 1, {"b"}: 2}
	go func() {
		for {
			m[[2]string{"a"}]++
		}
	}()
	for sum := 0; ; {
		for _, v := range m {
			sum += v
		}
	}
}
