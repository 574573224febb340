// run

// Objects reachable only through one kind of value each survive collections.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	value int
	next  *node
}

type holder interface{ get() int }

func (n *node) get() int { return n.value }

var global = &node{1, nil}
var globalMap = map[string]*node{"k": {2, nil}}
var globalFunction func() int

func churn() {
	var keep [][]byte
	for i := range 200 {
		keep = append(keep, make([]byte, 100+i*10))
		if i%50 == 0 {
			runtime.GC()
			keep = nil
		}
	}
}

func main() {
	local := &node{value: 3}
	slice := []*node{{value: 4}}
	interior := &(&node{5, &node{6, nil}}).next
	array := &([]int{7, 8, 9}[1])
	closure := func(n *node) func() int { return func() int { return n.value } }(&node{value: 10})
	globalFunction = (&node{value: 11}).get
	var iface holder = &node{value: 12}
	var boxed any = [2]*node{{value: 13}, {value: 14}}
	channel := make(chan *node, 1)
	channel <- &node{value: 15}
	keys := map[*node]int{{value: 16}: 1}
	text := string([]byte(fmt.Sprint("string", 17)))[2:]
	structs := struct {
		pad [3]int
		n   *node
	}{n: &node{value: 18}}
	blocked := make(chan int)
	go func() {
		n := &node{value: 19}
		<-blocked
		blocked <- n.value
	}()
	defer func(n *node) { fmt.Println(n.value) }(&node{value: 20})
	mixed := map[any]any{"x": &node{value: 21}, 5: []*node{{value: 22}}}

	churn()

	fmt.Println(global.value, globalMap["k"].value, local.value, slice[0].value, (*interior).value, *array, closure(), globalFunction())
	fmt.Println(iface.get(), boxed.([2]*node)[1].value, (<-channel).value, text, structs.n.value)
	for k := range keys {
		fmt.Println(k.value)
	}
	blocked <- 0
	fmt.Println(<-blocked, mixed["x"].(*node).value, mixed[5].([]*node)[0].value)
}
