// errorcheck

package main

func main() {
	var e byte[] = nil
	var f int[3]
	g := int[]{1}
	h := []int{1, 2, 3
	}
}
