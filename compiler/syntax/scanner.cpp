// Tokens other than literals: names, keywords, operators, delimiters, comments, automatic semicolons.
#include "compiler/syntax/scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/utf8.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/chars.h"

namespace gos::syntax {

namespace {

constexpr int32_t kByteOrderMark = 0xFEFF;
constexpr int32_t kAsciiEnd = 0x80;

// Which bytes may stand in an ASCII identifier.
constexpr auto kIdentByte = [] {
  std::array<bool, 256> table{};
  for (int c = 0; c < 256; c++) {
    table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
  return table;
}();

bool is_ident_byte(char c) { return kIdentByte[static_cast<unsigned char>(c)]; }

constexpr size_t keyword_slot(std::string_view word) {
  return (static_cast<size_t>(word[0]) + static_cast<size_t>(word[1]) * 4 + word.size() * 6) & 63;
}

struct Keyword {
  std::string_view text;
  Token token = Token::kNone;
};

constexpr Keyword kAllTokens[] = {
#define TOKEN(name, text) {text, Token::name},
#include "compiler/syntax/tokens.def"
};

// Keywords by keyword_slot, which keeps them all apart.
constexpr auto kKeywords = [] {
  std::array<Keyword, 64> table{};
  for (const Keyword& each : kAllTokens) {
    if (each.token < Token::kBreak) continue;
    Keyword& slot = table[keyword_slot(each.text)];
    if (slot.token != Token::kNone) throw "two keywords share a slot";
    slot = each;
  }
  return table;
}();

constexpr uint64_t set_of(std::initializer_list<Token> tokens) {
  uint64_t set = 0;
  for (Token each : tokens) set |= uint64_t{1} << static_cast<int>(each);
  return set;
}

// Keywords after which a newline ends the statement.
constexpr uint64_t kEndsStatement = set_of({Token::kBreak, Token::kContinue, Token::kFallthrough, Token::kReturn});

}  // namespace

Scanner::Scanner(const source::SourceFile& file, ErrorSink& errors, bool skip_shebang)
    : file_(file), errors_(errors), begin_(file.text().data()), end_(begin_ + file.text().size()), at_(begin_) {
  token_ = at_;
  advance_char();
  if (skip_shebang && ch_ == '#' && at_[1] == '!') {
    while (ch_ >= 0 && ch_ != '\n') advance_char();
  }
}

void Scanner::reset(const Mark& mark) {
  at_ = mark.at;
  ch_ = mark.ch;
  width_ = mark.width;
  nlsemi_ = mark.nlsemi;
  tok = mark.tok;
  pos = mark.pos;
  lit = mark.lit;
  name_hash = mark.name_hash;
  op = mark.op;
  prec = mark.prec;
  pragma = mark.pragma;
  directives.resize(mark.directives);
  linknames.resize(mark.linknames);
}

void Scanner::stop() {
  at_ = end_;
  ch_ = -1;
  width_ = 0;
  nlsemi_ = false;
  tok = Token::kEof;
  pos = here();
}

void Scanner::advance_char_slow() {
  while (true) {
    if (at_ >= end_) {
      at_ = end_;
      ch_ = -1;
      width_ = 0;
      return;
    }
    auto byte = static_cast<unsigned char>(*at_);
    if (byte == 0) {
      error("invalid NUL character");
      at_++;
      continue;
    }
    if (byte < kAsciiEnd) {
      ch_ = byte;
      width_ = 1;
      return;
    }
    auto [rune, width] = utf8::decode({at_, static_cast<size_t>(end_ - at_)});
    ch_ = static_cast<int32_t>(rune);
    width_ = width;
    if (rune == utf8::kRuneError && width == 1) {
      error("invalid UTF-8 encoding");
    } else if (ch_ == kByteOrderMark) {
      if (at_ != begin_) error("invalid BOM in the middle of the file");
    } else {
      return;
    }
    at_ += width;
  }
}

void Scanner::skip_space(bool stop_at_newline) {
  while (ch_ == ' ' || ch_ == '\t' || ch_ == '\r' || (ch_ == '\n' && !stop_at_newline)) {
    const char* at = at_ + 1;
    while (*at == ' ' || *at == '\t') at++;
    jump(at);
  }
}

void Scanner::next() {
  bool nlsemi = nlsemi_;
  nlsemi_ = false;
  while (true) {
    skip_space(nlsemi);
    token_ = at_;
    pos = here();
    if (ch_ == '/' && (at_[1] == '/' || at_[1] == '*')) {
      if (!comment_is_newline(nlsemi)) continue;
      return semicolon("newline");
    }
    if (ch_ < 0) {
      if (nlsemi) return semicolon("EOF");
      tok = Token::kEof;
      return;
    }
    if (ch_ >= '0' && ch_ <= '9') return number(false);
    if (ch_ < kAsciiEnd ? is_ident_byte(static_cast<char>(ch_)) : at_identifier_char(true)) return identifier();
    tok = Token::kNone;
    operator_or_delimiter();
    if (tok != Token::kNone) return;
    error("invalid character " + unicode_name(static_cast<char32_t>(ch_)));
    advance_char();
  }
}

void Scanner::semicolon(std::string_view why) {
  tok = Token::kSemi;
  lit = why;
}

// Leaves tok kNone and the character unread when it begins no token.
void Scanner::operator_or_delimiter() {
  auto single = [this](Token token, bool ends_statement = false) {
    advance_char();
    nlsemi_ = ends_statement;
    tok = token;
  };
  switch (ch_) {
    case '\n': advance_char(); return semicolon("newline");
    case ';': advance_char(); return semicolon("semicolon");
    case '"': return string_literal();
    case '`': return raw_string_literal();
    case '\'': return rune_literal();
    case '(': return single(Token::kLparen);
    case '[': return single(Token::kLbrack);
    case '{': return single(Token::kLbrace);
    case ',': return single(Token::kComma);
    case ')': return single(Token::kRparen, true);
    case ']': return single(Token::kRbrack, true);
    case '}': return single(Token::kRbrace, true);
    case ':': single(Token::kColon); return got_char('=') ? void(tok = Token::kDefine) : void();
    case '=': advance_char(); return got_char('=') ? plain_operator(Operator::kEql) : void(tok = Token::kAssign);
    case '!': advance_char(); return plain_operator(got_char('=') ? Operator::kNeq : Operator::kNot);
    case '~': advance_char(); return plain_operator(Operator::kTilde);
    case '+':
    case '-': {
      int32_t sign = ch_;
      advance_char();
      op = sign == '+' ? Operator::kAdd : Operator::kSub;
      prec = precedence(op);
      if (ch_ != sign) return operator_or_assign(op);
      return single(Token::kIncOp, true);
    }
    case '*':
      advance_char();
      operator_or_assign(Operator::kMul);
      if (tok == Token::kOperator) tok = Token::kStar;
      return;
    case '/': advance_char(); return operator_or_assign(Operator::kDiv);
    case '%': advance_char(); return operator_or_assign(Operator::kRem);
    case '^': advance_char(); return operator_or_assign(Operator::kXor);
    case '&':
      advance_char();
      if (got_char('&')) return plain_operator(Operator::kAndAnd);
      return operator_or_assign(got_char('^') ? Operator::kAndNot : Operator::kAnd);
    case '|':
      advance_char();
      if (got_char('|')) return plain_operator(Operator::kOrOr);
      return operator_or_assign(Operator::kOr);
    case '<':
      advance_char();
      if (got_char('=')) return plain_operator(Operator::kLeq);
      if (got_char('<')) return operator_or_assign(Operator::kShl);
      if (got_char('-')) return void(tok = Token::kArrow);
      return plain_operator(Operator::kLss);
    case '>':
      advance_char();
      if (got_char('=')) return plain_operator(Operator::kGeq);
      if (got_char('>')) return operator_or_assign(Operator::kShr);
      return plain_operator(Operator::kGtr);
    case '.':
      advance_char();
      if (ch_ >= '0' && ch_ <= '9') return number(true);
      tok = Token::kDot;
      if (ch_ == '.' && at_[1] == '.') {
        advance_char();
        advance_char();
        tok = Token::kDotDotDot;
      }
      return;
    default: return;
  }
}

void Scanner::plain_operator(Operator which) {
  op = which;
  prec = precedence(which);
  tok = Token::kOperator;
}

void Scanner::operator_or_assign(Operator which) {
  plain_operator(which);
  if (got_char('=')) tok = Token::kAssignOp;
}

bool Scanner::comment_is_newline(bool nlsemi) {
  advance_char();
  if (ch_ == '/') {
    advance_char();
    line_comment();
    return false;
  }
  const char* begin = at_;
  advance_char();
  full_comment();
  return nlsemi && std::memchr(begin, '\n', static_cast<size_t>(at_ - begin)) != nullptr;
}

// Leaves the newline unread, for it may end a statement.
void Scanner::line_comment() {
  while (ch_ >= 0 && ch_ != '\n') {
    const char* at = at_ + width_;
    while (static_cast<unsigned char>(*at) - 1u < 0x7F && *at != '\n') at++;
    jump(at);
  }
  if (segment().starts_with("//go:")) {
    directive_comment();
  } else if (segment().starts_with("//line ") && (token_ == begin_ || token_[-1] == '\n')) {
    line_directive(segment().substr(2), here().plus(ch_ == '\n' ? 1 : 0));
  }
}

bool Scanner::full_comment() {
  while (ch_ >= 0) {
    while (ch_ == '*') {
      advance_char();
      if (!got_char('/')) continue;
      std::string_view text = segment().substr(2, segment().size() - 4);
      if (text.starts_with("line ") && text.find('\n') == std::string_view::npos) line_directive(text, here());
      return true;
    }
    if (ch_ < 0) break;
    const char* at = at_ + width_;
    while (static_cast<unsigned char>(*at) - 1u < 0x7F && *at != '*') at++;
    jump(at);
  }
  open_at_end = true;
  error_in_token(0, "comment not terminated");
  return false;
}

// Takes "line FILE:LINE" or "line FILE:LINE:COLUMN", which is about the text from `end` on (cmd/compile, "Line
// directives").
void Scanner::line_directive(std::string_view text, Pos end) {
  constexpr int64_t kMax = 1 << 30;
  if (text.ends_with('\r')) text.remove_suffix(1);
  struct Number {
    size_t at;  // behind the colon; 0: there is none
    int64_t value;
    bool good;
  };
  auto trailing_number = [](std::string_view of) -> Number {
    size_t colon = of.rfind(':');
    if (colon == std::string_view::npos) return {0, 0, false};
    std::string_view digits = of.substr(colon + 1);
    Number n{colon + 1, 0, !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos};
    if (!n.good) return n;
    for (char c : digits) n.value = std::min<int64_t>(n.value * 10 + (c - '0'), kMax + 1);
    return n;
  };
  auto invalid = [&](std::string_view what, size_t at) {
    errors_.add(pos.plus(static_cast<int64_t>(at) + 2), fmt::format("invalid {} number: {}", what, text.substr(at)));
  };
  auto in_range = [](int64_t n) { return n > 0 && n <= kMax; };
  constexpr size_t kName = 5;  // behind "line "
  Number line = trailing_number(text);
  if (line.at <= kName) return;
  if (!line.good) return invalid("line", line.at);
  int64_t column = 0;
  Number before = trailing_number(text.substr(0, line.at - 1));
  bool has_column = before.at > kName && before.good;
  if (has_column) {
    column = line.value;
    if (!in_range(column)) return invalid("column", line.at);
    text.remove_suffix(text.size() - (line.at - 1));
    line = before;
  }
  if (!in_range(line.value)) return invalid("line", line.at);
  std::string_view name = text.substr(kName, line.at - 1 - kName);
  if (name.empty() && has_column) name = file_.name_at(pos);
  file_.add_line_base(
      {static_cast<uint32_t>(file_.offset(end)), name, static_cast<int>(line.value), static_cast<int>(column)});
}

void Scanner::directive_comment() {
  static constexpr std::pair<std::string_view, FuncPragma> kPragmas[] = {
      {"go:noinline", kNoInline},       {"go:nosplit", kNoSplit},
      {"go:noescape", kNoEscape},       {"go:uintptrescapes", kUintptrEscapes},
      {"go:instruction", kInstruction}, {"go:clonesstrings", kClonesStrings}};
  std::string_view text = segment().substr(2);
  text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
  Directive directive{pos.plus(2), text};
  const char* before = token_;
  while (before != begin_ && (before[-1] == ' ' || before[-1] == '\t')) before--;
  if (before != begin_ && before[-1] != '\n') {
    errors_.add(directive.pos, "misplaced compiler directive");
    return;
  }
  if (directive.verb() == "go:linkname") {
    auto words = static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
    if (words == 2 || words == 3) {
      linknames.push_back(directive);
    } else {
      errors_.add(directive.pos, "usage: //go:linkname localname [linkname]");
    }
    return;
  }
  if (text == "go:embed") errors_.add(directive.pos, "usage: //go:embed pattern...");
  for (auto [name, bit] : kPragmas) {
    if (directive.verb() == name) pragma |= bit;
  }
  directives.push_back(directive);
}

void Scanner::identifier() {
  uint32_t hash = 0;
  const char* at = token_;
  for (; is_ident_byte(*at); at++) hash = Symbol::add_to_hash(hash, *at);
  jump(at);
  // A byte of an identifier after all: behind a NUL that was skipped.
  bool more = ch_ >= kAsciiEnd || (ch_ >= 0 && is_ident_byte(static_cast<char>(ch_)));
  if (more) {
    while (at_identifier_char(false)) advance_char();
  }
  lit = segment();
  if (more) hash = Symbol::hash(lit);
  nlsemi_ = true;
  if (lit.size() >= 2) {
    const Keyword& keyword = kKeywords[keyword_slot(lit)];
    if (keyword.text == lit) {
      tok = keyword.token;
      nlsemi_ = (kEndsStatement >> static_cast<int>(tok) & 1) != 0;
      return;
    }
  }
  name_hash = hash;
  tok = Token::kName;
}

// Characters over ASCII that may not stand there are reported and taken as part of the name.
bool Scanner::at_identifier_char(bool first) {
  if (ch_ < 0) return false;
  if (ch_ < kAsciiEnd) return is_ident_byte(static_cast<char>(ch_));
  auto rune = static_cast<char32_t>(ch_);
  if (is_letter(rune)) return true;
  if (is_digit(rune)) {
    if (first) error("identifier cannot begin with digit " + unicode_name(rune));
    return true;
  }
  error(fmt::format("invalid character {} in identifier", unicode_name(rune)));
  return true;
}

}  // namespace gos::syntax
