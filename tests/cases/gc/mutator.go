// run broken=1,2
//
// Eight goroutines tear a graph apart and put it together while collections run one after the other; every node they
// meet must be whole. The environment variable CYCLES says for how many collections.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"sync"
	"sync/atomic"
)

const magic = 0x600D600D

type node struct {
	id    uint64
	check uint64
	next  *node
	kids  [4]*node
	list  []*node
	any   any
	table map[int]*node
	call  func() *node
	text  string
}

func newNode(id uint64) *node {
	return &node{id: id, check: id ^ magic, text: strconv.FormatUint(id, 10)}
}

func (n *node) verify() {
	if n == nil {
		return
	}
	if n.check != n.id^magic || n.text != strconv.FormatUint(n.id, 10) {
		println("broken node", n.id, n.check)
		os.Exit(3)
	}
}

type random uint64

func (r *random) next(n int) int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(uint64(*r) >> 11 % uint64(n))
}

const shared = 64

var (
	roots [shared]atomic.Pointer[node]
	mail  = make(chan *node, 16)
	meet  = make(chan *node)
	mutex sync.Mutex
	board = map[int]*node{}
	stop  atomic.Bool
)

// Walks down from a node by random edges and returns where it ends.
func walk(r *random, n *node, steps int) *node {
	for ; steps > 0 && n != nil; steps-- {
		n.verify()
		var to *node
		switch r.next(7) {
		case 0:
			to = n.next
		case 1:
			to = n.kids[r.next(4)]
		case 2:
			if len(n.list) > 0 {
				to = n.list[r.next(len(n.list))]
			}
		case 3:
			to, _ = n.any.(*node)
		case 4:
			to = n.table[r.next(8)]
		case 5:
			if n.call != nil {
				to = n.call()
			}
		case 6:
			to = n.kids[0]
		}
		if to == nil {
			return n
		}
		n = to
	}
	return n
}

// A private piece of graph: changed without locks, as only its goroutine reaches it.
func change(r *random, n, other *node, id uint64) {
	switch r.next(10) {
	case 0:
		n.next = other
	case 1:
		n.kids[r.next(4)] = other
	case 2:
		n.list = append(n.list, other)
		if len(n.list) > 12 {
			n.list = n.list[6:]
		}
	case 3:
		n.any = other
	case 4:
		if n.table == nil {
			n.table = map[int]*node{}
		}
		n.table[r.next(8)] = other
	case 5:
		n.call = func() *node { return other }
	case 6:
		// A value only on the stack for a while, its last way from the heap cut.
		held := n.kids
		n.kids = [4]*node{}
		junk := newNode(id)
		for i := range held {
			held[i].verify()
		}
		junk.verify()
		n.kids = held
	case 7:
		copy(n.kids[:], n.kids[1:])
	case 8:
		clear(n.table)
		n.list = nil
	case 9:
		moved := n.next
		n.next = nil
		fresh := newNode(id)
		fresh.next = moved
		moved.verify()
		n.next = fresh
	}
}

func take(r *random, n *node) (last *node) {
	defer func() { last.verify() }()
	last = walk(r, n, 1+r.next(8))
	return last
}

func mutate(seed uint64, done *sync.WaitGroup) {
	defer done.Done()
	r := random(seed*0x9E3779B97F4A7C15 | 1)
	own := newNode(seed)
	for step := uint64(1); !stop.Load(); step++ {
		id := seed<<40 | step
		own.verify()
		a, b := walk(&r, own, 6), take(&r, own)
		if a != nil {
			if b == nil || r.next(3) == 0 {
				b = newNode(id)
			}
			change(&r, a, b, id)
		}
		switch r.next(24) {
		case 0:
			own = newNode(id) // all of it is garbage
		case 1: // give the graph away and take another
			if got := roots[r.next(shared)].Swap(own); got != nil {
				own = got
			} else {
				own = newNode(id)
			}
		case 2:
			select {
			case mail <- own:
				own = newNode(id)
			case got := <-mail:
				got.verify()
				own = got
			default:
			}
		case 3:
			select {
			case meet <- own:
				own = newNode(id)
			case got := <-meet:
				own = got
			default:
				runtime.Gosched()
			}
		case 4:
			mutex.Lock()
			k := r.next(32)
			got := board[k]
			delete(board, k)
			board[r.next(32)], own = own, got
			mutex.Unlock()
			if own == nil {
				own = newNode(id)
			}
		case 5:
			if r.next(8) == 0 {
				own = <-handOver(own)
			}
		}
	}
}

func handOver(n *node) chan *node {
	back := make(chan *node)
	go func() { n.verify(); back <- n }()
	return back
}

func main() {
	cycles := 300
	if s := os.Getenv("CYCLES"); s != "" {
		cycles, _ = strconv.Atoi(s)
	}
	debug.SetGCPercent(2)
	var done sync.WaitGroup
	for i := range 8 {
		done.Add(1)
		go mutate(uint64(i+1), &done)
	}
	var m runtime.MemStats
	for m.NumGC < uint32(cycles) {
		runtime.GC()
		runtime.ReadMemStats(&m)
	}
	stop.Store(true)
	done.Wait()
	fmt.Println("whole")
}
