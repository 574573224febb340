// run
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	for _, p := range []string{
		`(`, `)`, `(a`, `a)`, `(a))`, `((a)`, `[`, `[a`, `[a-`, `[z-a]`, `[a-\d]`, `[[:foo:]]`, `[[:alpha:`, `[]`, `[^]`, `\`, `a\`, `\8`, `\y`, `\C`, `\x`, `\xg`, `\x{`, `\x{110000}`,
		`\p`, `\p{`, `\p{Foo}`, `\pX`, `*`, `+`, `?`, `a**`, `a*+`, `a??b`, `a???`, `a+*`, `{2}`, `a{1001}`, `a{2,1}`, `a{1,1001}`, `(a{100}){100}`, `a{2}{3}`, `(?i`, `(?z)`, `(?P<n`, `(?P<n>a`, `(?P<n>a)(?P<n>b)`,
		`(?P<>a)`, `(?P<1-2>a)`, `(?P=n)`, `(?<n>a)(?<n>b)`, `(?<n`, `(?<=a)`, `(?!a)`, `(?=a)`, `(?#c)`, `\1`, `a|*`, `|*`, `^*`, `$+`, `\b+`, `(?i)(?s`, `(?-)`, `(?i-)`, `(?--i)`, `\Qa`, `\E`, "\xff", "a\xffb", `[\xff-\x{fe}]`, `x{1,`, `x{a}`,
		`(?P<name`, `(?P`, `(?`, `[a-b-c]`, `[--a]`, `\pL\p{Latin}`, `\p{latin}`, `(?m)`, `(*)`, `(|*)`, `((((((((((x{2}){2}){2}){2}){2}){2}){2}){2}){2}){2})`,
		strings.Repeat("(", 1001) + strings.Repeat(")", 1001), strings.Repeat("(?:", 999) + strings.Repeat(")", 999),
	} {
		re, err := regexp.Compile(p)
		if len(p) > 100 {
			p = p[:10]
		}
		if err != nil && len(err.Error()) > 200 {
			fmt.Printf("%q: %s\n", p, err.Error()[:80])
			continue
		}
		fmt.Printf("%q: %v %v\n", p, re != nil, err)
	}
	for _, p := range []string{`\d`, `\b`, `(?i)a`, `a*?`, `\z`, `\pL`, `[[:digit:]]`, `\Qa\E`, `a**`, `\w`, `[\d]`} {
		_, err := regexp.CompilePOSIX(p)
		fmt.Printf("%q: %v\n", p, err)
	}
}
