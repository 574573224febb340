// Types: identity, sizes as gc lays out amd64, lookup, printing. Expected values come from go vet and unsafe.Sizeof of
// Go 1.26.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "compiler/check/check.h"
#include "compiler/syntax/syntax.h"
#include "compiler/types/identical.h"
#include "compiler/types/lookup.h"
#include "compiler/types/predicates.h"
#include "compiler/types/scope.h"
#include "compiler/types/sizes.h"
#include "compiler/types/universe.h"

using namespace gos;
using namespace gos::types;

namespace {

// A checked package p.
struct Checked {
  explicit Checked(std::string text) : errors(sources, 0), checker(context, "p", sources, errors, nullptr) {
    const source::SourceFile* file = sources.add("p.go", "package p\n" + std::move(text));
    syntax::File* tree = syntax::parse_file(*file, arena, errors);
    checker.check(std::span<syntax::File* const>(&tree, 1));
    REQUIRE(errors.str() == "");
  }
  Object* object(std::string_view name) { return checker.package()->scope->lookup(Symbol(name)); }
  Type* type(std::string_view name) { return object(name)->type; }
  std::string text(std::string_view name) { return type_string(type(name), Qualifier{checker.package()}); }

  source::SourceSet sources;
  source::Diagnostics errors;
  Arena arena;
  Context context;
  check::PackageChecker checker;
};

}  // namespace

TEST_CASE("sizes, alignments and offsets") {
  Checked p(R"(
type A struct { a bool; b int64; c bool }
type B struct { a, b byte; c int32; d string; e []int; f any; g complex64 }
type C struct { a int32; z struct{} }
type D [3]A
type E struct { z struct{}; a byte }
)");
  CHECK(size_of(p.type("A")) == 24);
  CHECK(size_of(p.type("B")) == 72);
  CHECK(align_of(p.type("B")) == 8);
  CHECK(offsets_of(as<Struct>(under(p.type("B")))->fields) == std::vector<int64_t>{0, 1, 4, 8, 24, 48, 64});
  CHECK(size_of(p.type("C")) == 8);  // a pointer to z must not point past the object
  CHECK(size_of(p.type("D")) == 72);
  CHECK(size_of(p.type("E")) == 1);
  CHECK(size_of(basic(BasicKind::kString)) == 16);
  CHECK(align_of(basic(BasicKind::kComplex128)) == 8);
}

TEST_CASE("identity and interning") {
  Checked p(R"(
var a func(x int, y ...string) (err error)
var b func(int, ...string) error
var c func(int, []string) error
var d struct { X int `t` }
var e struct { X int }
var f interface { M(); N() }
var g interface { N(); M() }
type T []int
var h []int
var i T
type G[P any] struct { x P }
var j G[int]
var k struct { g G[int] }
var l map[byte]rune
var m map[uint8]int32
)");
  CHECK(identical(p.type("a"), p.type("b")));
  CHECK_FALSE(identical(p.type("a"), p.type("c")));
  CHECK_FALSE(identical(p.type("d"), p.type("e")));
  CHECK(identical_ignore_tags(p.type("d"), p.type("e")));
  CHECK(identical(p.type("f"), p.type("g")));
  CHECK_FALSE(identical(p.type("h"), p.type("i")));
  CHECK(p.type("j") == as<Struct>(p.type("k"))->fields[0]->type);
  CHECK(identical(p.type("l"), p.type("m")));
  Interner types;
  CHECK(types.canonical(p.type("a")) == types.canonical(p.type("b")));
  CHECK(types.canonical(p.type("f")) == types.canonical(p.type("g")));
  CHECK(types.canonical(p.type("l")) == types.canonical(p.type("m")));
  CHECK(types.canonical(p.type("h")) != types.canonical(p.type("i")));
}

