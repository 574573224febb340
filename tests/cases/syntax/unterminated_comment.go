// errorcheck

package main

func main() {
	/* never ends
}
