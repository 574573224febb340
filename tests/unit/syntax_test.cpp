// Source positions, diagnostics, scanner, parser and printer against what cmd/compile 1.26 reports.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "compiler/syntax/literal.h"
#include "compiler/syntax/print.h"
#include "compiler/syntax/scanner.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"

using namespace gos;
using namespace gos::syntax;

namespace {

enum class As { kFile, kScript };

// A text, its tree and its errors.
struct Parsed {
  explicit Parsed(std::string text, As as = As::kFile, size_t limit = source::Diagnostics::kDefaultLimit)
      : errors(sources, limit) {
    const source::SourceFile* file = sources.add("x.go", std::move(text));
    tree = as == As::kFile ? parse_file(*file, arena, errors) : parse_script(*file, arena, errors);
  }
  std::string place(Pos pos) const {
    source::Position at = sources.position(pos);
    return fmt::format("{}:{}", at.line, at.column);
  }

  source::SourceSet sources;
  source::Diagnostics errors;
  Arena arena;
  File* tree;
};

std::string errors_of(std::string text) { return Parsed(std::move(text)).errors.str(); }

// Errors of a function body; its first line is line 2 of the file.
std::string errors_in_func(std::string_view body) {
  return errors_of(fmt::format("package p; func _() {{\n{}\n}}", body));
}

// `text` printed after parsing it as the value of a variable.
std::string printed(std::string_view text) {
  Parsed parsed(fmt::format("package p\nvar _ = {}\n", text));
  REQUIRE(parsed.errors.str() == "");
  return to_string(parsed.tree->decls[0]->as<VarDecl>()->values);
}

std::string tokens_of(std::string text) {
  source::SourceSet sources;
  source::Diagnostics list(sources, 0);
  ErrorSink errors(list);
  Scanner scanner(*sources.add("x.go", std::move(text)), errors, false);
  std::string out;
  for (scanner.next(); scanner.tok != Token::kEof; scanner.next()) {
    if (!out.empty()) out += ' ';
    switch (scanner.tok) {
      case Token::kName:
      case Token::kLiteral: out += scanner.lit; break;
      case Token::kSemi: out += fmt::format("<{}>", scanner.lit); break;
      case Token::kOperator:
      case Token::kStar: out += syntax::text(scanner.op); break;
      case Token::kAssignOp: out += fmt::format("{}=", syntax::text(scanner.op)); break;
      case Token::kIncOp: out += fmt::format("{0}{0}", syntax::text(scanner.op)); break;
      default: out += syntax::text(scanner.tok);
    }
  }
  return out + (list.empty() ? "" : "\n" + list.str());
}

Input input_of(Parsed& scratch, std::string text) {
  source::Diagnostics errors(scratch.sources);
  return parse_input(*scratch.sources.add("input", std::move(text)), scratch.arena, errors);
}

bool incomplete(std::string text) {
  Parsed scratch("package p");
  return input_of(scratch, std::move(text)).incomplete;
}

}  // namespace

TEST_CASE("positions") {
  source::SourceSet sources;
  const auto* a = sources.add("a.go", "one\r\ntwo\n");
  const auto* b = sources.add("b.go", std::string(300, 'x'));
  CHECK(sources.format(a->pos(0)) == "a.go:1:1");
  CHECK(sources.format(a->pos(6)) == "a.go:2:2");
  CHECK(sources.format(a->end()) == "a.go:3:1");
  CHECK(sources.format(b->start()) == "b.go:1:1");
  CHECK(sources.format(b->pos(253)) == "b.go:1:254");
  CHECK(sources.format(b->pos(254)) == "b.go:1");
  CHECK(sources.format(Pos{}) == "");
  CHECK(sources.line_text(a->pos(2)) == "one");
  CHECK(sources.file(b->end()) == b);
  CHECK(a->end() < b->start());
}

TEST_CASE("diagnostics are filtered, sorted and limited") {
  source::SourceSet sources;
  const auto* f = sources.add("f.go", std::string(40, '\n') + "x y");
  source::Diagnostics list(sources);
  list.add(f->pos(5), "second");
  list.add(f->pos(1), "first\n\thas a second line");
  list.add(f->pos(5), "second");
  list.add(f->pos(40), "syntax error: a");
  list.add(f->pos(42), "syntax error: same line");
  CHECK(list.str() == "f.go:2:1: first\n\thas a second line\nf.go:6:1: second\nf.go:41:1: syntax error: a\n");
  for (size_t i = 10; i < 30; i++) list.add(f->pos(i), "more");
  CHECK(list.size() == 10);
  CHECK(list.str().ends_with("f.go:41:1: syntax error: a\nf.go:16:1: too many errors\n"));
}

