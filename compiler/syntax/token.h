// Tokens, operators and kinds of literals (Go spec, "Lexical elements").
#pragma once

#include <cstdint>
#include <string_view>

#include "compiler/source/source.h"

namespace gos::syntax {

// kIncOp is ++ or --, kAssignOp any op=; kOperator excludes * (kStar), which also begins pointer types.
enum class Token : uint8_t {
  kNone,
#define TOKEN(name, text) name,
#include "compiler/syntax/tokens.def"
  kCount,
};

// Ordered by precedence class, so that a class is a range.
enum class Operator : uint8_t {
  kNone,
#define OPERATOR(name, text, precedence) name,
#include "compiler/syntax/tokens.def"
  kCount,
};

enum class LitKind : uint8_t { kInt, kFloat, kImag, kRune, kString };

// As written in Go; names and literals give "name" and "literal".
std::string_view text(Token token);
std::string_view text(Operator op);
// 1 (||) to 5 (*); 0 for what is no binary operator.
int precedence(Operator op);

// == != < <= > >=
inline bool is_comparison(Operator op) { return op >= Operator::kEql && op <= Operator::kGeq; }
inline bool is_shift(Operator op) { return op == Operator::kShl || op == Operator::kShr; }

static_assert(static_cast<int>(Token::kCount) <= 64, "sets of tokens are 64-bit masks");

// A //go: comment on a line of its own.
struct Directive {
  source::Pos pos;        // behind the slashes, where errors about it stand
  std::string_view text;  // "go:embed x"
  std::string_view verb() const { return text.substr(0, text.find(' ')); }
};

}  // namespace gos::syntax
