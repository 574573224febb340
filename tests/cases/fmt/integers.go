// run

// Integer verbs with every flag, width and precision.
package main

import "fmt"

func main() {
	for _, f := range []string{"%d", "%+d", "% d", "%5d", "%-5d|", "%05d", "%+05d", "% 05d", "%.4d", "%8.4d", "%-8.4d|", "%08.4d", "%+.4d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%O", "%b", "%#b", "%08b", "%c", "%q", "%U", "%#U", "%v", "%+v", "%#v", "%T", "%5v|", "%-5v|", "%05v", "%.0d", "%x", "% x", "%#08x", "%-#8x|", "%+x", "%+q", "%#q"} {
		fmt.Printf("%-10s", f)
		for _, n := range []any{0, 42, -42, 128512, uint8(200), int64(-1 << 63)} {
			fmt.Printf(" ["+f+"]", n)
		}
		fmt.Println()
	}
	fmt.Printf("%d %d %d %d %d %d\n", int8(-5), int16(-5), int32(-5), uint16(5), uint32(5), uint64(1<<63))
	fmt.Printf("%x %X %b %o\n", -255, -255, -5, -8)
	fmt.Printf("%20b|%-20o|%+d\n", 1000, 1000, 1000)
	fmt.Printf("%c%c%c %c\n", 71, 0x4e16, 0x1f600, -1)
	fmt.Printf("%q %q %q %q %+q %#q\n", 'x', '\n', '\'', 0x110000, 'é', '世')
	fmt.Printf("%U %U %#U %08U %#10U|\n", 'a', 0x1f600, 0x1f600, 'a', 'é')
}
