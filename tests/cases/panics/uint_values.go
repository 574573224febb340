// panic

// Unsigned numbers.
package main

func main() {
	defer func() {
		recover()
		panic(uint8(200))
	}()
	panic(uint64(1 << 63))
}
