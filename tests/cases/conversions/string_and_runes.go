// run

// Strings, bytes, runes and integers convert into each other by copying.
package main

import "fmt"

func main() {
	s := "aé世🙂\xff"
	b, r := []byte(s), []rune(s)
	fmt.Println(b, r, len(b), len(r))
	fmt.Println(string(b) == s, string(r) == s, []byte(string(r)))
	b[0] = 'b'
	r[1] = 'e'
	fmt.Println(s[:1], string(b[:1]), string(r[:2]))
	for _, c := range []rune{65, 0x4e16, -1, 0xd800, 0x10ffff, 0x110000, 0} {
		fmt.Printf("%q % x\n", string(c), string(c))
	}
	var n byte = 200
	fmt.Printf("%q %q\n", string(rune(n)), string([]byte{n}))
	type text string
	type octets []byte
	t := text("named")
	fmt.Println(octets(t), text(octets{71, 111}), []rune(t)[0])
	fmt.Println([]byte(nil) == nil, []byte("") == nil, len([]rune("")), string([]byte(nil)) == "")
}
