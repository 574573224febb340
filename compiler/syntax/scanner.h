// The scanner: source text to tokens, with automatic semicolons (Go spec, "Lexical elements").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source.h"
#include "compiler/syntax/token.h"

namespace gos::syntax {

using source::Pos;

// Where scanner and parser send errors; counts those sent, also what the list behind it drops.
class ErrorSink {
 public:
  explicit ErrorSink(source::Diagnostics& list) : list_(list) {}
  void add(Pos pos, std::string text) {
    if (muted_) return;
    count_++;
    list_.add(pos, std::move(text));
  }
  // As add, but the error does not count: it says nothing about the syntax around it.
  void add_uncounted(Pos pos, std::string text) {
    if (!muted_) list_.add(pos, std::move(text));
  }
  int count() const { return count_; }
  bool full() const { return list_.full(); }
  // While muted, errors are neither recorded nor counted.
  void mute(bool on) { muted_ = on; }

 private:
  source::Diagnostics& list_;
  int count_ = 0;
  bool muted_ = false;
};

// Reads one file. After next() the token is in the `tok` and its companions; at the end of the text it is kEof for
// ever. An error in a token is reported and the token delivered all the same (a literal then has `bad`), characters
// that begin no token are reported and skipped.
class Scanner {
 public:
  // With `skip_shebang` a first line that begins with #! is skipped.
  Scanner(const source::SourceFile& file, ErrorSink& errors, bool skip_shebang);

  void next();

  Token tok = Token::kNone;
  Pos pos;                        // where the token begins
  std::string_view lit;           // of a name or literal its text; of a kSemi "semicolon", "newline" or "EOF"
  uint32_t name_hash = 0;         // of a name
  LitKind kind = LitKind::kInt;   // of a literal
  bool bad = false;               // of a literal: an error was reported
  Operator op = Operator::kNone;  // of kOperator, kStar, kAssignOp and kIncOp
  int prec = 0;                   // of the same: its precedence, 0 for what is only unary

  // FuncPragma bits of the //go: comments read since they were last cleared.
  uint8_t pragma = 0;
  // //go: comments since the parser last took them, and all //go:linkname.
  std::vector<Directive> directives, linknames;
  // The text ended inside a comment or raw string.
  bool open_at_end = false;

 protected:
  // A place to come back to.
  struct Mark {
    const char* at;
    int32_t ch;
    int width;
    bool nlsemi;
    Token tok;
    Pos pos;
    std::string_view lit;
    uint32_t name_hash;
    Operator op;
    int prec;
    uint8_t pragma;
    size_t directives, linknames;
  };
  Mark mark() const {
    return {at_, ch_, width_, nlsemi_, tok, pos, lit, name_hash, op, prec, pragma, directives.size(), linknames.size()};
  }
  void reset(const Mark& mark);
  // Goes on at a byte of the text, where a token or space begins.
  void seek(size_t offset) {
    nlsemi_ = false;
    jump(begin_ + offset);
  }
  // Every following token is kEof.
  void stop();

  const source::SourceFile& file() const { return file_; }
  ErrorSink& errors() { return errors_; }

 private:
  // Moves to the next character. Reports and skips NUL, invalid UTF-8 and a byte order mark that is not at the start.
  void advance_char() {
    at_ += width_;
    auto byte = static_cast<unsigned char>(*at_);
    if (byte - 1u < 0x7F) {
      ch_ = byte;
      width_ = 1;
      return;
    }
    advance_char_slow();
  }
  void advance_char_slow();
  // Sets the current character to the one at `at`.
  void jump(const char* at) {
    at_ = at;
    width_ = 0;
    advance_char();
  }
  // Accepts the current character if it is `wanted`.
  bool got_char(int32_t wanted) {
    if (ch_ != wanted) return false;
    advance_char();
    return true;
  }

  void directive_comment();
  void line_directive(std::string_view text, Pos end);
  void skip_space(bool stop_at_newline);
  void semicolon(std::string_view why);
  void operator_or_delimiter();
  void operator_or_assign(Operator op);
  void plain_operator(Operator op);
  // Accepts a comment; true when it acts as a newline that ends a statement.
  bool comment_is_newline(bool nlsemi);
  void line_comment();
  bool full_comment();
  void identifier();
  bool at_identifier_char(bool first);
  int digits(int base, int* invalid);
  void number(bool seen_point);
  bool exponent(char prefix, bool ok, int& separators);
  void rune_literal();
  void string_literal();
  void raw_string_literal();
  bool escape(int32_t quote);
  bool escape_value(int digit_count, uint32_t base, uint32_t max);
  void set_literal(LitKind literal_kind, bool ok);

  Pos here() const { return file_.pos(static_cast<size_t>(at_ - begin_)); }
  std::string_view segment() const { return {token_, static_cast<size_t>(at_ - token_)}; }
  void error(std::string text) { errors_.add(here(), std::move(text)); }
  void error_in_token(int offset, std::string text) { errors_.add(pos.plus(offset), std::move(text)); }

  const source::SourceFile& file_;
  ErrorSink& errors_;
  const char* begin_;
  const char* end_;
  const char* at_;     // the current character
  const char* token_;  // where the current token begins
  int32_t ch_ = ' ';   // -1 at the end
  int width_ = 0;      // bytes of the current character
  bool nlsemi_ = false;
};

}  // namespace gos::syntax
