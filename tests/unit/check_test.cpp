// The checker's diagnostics and results. Expected texts are those of cmd/compile 1.26.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "compiler/check/check.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>

#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"
#include "compiler/types/predicates.h"
#include "compiler/types/scope.h"
#include "compiler/types/type_string.h"
#include "compiler/types/universe.h"

using namespace gos;

namespace {

// Knows one package, lib.
class Library : public check::Importer {
 public:
  types::Package* import(std::string_view path, const types::Package* from, std::string& error) override {
    if (path == "lib") return lib;
    error = "package " + std::string(path) + " is not in std";
    return nullptr;
  }
  types::Package* lib = nullptr;
};

constexpr std::string_view kLibrary = R"(package lib
type T struct { X int; y int }
func (T) M() {}
func (*T) PM() {}
const C = 1 << 70
var V = lazy()
func lazy() int { return other }
func unused() { undefined_name() }
func Native(x float64) float64
var other = 3
)";

// The text of lib, with an outline of what stands at the beginnings of lines.
class LibraryText : public check::LibraryText {
 public:
  LibraryText(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors)
      : file_(file), arena_(arena), errors_(errors) {
    using Kind = OutlineEntry::Kind;
    constexpr std::pair<std::string_view, Kind> kStarts[] = {
        {"const ", Kind::kConst}, {"func (T) ", Kind::kMethod}, {"func (*T) ", Kind::kMethod},
        {"func ", Kind::kFunc},   {"type ", Kind::kType},       {"var ", Kind::kVar}};
    std::string_view text = file.text();
    for (size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
      for (auto [start, kind] : kStarts) {
        if (!text.substr(at).starts_with(start)) continue;
        size_t name = at + start.size();
        size_t offset = kind == Kind::kType || kind == Kind::kVar ? name : at;
        std::string_view found = text.substr(name, text.find_first_of(" (", name) - name);
        outline_.push_back({kind == Kind::kMethod ? "T" : found, kind, 0, static_cast<uint32_t>(offset)});
        break;
      }
    }
    std::sort(outline_.begin(), outline_.end(),
              [](const auto& a, const auto& b) { return std::tie(a.name, a.offset) < std::tie(b.name, b.offset); });
  }
  std::string_view package_name() override { return "lib"; }
  Outline outline() override { return outline_; }
  syntax::File* header(size_t) override { return syntax::parse_header(file_, arena_, errors_); }
  std::span<syntax::Decl*> declarations(const OutlineEntry& entry) override {
    return syntax::parse_outlined(file_, entry, arena_, errors_);
  }
  void read_body(syntax::FuncDecl* decl) override { syntax::parse_body(file_, *decl, arena_, errors_); }

 private:
  const source::SourceFile& file_;
  Arena& arena_;
  source::Diagnostics& errors_;
  std::vector<OutlineEntry> outline_;
};

struct Session {
  source::SourceSet sources;
  source::Diagnostics errors{sources, 0};
  Arena arena;
  types::Context context;
  Library library;
  std::unique_ptr<LibraryText> text;
  std::unique_ptr<check::PackageChecker> lib, main;

  syntax::File* parse(std::string name, std::string text, bool script = false) {
    const source::SourceFile* file = sources.add(std::move(name), std::move(text));
    return script ? syntax::parse_script(*file, arena, errors) : syntax::parse_file(*file, arena, errors);
  }
  explicit Session(check::Options options = {}) {
    text = std::make_unique<LibraryText>(*sources.add("lib.go", std::string(kLibrary)), arena, errors);
    lib = std::make_unique<check::PackageChecker>(context, "lib", sources, errors, &library);
    lib->check_library(*text);
    library.lib = lib->package();
    main = std::make_unique<check::PackageChecker>(context, "main", sources, errors, &library, options);
  }
  syntax::File* check(std::string text, bool script = false) {
    syntax::File* file = parse("x.go", std::move(text), script);
    main->check(std::span<syntax::File* const>(&file, 1));
    return file;
  }
};

std::string errors_of(std::string text, check::Options options = {}) {
  Session s(options);
  s.check("package main\n" + std::move(text));
  return s.errors.str();
}

// Errors of a function body; its first line is line 2.
std::string body(std::string text) { return errors_of("func f() { " + std::move(text) + " }"); }

}  // namespace

