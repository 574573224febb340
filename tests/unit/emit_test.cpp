// Code generation: what the instructions of telling functions are, and what descriptors say of types.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "bytecode/disassemble.h"
#include "bytecode/operands.h"
#include "bytecode/verify.h"
#include "compiler/check/check.h"
#include "compiler/emit/emit.h"
#include "compiler/escape/escape.h"
#include "compiler/lower/lower.h"
#include "compiler/syntax/syntax.h"

using namespace gos;

namespace {

// A program compiled from the text of one file of package main without imports.
struct Compiled {
  source::SourceSet sources;
  source::Diagnostics diagnostics{sources};
  Arena arena;
  types::Context context;
  check::PackageChecker checker{context, "main", sources, diagnostics, nullptr};
  ir::Unit unit;
  lower::Lowerer lowerer{context, unit};
  bytecode::Program program;
  emit::Emitter emitter{program, context, sources};

  explicit Compiled(std::string_view body) {
    const source::SourceFile* file = sources.add("t.go", "package main\n" + std::string(body));
    syntax::File* tree = syntax::parse_file(*file, arena, diagnostics);
    std::vector<syntax::File*> files{tree};
    checker.check(files);
    lowerer.add_package(checker, files, lower::Role::kNamed);
    lowerer.run();
    REQUIRE(diagnostics.str() == "");
    escape::analyse(unit, unit.functions);
    emitter.emit_unit(unit);
    CHECK(emitter.errors().empty());
    CHECK(bytecode::verify(program) == "");
  }

  const bytecode::Function* function(std::string_view name) const {
    for (const bytecode::Function& f : program.functions) {
      if (f.name == name) return &f;
    }
    return nullptr;
  }

  const bytecode::Type* type(std::string_view name) const {
    for (const bytecode::Type* t : program.types) {
      if (t->name == name) return t;
    }
    return nullptr;
  }

  // The instructions alone, without numbers and padding.
  std::string code(std::string_view name) const {
    const bytecode::Function* f = function(name);
    REQUIRE(f != nullptr);
    std::string out;
    for (uint32_t pc = 0; pc < f->code_size; pc += bytecode::length_of(static_cast<bytecode::Op>(f->code[pc].op))) {
      std::string line = bytecode::disassemble_instruction(program, *f, pc);
      while (!line.empty() && line.back() == ' ') line.pop_back();
      size_t space = line.find(' '), text = line.find_first_not_of(' ', space);
      if (space != std::string::npos) line.erase(space, text - space - 1);
      out += line + '\n';
    }
    return out;
  }
};

}  // namespace

TEST_CASE("a recursive function moves nothing around") {
  Compiled c(R"(
func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}
func main() { fib(1) }
)");
  CHECK(c.code("main.fib") ==
        "JGEK_I64 r1:n, 2, @3\n"
        "MOV r0:~r0, r1:n\n"
        "RETURN\n"
        "ADDK_I64 w3, r1:n, -1\n"
        "CALL w0, main.fib\n"
        "ADDK_I64 w6, r1:n, -2\n"
        "CALL w3, main.fib\n"
        "ADD_I64 r0:~r0, w2, w5\n"
        "RETURN\n");
}

TEST_CASE("a counting loop costs one instruction a round") {
  Compiled c(R"(
func sum(a []int) int {
	s := 0
	for i := 0; i < len(a); i++ {
		s += a[i]
	}
	return s
}
func main() { sum(nil) }
)");
  CHECK(c.code("main.sum") ==
        "LOAD_INT r4:s, 0\n"
        "LOAD_INT r5:i, 0\n"
        "JLE_I64 r2:a+1, r5:i, @6\n"
        "INDEX_64 r6, r1:a+0, r5:i\n"
        "ADD_I64 r4:s, r4:s, r6\n"
        "INC_JLT_I64_LOOP r5:i, r2:a+1, @3\n"
        "MOV r0:~r0, r4:s\n"
        "RETURN\n");
}