TEST_CASE("tokens") {
  CHECK(tokens_of("a := b&^=c<-d...e.f") == "a := b &^= c <- d ... e . f <EOF>");
  CHECK(tokens_of("x++\nreturn\nif\n)]}break // c\n") == "x ++ <newline> return <newline> if ) ] } break <newline>");
  CHECK(tokens_of("a /* b\n */ c /* d */ e") == "a <newline> c e <EOF>");
  CHECK(tokens_of("0b1_0 0o7 017 0xF_f 1e3 .5 1.i 0x1p-2 'a' '\\'' \"\\\"\" `a\r\nb`") ==
        "0b1_0 0o7 017 0xF_f 1e3 .5 1.i 0x1p-2 'a' '\\'' \"\\\"\" `a\r\nb` <EOF>");
  CHECK(tokens_of("\xEF\xBB\xBFäöü٣ _x9 世界") == "äöü٣ _x9 世界 <EOF>");
  CHECK(tokens_of("<<= << <= < >>= && &= || |= ~ ! != == = : % ^ / *= *") ==
        "<<= << <= < >>= && &= || |= ~ ! != == = : % ^ / *= *");
}

TEST_CASE("errors in tokens") {
  CHECK(tokens_of("a @ b") == "a b <EOF>\nx.go:1:3: invalid character U+0040 '@'\n");
  CHECK(tokens_of("\x01") == "\nx.go:1:1: invalid character U+0001\n");
  CHECK(tokens_of(std::string("a\0b", 3)).ends_with("x.go:1:2: invalid NUL character\n"));
  CHECK(tokens_of("// \xff").ends_with("x.go:1:4: invalid UTF-8 encoding\n"));
  CHECK(tokens_of("a\xEF\xBB\xBF").ends_with("x.go:1:2: invalid BOM in the middle of the file\n"));
  CHECK(tokens_of("٣").ends_with("x.go:1:1: identifier cannot begin with digit U+0663 '٣'\n"));
  CHECK(tokens_of("a…").ends_with("x.go:1:2: invalid character U+2026 '…' in identifier\n"));
  CHECK(tokens_of("0b12").ends_with("x.go:1:4: invalid digit '2' in binary literal\n"));
  CHECK(tokens_of("089").ends_with("x.go:1:2: invalid digit '8' in octal literal\n"));
  CHECK(tokens_of("0x").ends_with("x.go:1:3: hexadecimal literal has no digits\n"));
  CHECK(tokens_of("0x1.8").ends_with("x.go:1:6: hexadecimal mantissa requires a 'p' exponent\n"));
  CHECK(tokens_of("1p1").ends_with("x.go:1:2: 'p' exponent requires hexadecimal mantissa\n"));
  CHECK(tokens_of("1e+").ends_with("x.go:1:4: exponent has no digits\n"));
  CHECK(tokens_of("1__0").ends_with("x.go:1:3: '_' must separate successive digits\n"));
  CHECK(tokens_of("''").ends_with("x.go:1:2: empty rune literal or unescaped '\n"));
  CHECK(tokens_of("'ab'").ends_with("x.go:1:1: more than one character in rune literal\n"));
  CHECK(tokens_of("'a").ends_with("x.go:1:1: rune literal not terminated\n"));
  CHECK(tokens_of("\"a\nb") == "\"a <newline> b <EOF>\nx.go:1:3: newline in string\n");
  CHECK(tokens_of("`a").ends_with("x.go:1:1: string not terminated\n"));
  CHECK(tokens_of("/* a").ends_with("x.go:1:1: comment not terminated\n"));
  CHECK(tokens_of("\"\\q\"").ends_with("x.go:1:3: unknown escape\n"));
  CHECK(tokens_of("'\\400'").ends_with("x.go:1:6: octal escape value 256 > 255\n"));
  CHECK(tokens_of("'\\xg'").ends_with("x.go:1:4: invalid character 'g' in hexadecimal escape\n"));
  CHECK(tokens_of("'\\ud800'").ends_with("x.go:1:8: escape is invalid Unicode code point U+D800\n"));
}

