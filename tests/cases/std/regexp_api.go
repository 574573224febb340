// run
package main

import (
	"fmt"
	"regexp"
	"strings"
)

var patterns = []string{
	``, `a`, `^a`, `a$`, `a*`, `a+?`, `(a)(b)?`, `(a|ab)(c|bcd)(d*)`, `(?i)straße|K`, `[^a-c]+`, `\bfoo\b`, `\Bo`, `(?m)^\w+$`, `(?s)a.b`, `a.b`,
	`(?P<year>\d{4})-(?<month>\d\d)`, `x*`, `[[:alpha:]]+[[:^digit:]]`, `\pL+`, `\p{Greek}`, `\P{Lu}`, `\p{^Lu}+`, `[\p{L}\d_]+`, `\x{1F600}|\x41`, `\Qa.b\E+`,
	`日本?`, `(?U)a+`, `(?:ab)+?c`, `a{2,3}`, `a{2,}`, `a{,3}`, `()`, `(a*)*`, `(a*)+`, `(a|b)*c|(a|ab)*c`, `\z`, `\A\s*`, `[]a]+`, `[^]a]+`, `[a\]b]`, `.`, `(.)(.)`, `\.`,
	`\p{Letter}+`, `\p{uppercase_letter}`, `\p{greek}`, `[a-z&&[^b]]`, `|a`, `a||b`, `(|a)*`, `^$`, `$^`, `(?i:A)b`, `\d+|\D+`, `[^\n]`, `\v\f\t`, `\101`, `\07`,
}

var texts = []string{
	"", "a", "ab", "aaa", "abcd", "foo bar food", "STRASSE straße \u212a", "line one\nline two\n", "a\nb a.b a.b.b", "2024-05 1999-12", "héllo wörld ΑΒΓ", "\xffa\xfeb\x80",
	"日本語日", "😀A!", "]a]b", "baaac", "abcacabab", "\x00\x01", "a{,3}", " \t\n x",
}

func main() {
	for _, p := range patterns {
		re, err := regexp.Compile(p)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		fmt.Printf("%s: %s %d %q\n", p, re, re.NumSubexp(), re.SubexpNames())
		for _, t := range texts {
			fmt.Printf(" %v %q %v", re.MatchString(t), re.FindString(t), re.FindStringSubmatchIndex(t))
			fmt.Printf(" %v %q", re.FindAllStringSubmatchIndex(t, -1), re.FindAllString(t, 2))
			fmt.Printf(" %q %q %q", re.ReplaceAllString(t, "<$0|$1>"), re.Split(t, -1), re.Split(t, 2))
			fmt.Println()
		}
		re.Longest()
		for _, t := range texts {
			fmt.Printf(" %v", re.FindStringIndex(t))
		}
		fmt.Println()
	}
	for _, p := range []string{`a|ab`, `(a+)(b*)`, `[[:upper:]]`, `^a$`, `x{2}`} {
		re, err := regexp.CompilePOSIX(p)
		fmt.Println(p, err)
		if err == nil {
			fmt.Printf("%q %q\n", re.FindStringSubmatch("b\nabABxx"), re.FindAllString("a\nab ABxxa", -1))
		}
	}

	re := regexp.MustCompile(`(?P<first>[a-z]+)\s(?P<last>[a-z]+)`)
	b := []byte("alan turing and grace hopper")
	fmt.Printf("%s %v %q %v\n", re.Find(b), re.FindIndex(b), re.FindSubmatch(b), re.FindSubmatchIndex(b))
	fmt.Printf("%q %v %q %v\n", re.FindAll(b, -1), re.FindAllIndex(b, 1), re.FindAllSubmatch(b, -1), re.FindAllSubmatchIndex(b, 5))
	fmt.Println(cap(re.Find(b)), re.FindAll([]byte("1"), -1) == nil, re.FindAllString("", 0) == nil, re.Match(b))
	fmt.Printf("%s %s\n", re.ReplaceAll(b, []byte("${last}, ${first}")), re.ReplaceAllLiteral(b, []byte("$1")))
	fmt.Printf("%s\n", re.ReplaceAllFunc(b, func(m []byte) []byte { return []byte(strings.ToUpper(string(m))) }))
	fmt.Println(re.ReplaceAllStringFunc("a b c d", strings.ToUpper), re.ReplaceAllLiteralString("a b", "$0"), re.ReplaceAllString("none", "x"))
	for _, template := range []string{"$first", "$first_x", "${first}_x", "$1x", "${1}x", "$$1", "$", "$!", "${", "${}", "${first", "$2$1", "$10", "$01", "${0}", "$öö", "$9999999999999"} {
		fmt.Printf("%q ", re.ReplaceAllString("ada lovelace", template))
	}
	fmt.Println()
	m := re.FindStringSubmatchIndex("x ada lovelace")
	fmt.Printf("%s %s\n", re.ExpandString([]byte("> "), "$last", "x ada lovelace", m), re.Expand(nil, []byte("$first"), []byte("x ada lovelace"), m))
	fmt.Println(re.SubexpIndex("last"), re.SubexpIndex("none"), re.SubexpIndex(""), re.Copy().String() == re.String())
	fmt.Println(re.FindReaderIndex(strings.NewReader("é ada lovelace")), re.FindReaderSubmatchIndex(strings.NewReader("\xff ada lovelace")), re.MatchReader(strings.NewReader("1")))
	fmt.Println(regexp.MatchString(`^\d+$`, "123"))
	fmt.Println(regexp.Match(`^\d+$`, []byte("12x")))
	fmt.Println(regexp.MatchReader(`b`, strings.NewReader("abc")))
	fmt.Println(regexp.MatchString(`(`, "123"))
	fmt.Println(regexp.QuoteMeta(`a.b*c[d]{e}(f)|g^h$i\j+k?日`), regexp.QuoteMeta("plain"), regexp.QuoteMeta(""))
	text, err := re.MarshalText()
	var other regexp.Regexp
	fmt.Println(string(text), err, other.UnmarshalText([]byte(`a(b)`)), other.String(), other.UnmarshalText([]byte(`(`)))
	fmt.Printf("%v %s\n", re, re)
	for _, s := range []string{"a,b;c", ",", "a,,b", "abc"} {
		for n := -1; n < 4; n++ {
			fmt.Printf("%q ", regexp.MustCompile(`[,;]`).Split(s, n))
			fmt.Printf("%q ", regexp.MustCompile(`b*`).Split(s, n))
		}
	}
	fmt.Println()
	for i := range 3000 {
		if regexp.MustCompile(fmt.Sprint("x", i)).MatchString("x") {
			fmt.Println("?")
		}
	}
	for _, bad := range []string{`(a`, "a`\\"} {
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompile(bad)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompilePOSIX(`\d`)
	}()
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		var zero regexp.Regexp
		zero.MatchString("x")
	}()
}
