// Colours by the compiler's scanner.
#include <algorithm>

#include "cli/repl/assist.h"
#include "compiler/syntax/scanner.h"
#include "compiler/types/universe.h"

namespace gos::cli {

using edit::Span;
using edit::Style;
using syntax::Token;

namespace {

// Comments stand where the scanner saw nothing.
void add_comments(std::string_view text, size_t from, size_t to, std::vector<Span>& spans) {
  size_t begin = text.find('/', from);
  if (begin == std::string_view::npos || begin >= to) return;
  while (to > begin && (text[to - 1] == '\n' || text[to - 1] == ' ' || text[to - 1] == '\t')) --to;
  if (to > begin) spans.push_back({begin, to, Style::kComment});
}

Style style_of(const syntax::Scanner& scanner) {
  switch (scanner.tok) {
    case Token::kName: {
      types::Object* object = types::universe().scope->lookup(Symbol(scanner.lit));
      if (object == nullptr) return Style::kPlain;
      return object->kind == types::ObjectKind::kConst || object->kind == types::ObjectKind::kNil ? Style::kNumber
                                                                                                  : Style::kType;
    }
    case Token::kLiteral:
      return scanner.kind == syntax::LitKind::kString || scanner.kind == syntax::LitKind::kRune ? Style::kString
                                                                                                : Style::kNumber;
    case Token::kLparen:
    case Token::kLbrack:
    case Token::kLbrace:
    case Token::kRparen:
    case Token::kRbrack:
    case Token::kRbrace: return Style::kBracket;
    default: return scanner.tok >= Token::kBreak ? Style::kKeyword : Style::kPlain;
  }
}

size_t length_of(const syntax::Scanner& scanner) {
  if (scanner.tok == Token::kName || scanner.tok == Token::kLiteral) return scanner.lit.size();
  if (scanner.tok == Token::kSemi) return scanner.lit == "semicolon" ? 1 : 0;
  return syntax::text(scanner.tok).size();
}

}  // namespace

std::vector<Span> colour(std::string_view text) {
  std::vector<Span> spans;
  if (text.starts_with(':')) {
    size_t end = std::min(text.find_first_of(" \n"), text.size());
    spans.push_back({0, end, Style::kCommand});
    std::string rest = std::string(end, ' ') + std::string(text.substr(end));
    for (const Span& span : colour(rest)) spans.push_back(span);
    return spans;
  }
  source::SourceSet set;
  source::Diagnostics ignored(set);
  const source::SourceFile* file = set.add("repl", std::string(text));
  if (file == nullptr) return spans;
  syntax::ErrorSink sink(ignored);
  syntax::Scanner scanner(*file, sink, false);
  size_t before = 0;
  for (scanner.next(); scanner.tok != Token::kEof; scanner.next()) {
    size_t at = file->offset(scanner.pos);
    if (at < before) continue;  // what an automatic semicolon stands for was passed already
    add_comments(text, before, at, spans);
    size_t end = std::min(at + length_of(scanner), text.size());
    if (Style style = style_of(scanner); style != Style::kPlain && end > at) spans.push_back({at, end, style});
    before = end;
  }
  add_comments(text, before, text.size(), spans);
  return spans;
}

}  // namespace gos::cli