TEST_CASE("literal values") {
  CHECK(string_value(R"("a\n\x41\101\u00e9\U0001F600\"\\")") == "a\nAAé😀\"\\");
  CHECK(string_value("`a\\n\r\n`") == "a\\n\n");
  CHECK(string_value(R"("\xff\'")") == "\xff'");
  CHECK(rune_value("'世'") == U'世');
  CHECK(rune_value(R"('\'')") == U'\'');
  CHECK(rune_value(R"('\xff')") == 0xFF);
}

TEST_CASE("syntax errors read as go build's") {
  CHECK(errors_of("func f() {}") == "x.go:1:1: syntax error: package statement must be first\n");
  CHECK(errors_of("package p\nx := 1\n") ==
        "x.go:2:1: syntax error: non-declaration statement outside function body\n");
  CHECK(errors_of("package p\nfunc f()\n{\n}\n") ==
        "x.go:3:1: syntax error: unexpected semicolon or newline before {\n");
  CHECK(errors_of("package p\nvar x int\nimport \"a\"\n") ==
        "x.go:3:1: syntax error: imports must appear before other declarations\n");
  CHECK(errors_of("package p\ntype T struct { a, b }\n") == "x.go:2:22: syntax error: unexpected }, expected type\n");
  CHECK(errors_of("package p\nfunc f(a int, b) {}\n") == "x.go:2:16: syntax error: missing parameter type\n");
  CHECK(errors_of("package p\nfunc f([]int, b string) {}\n") == "x.go:2:8: syntax error: missing parameter name\n");
  CHECK(errors_of("package p\nfunc f[P]() {}\n") == "x.go:2:9: syntax error: missing type constraint\n");
  CHECK(errors_of("package p\nfunc f(a ...int, b int) {}\n") == "x.go:2:10: can only use ... with final parameter\n");
  CHECK(errors_of("package p\nfunc (T) m[P any]() {}\n") ==
        "x.go:2:11: syntax error: method must have no type parameters\n");
  CHECK(errors_in_func("x := []int{1,2\n") ==
        "x.go:2:15: syntax error: unexpected newline in composite literal; possibly missing comma or }\n");
  CHECK(errors_in_func("if x = 1 {}") == "x.go:2:6: syntax error: cannot use assignment x = 1 as value\n");
  CHECK(errors_in_func("if a == 1 = b {}") == "x.go:2:11: syntax error: cannot use assignment (a == 1) = b as value\n");
  CHECK(errors_in_func("if x := 1; {}") == "x.go:2:10: syntax error: missing condition in if statement\n");
  CHECK(errors_in_func("if x\n{\n}") == "x.go:2:5: syntax error: unexpected newline, expected { after if clause\n");
  CHECK(errors_in_func("for i := 0; {}") == "x.go:2:13: syntax error: unexpected {, expected for loop condition\n");
  CHECK(errors_in_func("a b") == "x.go:2:3: syntax error: unexpected name b at end of statement\n");
  CHECK(errors_in_func("x := a[1:2:]") == "x.go:2:12: final index required in 3-index slice\n");
  CHECK(errors_in_func("defer (f())") == "x.go:2:7: expression in defer must not be parenthesized\n");
  CHECK(errors_in_func("else {}") == "x.go:2:1: syntax error: unexpected keyword else, expected }\n");
  CHECK(errors_of("package p\nfunc f() {\n") == "x.go:3:1: syntax error: unexpected EOF, expected }\n");
}

TEST_CASE("labels and branches") {
  CHECK(errors_in_func("break") == "x.go:2:1: break is not in a loop, switch, or select\n");
  CHECK(errors_in_func("switch { case true: continue }") == "x.go:2:21: continue is not in a loop\n");
  CHECK(errors_in_func("L: for {}") == "x.go:2:1: label L defined and not used\n");
  CHECK(errors_in_func("goto L") == "x.go:2:6: label L not defined\n");
  CHECK(errors_in_func("goto L\nx := 1\nL: _ = x") == "x.go:2:6: goto L jumps over declaration of x at x.go:3:3\n");
  CHECK(errors_in_func("goto L\n{ L: }") == "x.go:2:6: goto L jumps into block starting at x.go:3:1\n");
  CHECK(errors_in_func("L: if true { break L }") == "x.go:2:20: invalid break label L\n");
  CHECK(errors_in_func("L: for { func() { break L }() }") ==
        "x.go:2:1: label L defined and not used\nx.go:2:25: break label not defined: L\n");
  CHECK(errors_in_func("switch { case true: fallthrough }") == "x.go:2:21: cannot fallthrough final case in switch\n");
  CHECK(errors_in_func("switch x.(type) { case int: fallthrough; default: }") ==
        "x.go:2:29: cannot fallthrough in type switch\n");
  Parsed parsed("package p\nfunc f() {\nL:\n\tfor {\n\t\tselect { default: continue L }\n\t}\n}\n");
  inspect(parsed.tree, [&](Node* n) {
    if (auto* branch = try_as<BranchStmt>(n)) CHECK(parsed.place(branch->target->pos) == "4:2");
    return true;
  });
}

TEST_CASE("one run reports several errors, ten at most") {
  CHECK(errors_of("package p\nfunc f() {\n\tx = = 1\n\ty := )\n}\nvar z int int\n") ==
        "x.go:3:6: syntax error: unexpected =, expected expression\n"
        "x.go:4:7: syntax error: unexpected ) at end of statement\n"
        "x.go:6:11: syntax error: unexpected name int after top level declaration\n");
  std::string many = "package p\nfunc f() {\n";
  for (int i = 0; i < 20; i++) many += "x y\n";
  CHECK(errors_of(many + "}\n")
            .ends_with("x.go:12:3: syntax error: unexpected name y at end of statement\n"
                       "x.go:12:3: too many errors\n"));
}

TEST_CASE("printing") {
  CHECK(printed("a+b*(c)") == "a + b * (c)");
  CHECK(printed("-x.y[i:j:k].(T)") == "-x.y[i:j:k].(T)");
  CHECK(printed("func(x, y int, z ...T) (a, b int) { f() }") == "func(x, y int, z ...T) (a, b int) {…}");
  CHECK(printed("[]T{1, 2}") == "[]T{…}");
  CHECK(printed("&m.T[K, V]{}") == "&m.T[K, V]{}");
  CHECK(printed("struct{a, b int; *T `t`}{}") == "struct{a, b int; *T `t`}{}");
  CHECK(printed("f(chan (<-chan int)(nil), <-chan int(nil), x...)") ==
        "f(chan (<-chan int)(nil), <-chan int(nil), x...)");
  CHECK(printed("interface{m(int) string; ~int|E}(nil)") == "interface{m(int) string; ~int | E}(nil)");
  CHECK(printed("[...]map[string]func(){}") == "[...]map[string]func(){}");
}

TEST_CASE("positions of nodes are cmd/compile's") {
  Parsed parsed("package p\nvar x = f(a.b, c[1]) + T{k: *v}.w\nfunc (r R) m() { y, z := 1, 2 }\n");
  REQUIRE(parsed.errors.empty());
  std::string found;
  inspect(parsed.tree, [&](Node* n) {
    found += fmt::format("{} {}-{}-{}\n", kind_name(n->kind), parsed.place(start_pos(n)), parsed.place(n->pos),
                         parsed.place(end_pos(n)));
    return true;
  });
  for (const char* line : {"Operation 2:9-2:22-2:34", "CallExpr 2:9-2:10-2:19", "SelectorExpr 2:11-2:12-2:14",
                           "IndexExpr 2:16-2:17-2:19", "CompositeLit 2:24-2:25-2:31", "KeyValueExpr 2:26-2:27-2:31",
                           "FuncDecl 3:6-3:6-3:31", "Field 3:7-3:7-3:10", "FuncType 3:13-3:13-3:13",
                           "BlockStmt 3:16-3:16-3:31", "AssignStmt 3:18-3:23-3:30", "ListExpr 3:18-3:18-3:22"}) {
    CAPTURE(line);
    CHECK(found.find(std::string(line) + "\n") != std::string::npos);
  }
}

TEST_CASE("declarations") {
  Parsed parsed(
      "package p\nconst (\n\tA, B int = iota, 1\n\tC, D\n\tE = 2\n)\n"
      "type (\n\tL[P any] = []P\n\tV [n * m]int\n\tW[P *T,] struct{}\n\tX[P *T | ~int] int\n)\n"
      "//go:noinline\nfunc f[P interface{ ~int | string }](p P)\n");
  REQUIRE(parsed.errors.str() == "");
  auto decls = parsed.tree->decls;
  auto* first = decls[0]->as<ConstDecl>();
  auto* second = decls[1]->as<ConstDecl>();
  CHECK(second->iota == 1);
  CHECK(second->source == first);
  CHECK(second->group == first->group);
  CHECK(decls[2]->as<ConstDecl>()->source == decls[2]);
  CHECK(decls[3]->as<TypeDecl>()->alias);
  CHECK(decls[3]->as<TypeDecl>()->tparams.size() == 1);
  CHECK(decls[4]->as<TypeDecl>()->tparams.empty());
  CHECK(to_string(decls[4]->as<TypeDecl>()->type) == "[n * m]int");
  CHECK(to_string(decls[5]->as<TypeDecl>()->tparams[0]->type) == "*T");
  CHECK(to_string(decls[6]->as<TypeDecl>()->tparams[0]->type) == "*T | ~int");
  auto* func = decls[7]->as<FuncDecl>();
  CHECK(func->pragma == kNoInline);
  CHECK(func->body == nullptr);
}

TEST_CASE("deep nesting ends in one diagnostic") {
  auto repeat = [](std::string_view text, int times) {
    std::string out;
    for (int i = 0; i < times; i++) out += text;
    return out;
  };
  for (std::string open : {"(", "[]T{", "func() { x = ", "[](", "!", "<-", "struct{ x struct{ y ", "f(g[m[T]{k: "}) {
    CAPTURE(open);
    CHECK(errors_of("package p\nvar x = " + repeat(open, 100000)) == "x.go:2: syntax error: nested too deeply\n");
  }
  CHECK(errors_in_func(repeat("for { if x { ", 100000)) == "x.go:2: syntax error: nested too deeply\n");
  CHECK(errors_of("package p\nvar x = a" + repeat(" + a", 100000)) == "x.go:2: syntax error: nested too deeply\n");
  CHECK(errors_of("package p\nvar x = " + repeat("(", 1000) + "1" + repeat(")", 1000)) == "");
  CHECK(errors_of("package p\nvar x = a" + repeat(" + a", 5000)) == "");
}

TEST_CASE("scripts mix declarations and statements") {
  Parsed parsed(
      "#!/usr/bin/env gos\nimport \"fmt\"\nx := 1\nfunc (t T) m() {}\nfmt.Println(x)\ntype T int\n"
      "func() { x++ }()\nfor range 3 {}\nfunc f() {}\n",
      As::kScript);
  REQUIRE(parsed.errors.str() == "");
  std::string kinds;
  for (Node* each : parsed.tree->items) kinds += fmt::format("{} ", kind_name(each->kind));
  CHECK(kinds == "ImportDecl AssignStmt FuncDecl ExprStmt TypeDecl ExprStmt ForStmt FuncDecl ");
  CHECK(parsed.tree->decls.size() == 4);
  CHECK(parsed.tree->stmts.size() == 4);
  CHECK(parsed.tree->pkg_name == nullptr);
  CHECK(Parsed("package main\nx := 1\n}\ny := 2\nbreak\n", As::kScript).errors.str() ==
        "x.go:3:1: syntax error: unexpected }, expected declaration or statement\n");
  CHECK(Parsed("for { break }\nbreak\n", As::kScript).errors.str() ==
        "x.go:2:1: break is not in a loop, switch, or select\n");
}

TEST_CASE("an input may be incomplete") {
  for (std::string text : {"func f() {\n", "f(a,\n", "x := `abc\n", "/* c", "if x {\n} else {\n", "x +\n",
                           "type T struct {\n", "import (\n", "[]int{1,\n", "switch x {\ncase 1:\n"}) {
    CAPTURE(text);
    CHECK(incomplete(text));
  }
  for (std::string text : {"", "x", "f(a)\n", "x := 1\n", "f(a\n", ")\n", "func f()\n", "x y\nfunc f() {\n"}) {
    CAPTURE(text);
    CHECK_FALSE(incomplete(text));
  }
}
