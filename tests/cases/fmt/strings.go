// run

// String and byte slice verbs.
package main

import "fmt"

func main() {
	for _, f := range []string{"%s", "%q", "%v", "%+v", "%#v", "%x", "%X", "% x", "%#x", "% #x", "% X", "%10s|", "%-10s|", "%.3s", "%10.2s|", "%-10.2s|", "%+q", "%#q", "%#+q", "%10q|", "%-10q|", "%.2q", "%.2x", "%010s", "%T", "%12x|", "%d"} {
		fmt.Printf("%-8s", f)
		for _, v := range []any{"hello", "", "añ世🙂", "tab\t\"q\" `b`", "\xff\x00", []byte("bytes")} {
			fmt.Printf(" ["+f+"]", v)
		}
		fmt.Println()
	}
	fmt.Printf("%s %v %d %x %q\n", []string{"a", "b"}, []string{"a b", ""}, []byte{1, 2}, []string{"hi", "yo"}, []string{"a b", "c"})
	fmt.Printf("%s|%5s|%-5s|%05s\n", []byte("abc"), []byte("abc"), []byte("abc"), "abc")
	fmt.Printf("%s %x %X %q\n", [3]byte{65, 66, 67}, [3]byte{1, 2, 255}, [2]byte{171, 205}, [2]byte{'a', '\n'})
	type text string
	type raw []byte
	fmt.Printf("%s %q %v %#v %v %s %#v %x\n", text("t"), text("t"), text("t"), text("t"), raw("r"), raw("r"), raw("r"), raw("r"))
	fmt.Printf("%v %s %#v\n", []byte(nil), []byte(nil), []byte(nil))
	fmt.Printf("%c %c %v %q\n", []rune("añ"), "x"[0], []rune("ab"), []rune("é"))
	fmt.Printf("|%6.2s|%-6.2s|%6s|%2s|\n", "日本語", "日本語", "日本", "日本語")
}
