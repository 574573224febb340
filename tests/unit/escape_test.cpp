// Escape analysis against what `go build -gcflags='-m -l'` of Go 1.26 prints, line by line and in its order.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "compiler/check/check.h"
#include "compiler/escape/escape.h"
#include "compiler/escape/graph.h"
#include "compiler/lower/lower.h"
#include "compiler/syntax/syntax.h"

using namespace gos;
using namespace gos::escape;

namespace {

std::string report_of(std::string text) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  Arena arena;
  types::Context context;
  ir::Unit unit;
  syntax::File* file = syntax::parse_file(*sources.add("x.go", std::move(text)), arena, errors);
  check::PackageChecker checker(context, "main", sources, errors, nullptr);
  checker.check({&file, 1});
  REQUIRE(errors.str() == "");
  lower::Lowerer lowerer(context, unit);
  lowerer.add_package(checker, {&file, 1}, lower::Role::kNamed);
  lowerer.run();
  Report report;
  analyse(unit, unit.functions, &report);
  return report.str(sources);
}

}  // namespace

TEST_CASE("least dereferences decide") {
  for (bool leaks : {false, true}) {
    Graph graph;
    ir::Function f;
    Location* p = graph.add(&f, 1);
    Location* q = graph.add(&f, 1);
    Location* x = graph.add(&f, 1);
    Location* y = graph.add(&f, 1);
    graph.flow(Hole{p}.address(), x);              // p = &x
    graph.flow(Hole{q}.deref(), p);                // q = *p
    graph.flow(Hole{x}.address(), y);              // x = &y
    graph.flow(Hole{&graph.heap}, leaks ? p : q);  // heap = p, or what x holds
    graph.solve();
    CHECK(x->escapes == leaks);
    CHECK(y->escapes);
    CHECK_FALSE(p->escapes);
    CHECK_FALSE(q->escapes);
  }
}

TEST_CASE("a place declared outside a loop outlives what the loop declares") {
  Graph graph;
  ir::Function f;
  Node node;
  f.scratch = reinterpret_cast<uint64_t>(&node);
  Location* outside = graph.add(&f, 1);
  Location* inside = graph.add(&f, 2);
  Location* held = graph.add(&f, 2);
  Location* kept = graph.add(&f, 2);
  graph.flow(Hole{outside}.address(), held);
  graph.flow(Hole{inside}.address(), kept);
  graph.solve();
  CHECK(held->escapes);
  CHECK_FALSE(kept->escapes);
}

