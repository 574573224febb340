// run

// Integers to text and back in all bases.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-42), strconv.FormatInt(math.MinInt64, 10), strconv.FormatUint(math.MaxUint64, 10))
	for _, base := range []int{2, 3, 8, 10, 16, 36} {
		fmt.Print(strconv.FormatInt(-255, base), " ", strconv.FormatUint(1<<40, base), "; ")
	}
	fmt.Println()
	for _, s := range []string{"0", "-0", "+7", "42", "-42", "007", "1_000", "", "x", "4x", "-", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", " 1", "1.5"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, s := range []string{"0x1F", "0b101", "0o17", "017", "1_000", "0x", "-0xff", "1__0", "0_7", "zz"} {
		n, err := strconv.ParseInt(s, 0, 64)
		fmt.Println(n, err)
	}
	for _, bits := range []int{8, 16, 32, 64} {
		n, err := strconv.ParseInt("-40000", 10, bits)
		u, uerr := strconv.ParseUint("40000", 10, bits)
		fmt.Println(bits, n, err, u, uerr)
	}
	fmt.Println(strconv.ParseInt("zz", 36, 64))
	fmt.Println(strconv.ParseInt("12", 2, 64))
	fmt.Println(strconv.ParseInt("12", 1, 64))
	fmt.Println(strconv.ParseInt("12", 10, 65))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	fmt.Println(strconv.ParseUint("18446744073709551616", 10, 64))
	fmt.Println(string(strconv.AppendInt([]byte("n="), -5, 10)), string(strconv.AppendUint(nil, 5, 2)))
	_, err := strconv.Atoi("bad")
	var ne *strconv.NumError
	ok := errors.As(err, &ne)
	fmt.Println(ok, ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax))
}