TEST_CASE("names") {
  CHECK(body("\n\tx := 1\n") == "x.go:3:2: declared and not used: x\n");
  CHECK(body("\n\tx = 1\n") == "x.go:3:2: undefined: x\n");
  CHECK(errors_of("import \"lib\"\n") == "x.go:2:8: \"lib\" imported and not used\n");
  CHECK(errors_of("import foo \"lib\"\n") == "x.go:2:8: \"lib\" imported as foo and not used\n");
  CHECK(errors_of("import \"foo\"\n") == "x.go:2:8: package foo is not in std\n");
  CHECK(errors_of("var a, a int\n") == "x.go:2:8: a redeclared in this block\n\tx.go:2:5: other declaration of a\n");
  CHECK(errors_of("import \"lib\"\nvar x = lib.native\n") == "x.go:3:13: undefined: lib.native (but have Native)\n");
  CHECK(errors_of("var x lib\n") == "x.go:2:7: undefined: lib\n");
}

TEST_CASE("assignment and conversion") {
  CHECK(body("var x int = \"a\"; _ = x") ==
        "x.go:2:24: cannot use \"a\" (untyped string constant) as int value in variable declaration\n");
  CHECK(body("var x uint8 = 256; _ = x") ==
        "x.go:2:26: cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)\n");
  CHECK(body("var x int = 1.5; _ = x") ==
        "x.go:2:24: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)\n");
  CHECK(body("x := nil") == "x.go:2:12: declared and not used: x\nx.go:2:17: use of untyped nil in assignment\n");
  CHECK(body("a, b := 1; _, _ = a, b") == "x.go:2:20: assignment mismatch: 2 variables but 1 value\n");
  CHECK(body("_ = uint8(300)") == "x.go:2:22: constant 300 overflows uint8\n");
  CHECK(body("_ = string(1.5)") == "x.go:2:23: cannot convert 1.5 (untyped float constant) to type string\n");
  CHECK(body("1 = 2") == "x.go:2:12: cannot assign to 1 (neither addressable nor a map index expression)\n");
}

TEST_CASE("operators") {
  CHECK(body("x := 1; _ = !x") == "x.go:2:25: invalid operation: operator ! not defined on x (variable of type int)\n");
  CHECK(body("var a int; var b string; _ = a + b") ==
        "x.go:2:41: invalid operation: a + b (mismatched types int and string)\n");
  CHECK(body("_ = 1 / 0") == "x.go:2:20: invalid operation: division by zero\n");
  CHECK(body("var s []int; _ = s == s") ==
        "x.go:2:29: invalid operation: s == s (slice can only be compared to nil)\n");
  CHECK(body("_ = 1 << -1") == "x.go:2:21: invalid operation: negative shift count -1 (untyped int constant)\n");
  CHECK(body("var f float64; s := 1; f = 1 << s; _ = f") ==
        "x.go:2:39: invalid operation: shifted operand 1 (type float64) must be integer\n");
  CHECK(errors_of("const c = 1 << 600\n") == "x.go:2:13: constant shift overflow\n");
}

TEST_CASE("calls and selectors") {
  CHECK(errors_of("func g(a int, b string) {}\nfunc f() { g(1) }") ==
        "x.go:3:14: not enough arguments in call to g\n\thave (number)\n\twant (int, string)\n");
  CHECK(errors_of("func g() (int, error) { return 1 }") ==
        "x.go:2:32: not enough return values\n\thave (number)\n\twant (int, error)\n");
  CHECK(errors_of("func g() int {}") == "x.go:2:15: missing return\n");
  CHECK(errors_of("type T struct{}\nvar t T\nvar _ = t.x") ==
        "x.go:4:11: t.x undefined (type T has no field or method x)\n");
  CHECK(errors_of("import \"lib\"\nvar t lib.T\nvar _ = t.y") ==
        "x.go:4:11: t.y undefined (cannot refer to unexported field y)\n");
  CHECK(errors_of("import \"lib\"\nvar _ interface{ PM() } = lib.T{}") ==
        "x.go:3:27: cannot use lib.T{} (value of struct type lib.T) as interface{PM()} value in variable declaration: "
        "lib.T does not implement interface{PM()} (method PM has pointer receiver)\n");
  CHECK(body("len(1)") == "x.go:2:16: invalid argument: 1 (untyped int constant) for built-in len\n");
  CHECK(body("f") == "x.go:2:12: f (value of type func()) is not used\n");
  CHECK(body("defer recover; go func() {}") ==
        "x.go:2:18: expression in defer must be function call\n"
        "x.go:2:30: expression in go must be function call\n");
}

TEST_CASE("statements") {
  CHECK(body("x := []int{}; for i, v := range x { }") ==
        "x.go:2:30: declared and not used: i\nx.go:2:33: declared and not used: v\n");
  CHECK(body("var x any; switch y := x.(type) { case int: }") == "x.go:2:30: y declared and not used\n");
  CHECK(body("for i := range 3.5 { _ = i }") == "x.go:2:27: cannot range over 3.5 (untyped float constant)\n");
  CHECK(body("switch 1 { case 1, 1: }") ==
        "x.go:2:31: duplicate case 1 (constant of type int) in expression switch\n\tx.go:2:28: previous case\n");
}

