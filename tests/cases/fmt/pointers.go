// run

// Pointers at depth are addresses; at the top to compound values they are followed.
package main

import (
	"fmt"
	"strings"
)

type node struct {
	v    int
	next *node
}

func main() {
	n := &node{1, nil}
	fmt.Println(n, &n.v == &n.v)
	fmt.Printf("%v %+v %#v\n", n, n, n)
	s := fmt.Sprintf("%p", n)
	t := fmt.Sprintf("%v", &n.v)
	fmt.Println(s == t, s[:2], fmt.Sprintf("%#p", n) == s[2:])
	m := node{2, n}
	u := fmt.Sprintf("%v", m)
	fmt.Println(u == "{2 "+s+"}", fmt.Sprintf("%x", n) == "&{1 0}")
	x := 7
	p := &x
	fmt.Println(fmt.Sprint(p) == fmt.Sprintf("%p", p), fmt.Sprintf("%d", &p) != "", *p)
	fmt.Println(fmt.Sprintf("%#v", p) == "(*int)("+fmt.Sprint(p)+")")
	f := func() {}
	fmt.Println(fmt.Sprint(f)[:2], fmt.Sprintf("%p", f)[:2], fmt.Sprintf("%#v", f)[:10])
	c := make(chan int)
	fmt.Println(fmt.Sprint(c)[:2], fmt.Sprintf("%#v", c)[:13])
	pp := &n
	fmt.Println(strings.HasPrefix(fmt.Sprint(pp), "0x"))
	e := &[]*int{nil}
	fmt.Println(e)
	fmt.Printf("%v %+v\n", &struct{ a *int }{}, &map[string]*int{"k": nil})
}
