// run args=-n,7,--name=x,rest,-v
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type broken struct{ p *int }

func (b *broken) String() string   { return fmt.Sprint(*b.p) }
func (b *broken) Set(string) error { return errors.New("cannot") }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("L%d", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "L%d", (*int)(l))
	return err
}

func try(args ...string) {
	f := flag.NewFlagSet("prog", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	b := f.Bool("b", false, "a bool")
	long := f.Bool("long", true, "a longer\nbool")
	i := f.Int("i", 3, "an `int` to give")
	i64 := f.Int64("i64", -5, "")
	u := f.Uint("u", 0, "u")
	u64 := f.Uint64("u64", 1<<63, "u64")
	s := f.String("s", "def", "a string")
	fl := f.Float64("f", 1e6, "a float")
	d := f.Duration("d", time.Second, "a duration")
	var l list
	f.Var(&l, "l", "list of `things")
	var lv level
	f.TextVar(&lv, "level", level(4), "level")
	f.Func("fn", "func usage", func(s string) error {
		if s == "bad" {
			return errors.New("bad it is")
		}
		return nil
	})
	count := 0
	f.BoolFunc("count", "counts", func(s string) error { count++; fmt.Println("count", s); return nil })
	err := f.Parse(args)
	fmt.Printf("%q: err=%v\n", args, err)
	fmt.Println(*b, *long, *i, *i64, *u, *u64, *s, *fl, *d, l, lv, count, f.NFlag(), f.NArg(), f.Args(), f.Arg(0) == "", f.Parsed())
	f.Visit(func(fl *flag.Flag) { fmt.Print(fl.Name, "=", fl.Value, " ") })
	fmt.Println()
}

func panics(what string, fn func()) {
	defer func() { fmt.Println(what, "->", recover()) }()
	fn()
}

func main() {
	n := flag.Int("n", 1, "number")
	name := flag.String("name", "", "name")
	v := flag.Bool("v", false, "verbose")
	flag.Parse()
	fmt.Println(*n, *name, *v, flag.Args(), flag.NFlag(), flag.NArg(), flag.Arg(0), flag.Lookup("n").Value, flag.Lookup("zz") == nil)
	if g, ok := flag.Lookup("n").Value.(flag.Getter); ok {
		fmt.Printf("%T %v\n", g.Get(), g.Get())
	}
	fmt.Println(flag.Set("n", "12"), *n, flag.Set("n", "x"), flag.Set("none", "1"))
	flag.CommandLine.SetOutput(os.Stdout)
	flag.PrintDefaults()

	try()
	try("-b", "-i", "5", "--i64=9", "-u=0x10", "-s", "", "-f", "2.5", "-d", "1h2m", "-l", "a", "-l=b", "-level", "L9", "-count", "-count=x", "x", "-y")
	try("-b=false", "--", "-i")
	try("-b=maybe")
	try("-long=0", "-i", "x")
	try("-i", "99999999999999999999")
	try("-u", "-1")
	try("-f", "1e999")
	try("-f", "z")
	try("-d", "10")
	try("-i")
	try("-zzz")
	try("-=x")
	try("---x")
	try("-fn", "good", "-fn", "bad")
	try("-help")
	try("-", "a")
	try("-level", "Q")

	f := flag.NewFlagSet("", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	x := 5
	f.Var(&broken{&x}, "broken", "panics")
	f.PrintDefaults()
	fmt.Println(f.Parse([]string{"-broken", "1"}))
	panics("dash", func() { f.Int("-x", 0, "") })
	panics("equal", func() { f.Int("x=", 0, "") })
	f.Int("twice", 0, "")
	panics("twice", func() { f.Int("twice", 0, "") })
	var lv level
	var s fmt.Stringer
	_ = s
	panics("text", func() { f.TextVar(&lv, "t", time.Time{}, "") })
	panics("parse", func() {
		p := flag.NewFlagSet("p", flag.PanicOnError)
		p.SetOutput(os.Stdout)
		p.Parse([]string{"-q"})
	})
	var zero flag.FlagSet
	zero.SetOutput(os.Stdout)
	zero.Bool("k", true, "the k")
	fmt.Println(zero.Parse([]string{"-h"}), zero.Name(), zero.ErrorHandling())
	zero.Init("named", flag.ExitOnError)
	fmt.Println(zero.Name(), zero.ErrorHandling())
	nm, usage := flag.UnquoteUsage(zero.Lookup("k"))
	fmt.Printf("%q %q\n", nm, usage)
	zero.Usage = func() { fmt.Println("own usage") }
	zero.Parse([]string{"-h"})
}