TEST_CASE("parameters and results") {
  CHECK(report_of(R"(package main

type node struct {
	next  *node
	value *int
}

var global *int

func same(p *int) *int                { return p }
func content(p **int)                 { global = *p }
func deep(p **node) *int              { return (*p).value }
func swap(a, b *int) (x, y *int)      { x, y = b, a; return }
func store(n *node, v *int)           { n.value = v }
func unused(p *int, _ *int)           {}
func variadic(all ...*int) int        { return len(all) }
func address() *int                   { x := 1; return &x }
func named() (p *int, q int)          { p = &q; return p, 3 }

func main() {
	var a, b, c int
	p := same(&a)
	content(&p)
	variadic(&b, new(int))
	store(&node{}, &c)
	q, _ := swap(new(int), nil)
	println(*q, address() == nil)
	_ = deep
}
)") == R"(x.go:10:11: leaking param: p to result ~r0 level=0
x.go:11:14: leaking param content: p
x.go:12:11: leaking param: p to result ~r0 level=2
x.go:13:11: leaking param: a to result y level=0
x.go:13:14: leaking param: b to result x level=0
x.go:14:12: n does not escape
x.go:14:21: leaking param: v
x.go:15:13: p does not escape
x.go:16:15: all does not escape
x.go:17:41: moved to heap: x
x.go:18:23: moved to heap: q
x.go:21:6: moved to heap: a
x.go:21:12: moved to heap: c
x.go:24:10: ... argument does not escape
x.go:24:18: new(int) does not escape
x.go:25:8: &node{} does not escape
x.go:26:18: new(int) does not escape
)");
}

TEST_CASE("closures") {
  CHECK(report_of(R"(package main

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func copies() {
	x := 1
	x = 2
	f := func() { println(x) }
	f()
	y := 1
	g := func() { println(y) }
	y = 2
	g()
	var big [200]byte
	func() { println(big[0]) }()
}

func inner() *int {
	u := 1
	return func() *int { return &u }()
}

func known() {
	u := 1
	f := func() *int { return &u }
	*f() = 2
}

func recursive() {
	var f func(n int)
	f = func(n int) { f(n - 1) }
	f(3)
}

func main() {
	counter()
	copies()
	inner()
	known()
	recursive()
}
)") == R"(x.go:4:2: moved to heap: n
x.go:5:9: func literal escapes to heap
x.go:11:7: func literal does not escape
x.go:14:7: func literal does not escape
x.go:18:2: func literal does not escape
x.go:22:2: moved to heap: u
x.go:23:9: func literal does not escape
x.go:28:7: func literal does not escape
x.go:34:6: func literal does not escape
)");
}

TEST_CASE("loops, go and defer") {
  CHECK(report_of(R"(package main

func work(p *int) { println(*p) }

func main() {
	var keep *int
	for i := 0; i < 3; i++ {
		x := i
		keep = &x
		y := i
		work(&y)
		defer work(new(int))
		go func() { println(i) }()
	}
	println(*keep)
	for i, v := range []int{1, 2} {
		defer func() { println(i, v) }()
		w := &v
		go work(w)
	}
	i := 0
again:
	z := i
	p := &z
	if i < 3 {
		keep = p
		i++
		goto again
	}
	defer func() { recover() }()
}
)") == R"(x.go:3:11: p does not escape
x.go:12:17: new(int) does not escape
x.go:8:3: moved to heap: x
x.go:16:9: moved to heap: v
x.go:23:2: moved to heap: z
x.go:13:6: func literal escapes to heap
x.go:16:25: []int{...} does not escape
x.go:17:9: func literal escapes to heap
x.go:30:8: func literal escapes to heap
)");
}

TEST_CASE("interfaces and constants") {
  CHECK(report_of(R"(package main

type shape interface{ area(*int) int }
type square struct{ side int }

func (s square) area(p *int) int { return s.side }

var sink any

func take(v any) int {
	switch v := v.(type) {
	case *int:
		return *v
	case string:
		return len(v)
	}
	return 0
}

func call(s shape, p *int) int { return s.area(p) }

func main() {
	n, m := 5, 6
	m++
	sink = n
	sink = m
	sink = "text"
	sink = square{n}
	sink = &square{}
	take(n + 1)
	take(&n)
	call(square{1}, new(int))
	var s shape = square{2}
	f := s.area
	println(f(nil), sink == 3)
	panic(m)
}
)") == R"(x.go:6:22: p does not escape
x.go:10:11: v does not escape
x.go:20:11: leaking param: s
x.go:20:20: leaking param: p
x.go:25:9: n escapes to heap
x.go:26:9: m escapes to heap
x.go:27:9: "text" escapes to heap
x.go:28:15: square{...} escapes to heap
x.go:29:9: &square{} escapes to heap
x.go:30:9: n + 1 does not escape
x.go:32:13: square{...} escapes to heap
x.go:32:21: new(int) escapes to heap
x.go:33:22: square{...} escapes to heap
x.go:34:8: s.area does not escape
x.go:35:26: 3 does not escape
x.go:36:8: m escapes to heap
)");
}

TEST_CASE("strings, slices and maps") {
  CHECK(report_of(R"(package main

var bytes []byte
var list []*int

func length(s string) int     { b := []byte(s); return len(b) }
func change(s string) byte    { b := []byte(s); b[0] = 1; return b[0] }
func text(b []byte) string    { return string(b) }
func join(a, b string) string { return a + b + "!" }

func main() {
	x := 1
	s := []*int{&x}
	s = append(s, new(int))
	list = append(list, &x)
	m := map[string]*int{"a": new(int)}
	m["b"] = &x
	c := make(chan *int, 1)
	c <- new(int)
	bytes = []byte(join("a", "b"))
	r := []rune("abc")
	println(len(s), len(m), len(r), length("x"), change("y"), text(nil))
}
)") == R"(x.go:6:13: s does not escape
x.go:6:45: ([]byte)(s) does not escape
x.go:6:45: zero-copy string->[]byte conversion
x.go:7:13: s does not escape
x.go:7:45: ([]byte)(s) does not escape
x.go:8:11: b does not escape
x.go:8:47: string(b) escapes to heap
x.go:9:11: a does not escape
x.go:9:14: b does not escape
x.go:9:46: a + b + "!" escapes to heap
x.go:12:2: moved to heap: x
x.go:13:13: []*int{...} does not escape
x.go:14:19: new(int) escapes to heap
x.go:14:12: append does not escape
x.go:15:15: append escapes to heap
x.go:16:22: map[string]*int{...} does not escape
x.go:16:31: new(int) escapes to heap
x.go:19:10: new(int) escapes to heap
x.go:20:21: ([]byte)(join("a", "b")) escapes to heap
x.go:21:14: []rune{...} does not escape
)");
}

TEST_CASE("sizes") {
  CHECK(report_of(R"(package main

func main() {
	a := make([]int, 8192)
	b := make([]int, 8193)
	const n = 10
	k := 20
	c := make([]byte, n, k)
	d := new([65536]byte)
	e := &[65537]byte{}
	var f [131072]byte
	var g [131073]byte
	h := make([]struct{}, 3)
	l := make([]byte, len([]int{1, 2}))
	println(len(a), len(b), len(c), len(d), len(e), f[0], g[0], len(h), len(l))
}
)") == R"(x.go:12:6: moved to heap: g
x.go:4:11: make([]int, 8192) does not escape
x.go:5:11: make([]int, 8193) escapes to heap
x.go:8:11: make([]byte, 10, 20) does not escape
x.go:9:10: new([65536]byte) does not escape
x.go:10:7: &[65537]byte{} escapes to heap
x.go:13:11: make([]struct {}, 3) escapes to heap
x.go:14:11: make([]byte, 2) does not escape
x.go:14:29: []int{...} does not escape
)");
}

TEST_CASE("assignments that change nothing") {
  CHECK(report_of(R"(package main

type buffer struct {
	data  []byte
	array [4]byte
	p, q  *int
	pair  [2]*int
}

func (b *buffer) cut(n int) {
	b.data = b.data[n:]
	b.p = b.q
	b.pair[0] = b.pair[n]
}
func (b *buffer) point() { b.data = b.array[:] }

func main() {
	var b buffer
	b.cut(1)
	b.point()
}
)") == R"(x.go:11:9: (*buffer).cut ignoring self-assignment in b.data = b.data[n:]
x.go:12:6: (*buffer).cut ignoring self-assignment in b.p = b.q
x.go:13:12: (*buffer).cut ignoring self-assignment in b.pair[0] = b.pair[n]
x.go:10:7: b does not escape
x.go:15:7: leaking param: b
x.go:18:6: moved to heap: b
)");
}

TEST_CASE("mutual recursion") {
  CHECK(report_of(R"(package main

var sink *int

func even(n int, p *int) *int {
	if n == 0 {
		return p
	}
	return odd(n-1, p)
}
func odd(n int, p *int) *int {
	if n == 0 {
		return new(int)
	}
	return even(n-1, p)
}
func leak(n int, p *int) {
	if n > 0 {
		leak(n-1, p)
	}
	sink = p
}

func main() {
	var a, b int
	even(2, &a)
	leak(2, &b)
}
)") == R"(x.go:5:18: leaking param: p
x.go:11:17: leaking param: p
x.go:13:13: new(int) escapes to heap
x.go:17:18: leaking param: p
x.go:25:6: moved to heap: a
x.go:25:9: moved to heap: b
)");
}
