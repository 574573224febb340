// The texts and precedences of tokens and operators.
#include "compiler/syntax/token.h"

namespace gos::syntax {

namespace {

constexpr std::string_view kTokenTexts[] = {
    "",
#define TOKEN(name, text) text,
#include "compiler/syntax/tokens.def"
};

constexpr std::string_view kOperatorTexts[] = {
    "",
#define OPERATOR(name, text, precedence) text,
#include "compiler/syntax/tokens.def"
};

constexpr uint8_t kPrecedences[] = {
    0,
#define OPERATOR(name, text, precedence) precedence,
#include "compiler/syntax/tokens.def"
};

}  // namespace

std::string_view text(Token token) { return kTokenTexts[static_cast<size_t>(token)]; }
std::string_view text(Operator op) { return kOperatorTexts[static_cast<size_t>(op)]; }
int precedence(Operator op) { return kPrecedences[static_cast<size_t>(op)]; }

}  // namespace gos::syntax