TEST_CASE("a call as argument leaves its result where it is needed") {
  Compiled c(R"(
func f(a, b int) int { return a }
func g(a int) int { for { } }
func h(x int) int { return f(x, g(x+1)) }
func main() { h(1) }
)");
  std::string code = c.code("main.h");
  CHECK(code ==
        "ADDK_I64 w5, r1:x, 1\n"
        "CALL w2, main.g\n"
        "MOV w3, r1:x\n"
        "CALL w0, main.f\n"
        "MOV r0:~r0, w2\n"
        "RETURN\n");
}

TEST_CASE("an allocation is STACK_ALLOC or HEAP_ALLOC") {
  Compiled c(R"(
type T struct { x int; next *T }
func stays() int { t := &T{x: 3}; return t.x }
func leaves() *T { return &T{x: 3} }
func main() { stays(); leaves() }
)");
  CHECK(c.code("main.stays").find("STACK_ALLOC") != std::string::npos);
  CHECK(c.code("main.stays").find("HEAP_ALLOC") == std::string::npos);
  CHECK(c.code("main.leaves").find("HEAP_ALLOC r0:~r0, -, main.T") != std::string::npos);
}

TEST_CASE("deferring functions have a recovery point that copies results from memory") {
  Compiled c(R"(
func f() (err string) {
	defer func() { recover(); err = "x" }()
	panic("p")
}
func main() { f() }
)");
  const bytecode::Function* f = c.function("main.f");
  REQUIRE(f != nullptr);
  CHECK(f->has(bytecode::kFunctionHasDefer));
  auto at = [&](uint32_t i) {
    return bytecode::op_info(static_cast<bytecode::Op>(f->code[f->recover_pc + i].op)).name;
  };
  CHECK(at(0) == "RUN_DEFERS");
  CHECK(at(1) == "MOV2");
  CHECK(at(2) == "RETURN");
}

TEST_CASE("descriptors agree with Go's layout and names") {
  Compiled c(R"(
type Inner struct { a int8; b string; c int16 }
type S struct {
	Inner
	m map[string][]int `json:"m,omitempty"`
	f func(int, ...string) (bool, error)
	e any
}
type Pair[A, B any] struct { first A; second B }
func (s S) Value() int { return 1 }
func (s *S) Pointer() int { return 2 }
type Valuer interface { Value() int }
func main() {
	var v Valuer = S{}
	println(v.Value())
	var a any = Pair[int, S]{}
	println(a != nil)
	a = &S{}
	println(a != nil)
	a = struct{ X int "tag" }{}
	println(a != nil)
}
)");
  const bytecode::Type* s = c.type("main.S");
  REQUIRE(s != nullptr);
  CHECK(s->size == 64);
  CHECK(s->pointer_bytes == 64);
  CHECK(s->pointer_map[0] == 0b10110010);
  CHECK(s->fields[0].embedded);
  CHECK(s->fields[1].offset == 32);
  CHECK(s->fields[1].tag == "json:\"m,omitempty\"");
  CHECK(s->fields[2].type->name == "func(int, ...string) (bool, error)");
  CHECK(s->fields[3].type->name == "interface {}");
  CHECK((s->flags & bytecode::kTypeComparable) == 0);
  REQUIRE(s->methods.size() == 1);
  CHECK(s->methods[0].function->name == "main.(*S).Value");
  CHECK(s->methods[0].function->has(bytecode::kFunctionWrapper));
  const bytecode::Type* p = c.type("*main.S");
  REQUIRE(p != nullptr);
  REQUIRE(p->methods.size() == 2);
  CHECK(p->methods[0].function->name == "main.(*S).Pointer");
  CHECK(p->is_direct());
  CHECK(c.type("main.Pair[int,main.S]") != nullptr);
  CHECK(c.type("struct { X int \"tag\" }") != nullptr);
  CHECK(c.type("main.Inner")->size == 32);
}