TEST_CASE("printing") {
  Checked p(R"(
import "unsafe"
type T struct{}
type G[K comparable, V any] map[K]V
var a map[string][]*T
var b func(a, b int, rest ...any) (n int, err error)
var c chan (<-chan T)
var d <-chan chan<- int
var e struct { T; x, y int `tag`; *G[int, string] }
var f interface { error; M(int) bool }
var g [4]byte
var h unsafe.Pointer
var i G[string, []rune]
var j func() func()
)");
  CHECK(p.text("a") == "map[string][]*T");
  CHECK(p.text("b") == "func(a int, b int, rest ...any) (n int, err error)");
  CHECK(p.text("c") == "chan (<-chan T)");
  CHECK(p.text("d") == "<-chan chan<- int");
  CHECK(p.text("e") == "struct{T; x int \"tag\"; y int \"tag\"; *G[int, string]}");
  CHECK(p.text("f") == "interface{M(int) bool; error}");
  CHECK(p.text("g") == "[4]byte");
  CHECK(p.text("h") == "unsafe.Pointer");
  CHECK(p.text("i") == "G[string, []rune]");
  CHECK(p.text("j") == "func() func()");
  CHECK(type_string(p.type("a"), {}) == "map[string][]*p.T");
}

TEST_CASE("fields and methods through embedding") {
  Checked p(R"(
type A struct { x, y int }
func (A) Value() {}
func (*A) Pointer() {}
type B struct { *A; y string }
type C struct { A; B }
type I interface { Value() }
type D struct { I }
type P *A
)");
  Package* pkg = p.checker.package();
  auto find = [&](std::string_view type, std::string_view name, bool addressable = false) {
    return lookup_field_or_method(p.type(type), addressable, pkg, Symbol(name));
  };
  CHECK(find("B", "x").path == std::vector<int>{0, 0});
  CHECK(find("B", "x").indirect);
  CHECK(find("B", "y").path == std::vector<int>{1});
  CHECK(find("B", "Pointer").obj != nullptr);
  CHECK(find("A", "Pointer").obj == nullptr);
  CHECK(find("A", "Pointer").indirect);
  CHECK(find("A", "Pointer", true).obj != nullptr);
  CHECK(find("C", "x").path == std::vector<int>{0, 0});
  CHECK(find("C", "y").obj == nullptr);
  CHECK_FALSE(find("C", "y").path.empty());  // ambiguous
  CHECK(find("D", "Value").obj != nullptr);
  CHECK(find("P", "x").obj != nullptr);
  CHECK(find("P", "Value").obj == nullptr);
  auto names = [&](Type* t) {
    std::string out;
    for (auto& m : method_set(t)) out += m.method->name.str() + " ";
    return out;
  };
  CHECK(names(p.type("A")) == "Value ");
  CHECK(names(p.context.pointer(p.type("A"))) == "Pointer Value ");
  CHECK(names(p.type("B")) == "Pointer Value ");
  CHECK(names(p.type("D")) == "Value ");
}

TEST_CASE("why a type does not implement an interface") {
  Checked p(R"(
type I interface { M(int) }
type A struct{}
type B struct{}
func (*B) M(int) {}
type C struct{}
func (C) M(string) {}
type D struct{}
func (D) m(int) {}
type E struct { M int }
)");
  auto why = [&](std::string_view type) {
    std::string cause;
    missing_method(p.type(type), p.type("I"), true, &cause, Qualifier{p.checker.package()});
    return cause;
  };
  CHECK(why("A") == "(missing method M)");
  CHECK(why("B") == "(method M has pointer receiver)");
  CHECK(why("C") == "(wrong type for method M)\n\t\thave M(string)\n\t\twant M(int)");
  CHECK(why("D") == "(missing method M)\n\t\thave m(int)\n\t\twant M(int)");
  CHECK(why("E") == "(E.M is a field, not a method)");
}

TEST_CASE("instances") {
  Checked p(R"(
type List[T any] struct { head T; next *List[T] }
func (l *List[T]) Push(x T) *List[T] { return &List[T]{x, l} }
var a List[string]
)");
  auto* list = as<Named>(p.type("a"));
  CHECK(type_string(under(list), Qualifier{p.checker.package()}) == "struct{head string; next *List[string]}");
  Func* push = method_at(list, 0);
  CHECK(type_string(push->type, Qualifier{p.checker.package()}) == "func(x string) *List[string]");
  CHECK(push->origin == list->orig->methods[0]);
  CHECK(size_of(list) == 24);
}
