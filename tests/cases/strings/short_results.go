// run

// Joined and converted strings that stay in their function: up to 32 bytes and above, while the stack moves.
package main

import "fmt"

//go:noinline
func length(s string) int { return len(s) }

//go:noinline
func sum(b []byte) (n int) {
	for _, c := range b {
		n += int(c)
	}
	return
}

func deep(n int, b []byte) string {
	s := string(b)
	t := s + "/" + s
	if n == 0 {
		return t + "!"
	}
	below := deep(n-1, b)
	// s and t are this call's own, wherever the stack has gone.
	if s != string(b) || t != s+"/"+s || len(below) != 2*len(b)+2 {
		panic("lost")
	}
	return below
}

func classify(b []byte) int {
	switch string(b) {
	case "one":
		return 1
	case "two":
		return 2
	}
	return 0
}

func main() {
	for _, text := range []string{"", "a", "twelve bytes", "exactly thirty-two bytes long xx", "one more than thirty-two bytes xx", "日本語のテキスト"} {
		b := []byte(text)
		b = append(b[:0], text...)
		r := []rune(text)
		s := string(b)
		joined := text + s
		fmt.Println(len(b), sum(b), len(r), length(s), length(joined), s == text, joined == text+text, cap(b) >= len(b))
		if len(b) > 0 {
			b[0] = 'X'
			fmt.Println(s == text, string(b) == text, string(b) < text, text[1:] == string(b[1:]))
		}
		total := 0
		for _, c := range []byte(text) {
			total += int(c)
		}
		fmt.Println(total, deep(200, []byte(text)))
	}
	previous := ""
	for i := range 4 {
		b := []byte{byte('a' + i), byte('b' + i)}
		now := string(b)
		if now < previous || previous+now == now+previous {
			fmt.Println("order", previous, now)
		}
		previous = now
	}
	counts := map[string]int{"ab": 1, "cd": 2}
	key := []byte("ab")
	fmt.Println(counts[string(key)], classify([]byte("two")), classify(key))
	key[0] = 'c'
	counts[string(key)]++
	key[1] = 'd'
	_, ok := counts[string(key)]
	fmt.Println(counts, ok)
	runes := []rune("héllo")
	runes[1] = 'e'
	fmt.Println(string(runes), len(runes), string(runes[1:3])+"!")
}
