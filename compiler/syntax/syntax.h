// Syntax: from text to tree.
//
// A hand-written scanner (scanner.h) feeds a recursive-descent parser (parser.h, a source file each for declarations,
// types, expressions and statements). Both follow cmd/compile's syntax package in what they accept, in the wording of
// errors, in their positions and in how the parser goes on after one, so that a broken program gets the list `go build`
// gives it. Nodes and the positions they carry are described in ast.h. After a function body without errors its
// branches and labels are checked and resolved (branches.cpp).
//
// Three things may be parsed: a Go file; a script, which is a file that needs no package clause and may have statements
// between its declarations; and an input at a prompt, which is a script that may be incomplete.
//
// Invariants:
// - A tree is returned for every input; after errors parts of it are missing or BadExpr.
// - Constructs nest at most kMaxNesting deep and expressions are at most kMaxHeight high, so that whoever walks a tree
// by
//   recursion knows what stack that takes. Deeper source gets a diagnostic and the rest of the file is not read.
// - Nodes refer to the file's text, which must outlive them.
#pragma once

#include "base/arena.h"
#include "base/outline.h"
#include "compiler/source/source.h"
#include "compiler/syntax/ast.h"

namespace gos::syntax {

// How deeply constructs may nest (parentheses, blocks, literals, types, ...). Sized for an 8 MB native stack.
inline constexpr int kMaxNesting = 2500;
// How high an expression may be, counting also chains such as a+b+c and a.b.c, which need no nesting.
inline constexpr int kMaxHeight = 10000;

// Parses a Go file. `file`, and the set that `errors` belongs to, must outlive the tree.
File* parse_file(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors);

// Parses a script: a first line with #! is skipped, the package clause may be missing, and statements may stand between
// the declarations.
File* parse_script(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors);

// A library's files are parsed piecemeal (base/outline.h): the package clause and imports of a file ...
File* parse_header(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors);
// ... the declarations that an entry of the outline stands for, functions without their bodies ...
std::span<Decl*> parse_outlined(const source::SourceFile& file, const OutlineEntry& entry, Arena& arena,
                                source::Diagnostics& errors);
// ... and a body that was left out.
void parse_body(const source::SourceFile& file, FuncDecl& decl, Arena& arena, source::Diagnostics& errors);

// What was typed at a prompt.
struct Input {
  File* file;
  // The only error is that the text ended inside an open construct; more lines may complete it. `errors` then holds
  // that error.
  bool incomplete;
};
Input parse_input(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors);

// What a //go: directive may stand in front of.
enum class DirectiveUse : uint8_t { kOther, kFunc, kFile, kEmbed };
DirectiveUse directive_use(std::string_view verb);

}  // namespace gos::syntax
