// run

// Well-known algorithms with well-known results.
package main

import "fmt"

func sieve(n int) (count int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if !composite[i] {
			count++
			for j := i * i; j <= n; j += i {
				composite[j] = true
			}
		}
	}
	return count
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func crc(data []byte) uint32 {
	c := ^uint32(0)
	for _, b := range data {
		c ^= uint32(b)
		for range 8 {
			c = c>>1 ^ 0xedb88320&-(c&1)
		}
	}
	return ^c
}

func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func levenshtein(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		previous := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := previous
			if x != y {
				cost = 1 + min(previous, row[j], row[j+1])
			}
			previous, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}

func permutations(s []byte, visit func(string)) {
	if len(s) <= 1 {
		visit(string(s))
		return
	}
	var step func(int)
	step = func(k int) {
		if k == len(s) {
			visit(string(s))
			return
		}
		for i := k; i < len(s); i++ {
			s[k], s[i] = s[i], s[k]
			step(k + 1)
			s[k], s[i] = s[i], s[k]
		}
	}
	step(0)
}

func pi(digits int) string {
	text := []byte{}
	size := digits*10/3 + 1
	a := make([]int, size)
	for i := range a {
		a[i] = 2
	}
	nines, predigit := 0, 0
	for range digits + 1 {
		carry := 0
		for i := size - 1; i >= 0; i-- {
			x := 10*a[i] + carry*(i+1)
			a[i] = x % (2*i + 1)
			carry = x / (2*i + 1)
		}
		a[0] = carry % 10
		carry /= 10
		switch {
		case carry == 9:
			nines++
		case carry == 10:
			text = append(text, byte('0'+predigit+1))
			for ; nines > 0; nines-- {
				text = append(text, '0')
			}
			predigit = 0
		default:
			text = append(text, byte('0'+predigit))
			for ; nines > 0; nines-- {
				text = append(text, '9')
			}
			predigit = carry
		}
	}
	return string(text[1:])
}

func main() {
	fmt.Println(sieve(100000), gcd(1<<40, 6<<20), gcd(1071, 462))
	fmt.Printf("%08x %016x\n", crc([]byte("123456789")), fnv("hello"))
	fmt.Println(levenshtein([]rune("kitten"), []rune("sitting")), levenshtein([]rune("größe"), []rune("grösse")))
	n, last := 0, ""
	permutations([]byte("abcdef"), func(s string) { n++; last = max(last, s) })
	fmt.Println(n, last)
	fmt.Println(pi(30))
}
