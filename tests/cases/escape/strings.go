// escape

// Concatenations and conversions use a small buffer on the stack unless they escape.
package main

import "strings"

var sink string
var bytes []byte

func concat(a, b string) int                { return len(a + b + "x") }
func concatOut(a, b string) string          { return a + b }
func concatStore(a string)                  { sink = a + "!" }
func constant() string                      { return "a" + "b" }
func toBytes(s string) int                  { b := []byte(s); return len(b) }
func toBytesOut(s string) []byte            { return []byte(s) }
func fromBytes(b []byte) int                { s := string(b); return len(s) }
func fromBytesOut(b []byte) string          { return string(b) }
func toRunes(s string) int                  { return len([]rune(s)) }
func fromRune(r rune) string                { return string(r) }
func fromRunes(r []rune) string             { return string(r) }
func compare(b []byte) bool                 { return string(b) == "x" }
func lookup(m map[string]int, b []byte) int { return m[string(b)] }
func sub(s string) string                   { return s[1:] }
func index(s string) byte                   { return s[0] }
func store(s string)                        { bytes = []byte(s) }
func builder(n int) string {
	var sb strings.Builder
	for range n {
		sb.WriteString("x")
	}
	return sb.String()
}

func main() {}