TEST_CASE("cycles") {
  CHECK(errors_of("type T struct { t T }") == "x.go:2:6: invalid recursive type: T refers to itself\n");
  CHECK(errors_of("var a = b\nvar b = a") ==
        "x.go:2:5: initialization cycle for a\n\tx.go:2:5: a refers to b\n\tx.go:3:5: b refers to a\n");
  CHECK(errors_of("var x = f()\nfunc f() int { return x }") ==
        "x.go:2:5: initialization cycle for x\n\tx.go:2:5: x refers to f\n\tx.go:3:6: f refers to x\n");
  CHECK(errors_of("type G[P any] struct { f *G[P] }\nfunc f[T any](x T) { f(&x) }") ==
        "x.go:3:8: instantiation cycle:\n\tx.go:3:23: T instantiated as *T\n");
}

TEST_CASE("generics") {
  CHECK(errors_of("func m[T ~int | ~string](a, b T) T { return a + b }\nvar _ = m(1, 2)\nvar _ = m(1, \"a\")") ==
        "x.go:4:14: in call to m, mismatched types untyped int and untyped string (cannot infer T)\n");
  CHECK(errors_of("type N interface { ~int }\nfunc m[T N](T) {}\nfunc f() { m(\"a\") }") ==
        "x.go:4:13: string does not satisfy N (string missing in ~int)\n");
  CHECK(errors_of("func m[T any]() {}\nfunc f() { m() }") ==
        "x.go:3:13: in call to m, cannot infer T (declared at x.go:2:8)\n");
  CHECK(errors_of("func Map[T, U any](s []T, f func(T) U) []U { return nil }\n"
                  "var x []string = Map([]int{1}, func(i int) string { return \"\" })") == "");
}

TEST_CASE("results on the tree") {
  Session s;
  syntax::File* file = s.check(
      "package main\nfunc f(m map[string]int) { v, ok := m[\"a\"]; var x float32 = 1 << 3; _, _, _ = v, ok, x }");
  REQUIRE(s.errors.str() == "");
  std::string seen;
  syntax::inspect(file, [&](syntax::Node* n) {
    auto* e = n->is_expr() ? static_cast<syntax::Expr*>(n) : nullptr;
    if (e != nullptr && e->tv != nullptr && (e->is<syntax::IndexExpr>() || e->is<syntax::Operation>())) {
      seen += types::type_string(e->tv->type, {}) + " " + constant::to_string(e->tv->value) + "\n";
    }
    return true;
  });
  CHECK(seen == "(int, bool) unknown\nfloat32 8\n");
}

TEST_CASE("a library is checked by need") {
  Session s;
  types::Scope* scope = s.library.lib->scope;
  CHECK(scope->entries().empty());
  types::Object* v = scope->lookup(Symbol("V"));
  CHECK(types::type_of(v)->kind == types::TypeKind::kBasic);
  s.lib->check_body(types::as<types::Func>(scope->lookup(Symbol("lazy"))));
  CHECK(s.errors.str() == "");  // the body of unused is not checked
  CHECK(s.lib->initializer(types::as<types::Var>(v)).rhs != nullptr);
  std::vector<check::Initializer> order = s.lib->order_initializers();
  REQUIRE(order.size() == 2);
  CHECK(order[0].lhs[0]->name == "other");  // V needs it through lazy
  CHECK(order[1].lhs[0]->name == "V");
  CHECK(scope->entries().size() == 3);
  CHECK(scope->lookup(Symbol("M")) == nullptr);
  auto* t = types::as<types::Named>(types::type_of(scope->lookup(Symbol("T"))));
  CHECK(t->methods.size() == 2);
  s.lib->check_body(types::as<types::Func>(scope->lookup(Symbol("unused"))));
  CHECK(s.errors.str() == "lib.go:8:17: undefined: undefined_name\n");
}

TEST_CASE("main and missing bodies") {
  check::Options options;
  options.require_main = true;
  CHECK(errors_of("func f() {}", options) == "runtime.main_main·f: function main is undeclared in the main package\n");
  CHECK(errors_of("func f()") == "x.go:2:6: missing function body\n");
}

TEST_CASE("a prompt") {
  check::Options options;
  options.allow_unused = options.allow_redeclare = options.allow_expr_stmt = true;
  Session s(options);
  s.check("x := 1", true);
  s.check("y := x + 1", true);
  s.check("x := \"now a string\"", true);
  s.check("x + \"!\"", true);
  s.check("func g() int { return y }", true);
  s.check("g()", true);
  CHECK(s.errors.str() == "");
  s.check("z = 1", true);
  CHECK(s.errors.str() == "x.go:1:1: undefined: z\n");
}
