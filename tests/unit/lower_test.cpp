// Lowering, as dumps of the IR.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "compiler/lower/lower.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "compiler/inline/inline.h"
#include "compiler/ir/print.h"
#include "compiler/syntax/syntax.h"

namespace {

using namespace gos;

// A program without imports, checked and lowered.
struct Lowered {
  source::SourceSet sources;
  Arena arena;
  source::Diagnostics diagnostics{sources};
  types::Context context;
  check::PackageChecker checker;
  ir::Unit unit;
  lower::Lowerer lowerer{context, unit};

  explicit Lowered(const std::string& text, bool script = false)
      : checker(context, "main", sources, diagnostics, nullptr, {.allow_unused = true, .allow_redeclare = script}) {
    if (script) {
      input(text);
      lowerer.run();
    } else {
      const source::SourceFile* file = sources.add("a.go", "package main\n" + text);
      syntax::File* tree = syntax::parse_file(*file, arena, diagnostics);
      add(tree);
      lowerer.run();
    }
    CHECK(diagnostics.str() == "");
  }
  void input(const std::string& text) { add(syntax::parse_script(*sources.add("a.gos", text), arena, diagnostics)); }
  void add(syntax::File* tree) {
    syntax::File* files[] = {tree};
    checker.check(files);
    lowerer.add_package(checker, files, lower::Role::kNamed);
  }
  const ir::Function* function(std::string_view name) const {
    for (const ir::Function* f : unit.functions) {
      if (f->name == name) return f;
    }
    return nullptr;
  }
  std::string dump(std::string_view name) const {
    const ir::Function* f = function(name);
    return f != nullptr ? ir::dump(*f) : "no " + std::string(name);
  }
};

TEST_CASE("receivers, promoted fields and conversions are spelled out") {
  Lowered l(R"(
type In struct{ v int }
func (p *In) set(v int) { p.v = v }
func (i In) get() int   { return i.v }
type Out struct{ *In; b In }
type G interface{ get() int }
func f(o Out, p *Out) any {
	o.set(p.v)
	o.b.set(p.get())
	var g G = o
	if g == p { return g }
	return g.get()
})");
  CHECK(l.dump("main.(*In).set") ==
        "func main.(*In).set(p *main.In, v int)\n"
        "  (field v (deref implicit p)) = v\n");
  CHECK(l.dump("main.f") ==
        "func main.f(o main.Out & reassigned, p *main.Out) (~r0 any)\n"
        "  (call main.(*In).set (field In o) (field v (deref implicit (field In (deref implicit p)))))\n"
        "  (call main.(*In).set (addr implicit (field b o)) "
        "(call main.In.get (deref implicit (field In (deref implicit p)))))\n"
        "  declare g main.G = (conviface:main.G implicit o)\n"
        "  if (== mixed g p)\n"
        "    return (convifaceiface:any implicit g)\n"
        "  return (conviface:any implicit (callinterface get g))\n");
}

TEST_CASE("arguments: variadic slices, calls with several results") {
  Lowered l(R"(
func two() (string, int) { return "", 1 }
func rest(s string, xs ...any) {}
func f(s []any) {
	rest("a")
	rest("a", 1, s)
	rest("a", s...)
	rest(two())
})");
  CHECK(l.dump("main.f") ==
        "func main.f(s []any)\n"
        "  (call main.rest \"a\" (zero:[]any))\n"
        "  (call main.rest \"a\" (slicelit:[]any implicit [0]=(conviface:any implicit 1:int) "
        "[1]=(conviface:any implicit s)))\n"
        "  (call main.rest \"a\" s)\n"
        "  declare t1 string\n"
        "  declare t2 int\n"
        "  t1, t2 = (call main.two)\n"
        "  (call main.rest t1 (slicelit:[]any implicit [0]=(conviface:any implicit t2)))\n");
}

TEST_CASE("captures by value unless reassigned; loop variables are copied only when somebody has their address") {
  Lowered l(R"(
func f() (r int) {
	x, y := 1, 2
	g := func() int { x++; return x + y }
	for i := 0; i < 3; i++ {
		defer func() { r += i }()
	}
	for j := 0; j < 3; j++ { r += j }
	return g()
})");
  CHECK(l.dump("main.f") ==
        "func main.f() (r int & captured reassigned)\n"
        "  declare x int & captured reassigned = 1:int\n"
        "  declare y int captured = 2:int\n"
        "  declare g func() int = (closure main.f.func1 x y)\n"
        "  block#1\n"
        "    declare i int & captured reassigned = 0:int\n"
        "    for#2 (< i 3:int) copies i\n"
        "      defer inloop (callclosure (closure main.f.func2 r i))\n"
        "    post\n"
        "      i += 1:int\n"
        "  block#3\n"
        "    declare j int reassigned = 0:int\n"
        "    for#4 (< j 3:int)\n"
        "      r += j\n"
        "    post\n"
        "      j += 1:int\n"
        "  return (callclosure g)\n");
  CHECK(l.dump("main.f.func1") ==
        "func main.f.func1() (~r0 int)\n"
        "  captures x:address y:value\n"
        "  x += 1:int\n"
        "  return (+ x y)\n");
}

TEST_CASE("calls come before reads they may change") {
  Lowered l(R"(
func set(p *int) int { *p = 2; return 1 }
func f() (int, int) {
	x, y := 0, 1
	a := []int{x, set(&x)}
	a[x], y = y, a[0]
	_ = y + set(&x)
	return x, set(&x) + y
})");
  CHECK(l.dump("main.f") ==
        "func main.f() (~r0 int, ~r1 int)\n"
        "  declare x int & reassigned = 0:int\n"
        "  declare y int reassigned = 1:int\n"
        "  declare t1 int = (call main.set (addr x))\n"
        "  declare a []int = (slicelit:[]int [0]=x [1]=t1)\n"
        "  (index a x), y = y, (index a 0:int)\n"
        "  _ = (+ y (call main.set (addr x)))\n"
        "  declare t2 int = (call main.set (addr x))\n"
        "  return x, (+ t2 y)\n");
}

TEST_CASE("go and defer call functions without parameters") {
  Lowered l(R"(
type S interface{ m() int }
func rest(s string, xs []int) {}
func f(s S, n int, c chan int) {
	defer rest("a", []int{n})
	defer s.m()
	defer close(c)
	go func() {}()
})");
  CHECK(l.dump("main.f.deferwrap2") ==
        "func main.f.deferwrap2() wrapper\n"
        "  captures t1:value\n"
        "  (callinterface m t1)\n");
  CHECK(l.dump("main.f.deferwrap3") ==
        "func main.f.deferwrap3() wrapper\n"
        "  captures t1:value\n"
        "  (close t1)\n");
  CHECK(l.function("main.f")->has_defer);
}

TEST_CASE("generic functions are lowered once a list of type arguments") {
  Lowered l(R"(
type N interface{ ~int | ~float64 }
type L[T any] struct{ v T; next *L[T] }
func (l *L[T]) push(v T) *L[T] { return &L[T]{v, l} }
func sum[T N](xs ...T) (t T) {
	for _, x := range xs { t += x }
	return t + 1
}
func f() {
	_ = sum(1, 2)
	_ = sum(3, 4)
	_ = sum(2.5)
	var l *L[string]
	l.push("a").push("b")
})");
  std::set<std::string> sums;
  int count = 0;
  for (const ir::Function* f : l.unit.functions) {
    if (f->name != "main.sum[...]") continue;
    ++count;
    sums.insert(ir::type_text(f->results[0]->type, nullptr));
  }
  CHECK(count == 2);
  CHECK(sums == std::set<std::string>{"float64", "int"});
  CHECK(l.dump("main.(*L[...]).push") ==
        "func main.(*L[...]).push(l *main.L[string], v string) (~r0 *main.L[string])\n"
        "  return (addr (structlit:main.L[string] [0]=v [1]=l))\n");
}

TEST_CASE("range over a function calls it with the body") {
  Lowered l(R"(
func f(seq func(func(int) bool)) int {
	for x := range seq {
		if x == 1 { continue }
		if x == 2 { break }
		return x
	}
	return 0
})");
  CHECK(l.dump("main.f-range1") ==
        "func main.f-range1(t1 int) (~r0 bool)\n"
        "  captures #state1:address ~r0.2:address t2:address\n"
        "  if (!= #state1 1:int)\n"
        "    (call runtime.panicrange #state1)\n"
        "  #state1 = 2:int\n"
        "  declare x int = t1\n"
        "  if (== x 1:int)\n"
        "    #state1 = 1:int\n"
        "    return true\n"
        "  if (== x 2:int)\n"
        "    #state1 = 0:int\n"
        "    return false\n"
        "  ~r0.2 = x\n"
        "  t2 = 1:int\n"
        "  #state1 = 0:int\n"
        "  return false\n"
        "  #state1 = 1:int\n"
        "  return true\n");
}

TEST_CASE("a script's statements run in order and declare globals") {
  Lowered l("x := 6\nfunc twice() int { return x + y }\nvar y = x + 1\nfor i := range 2 { x += i }\nx = twice()\n",
            true);
  CHECK(ir::dump(*l.unit.main) ==
        "func main.main()\n"
        "  x = 6:int\n"
        "  y = (+ x 1:int)\n"
        "  range#1 int declare i over 2:int\n"
        "    x += i\n"
        "  x = (call main.twice)\n");
  l.input("z := x\n");
  ir::Function* f = l.lowerer.run_input(2);
  CHECK(ir::dump(*f) ==
        "func main.repl.2()\n"
        "  (call runtime.doInit)\n"
        "  z = x\n");
}

TEST_CASE("expressions print as in escape messages") {
  Lowered l(R"(
type T int
func (t T) m() int { return int(t) }
func f(n int, s string, b []byte, t T) []any {
	return []any{n + 1, -n, string(b), []byte(s), t.m(), b[1:2], s + s, 'a', T(3), uint8(n) << 2, (n + 2) * 3,
		[3]int{1}, struct{ a int }{n}, any(n), len(b), func() int { return n }(), append(b, 1)}
})");
  const ir::Function* f = l.function("main.f");
  std::string text;
  for (const ir::Expr* e : f->body[f->body.size() - 1]->values[0]->args) {
    text += ir::source_text(e, l.checker.package()) + "\n";
  }
  CHECK(text ==
        "n + 1\n-n\nstring(b)\n([]byte)(s)\nT.m(t)\nb[1:2]\ns + s\n'a'\nT(3)\nuint8(n) << uint(2)\n(n + 2) * 3\n"
        "[3]int{...}\nstruct { a int }{...}\nany(n)\nlen(b)\n(func literal)()\nappend(b, byte(1))\n");
}

// f0 calls f1, which calls f2, and so on, each with the type argument that `wrap` makes of its own T.
std::string chain_of_calls(int length, std::initializer_list<std::string> wraps) {
  std::string text = "type pair[A, B any] struct { a *A; b *B }\n";
  for (int i = 0; i < length; ++i) {
    text += "func f" + std::to_string(i) + "[T any](x T) {";
    for (const std::string& wrap : wraps) text += " f" + std::to_string(i + 1) + "(" + wrap + "{});";
    text += " }\n";
  }
  return text + "func f" + std::to_string(length) + "[T any](x T) {}\nfunc main() { f0(1) }\n";
}

std::string exceeded(const std::string& text) {
  Lowered l(text);
  if (!l.context.exceeded) return "";
  return l.sources.format(l.context.exceeded->pos) + ": " + l.context.exceeded->text;
}

TEST_CASE("instances are bounded in number and size") {
  CHECK(exceeded(chain_of_calls(9, {"pair[T, T]"})) == "");
  CHECK(exceeded(chain_of_calls(40, {"pair[T, T]"})) == "a.go:13:6: type arguments of f10 too large");
  CHECK(exceeded(chain_of_calls(10, {"pair[T, int]", "pair[T, string]"})) == "");
  CHECK(exceeded(chain_of_calls(40, {"pair[T, int]", "pair[T, string]"})) ==
        "a.go:19:6: too many instances of generic functions");
}

TEST_CASE("func literals that call each other are not copied without end") {
  constexpr int kDepth = 900;
  std::string text = "func f() int { return ";
  for (int i = 0; i < kDepth; ++i) text += "func() int { return 1 + ";
  text += "0";
  for (int i = 0; i < kDepth; ++i) text += " }()";
  Lowered l(text + " }\n");
  inlining::inline_calls({l.unit, l.context, l.lowerer}, l.unit.functions, nullptr);
  CHECK(l.unit.arena.reserved() < size_t{96} << 20);
}

}  // namespace
