// Translating expressions and errors between Go and RE2.
#include "std/regexp/pattern.h"

#include <utility>
#include <vector>

#include "base/utf8.h"

namespace gos::std_ {

namespace {

// Go accepts the long names of general categories (PropertyValueAliases.txt of Unicode).
constexpr std::pair<std::string_view, std::string_view> kCategories[] = {
    {"casedletter", "LC"},
    {"closepunctuation", "Pe"},
    {"combiningmark", "M"},
    {"connectorpunctuation", "Pc"},
    {"control", "Cc"},
    {"cntrl", "Cc"},
    {"currencysymbol", "Sc"},
    {"dashpunctuation", "Pd"},
    {"decimalnumber", "Nd"},
    {"digit", "Nd"},
    {"enclosingmark", "Me"},
    {"finalpunctuation", "Pf"},
    {"format", "Cf"},
    {"initialpunctuation", "Pi"},
    {"letter", "L"},
    {"letternumber", "Nl"},
    {"lineseparator", "Zl"},
    {"lowercaseletter", "Ll"},
    {"mark", "M"},
    {"mathsymbol", "Sm"},
    {"modifierletter", "Lm"},
    {"modifiersymbol", "Sk"},
    {"nonspacingmark", "Mn"},
    {"number", "N"},
    {"openpunctuation", "Ps"},
    {"other", "C"},
    {"otherletter", "Lo"},
    {"othernumber", "No"},
    {"otherpunctuation", "Po"},
    {"othersymbol", "So"},
    {"paragraphseparator", "Zp"},
    {"privateuse", "Co"},
    {"punct", "P"},
    {"punctuation", "P"},
    {"separator", "Z"},
    {"spaceseparator", "Zs"},
    {"spacingmark", "Mc"},
    {"surrogate", "Cs"},
    {"symbol", "S"},
    {"titlecaseletter", "Lt"},
    {"uppercaseletter", "Lu"},
};

constexpr std::string_view kUnknownEscape = "\\Y";

// How deep groups may nest that capture.
constexpr int kMaxDepth = 1000;

// The name RE2 knows a class by: of two letters at most for categories, capitals at the beginnings of words for
// scripts.
std::string class_name(std::string_view name) {
  std::string folded;
  for (char c : name)
    if (c != '_' && c != '-' && c != ' ') folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (auto [long_name, category] : kCategories)
    if (folded == long_name) return std::string(category);
  if (folded == "any") return "Any";
  std::string out;
  bool begins = true;
  for (char c : name) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter) c = static_cast<char>(begins ? c & ~32 : c | 32);
    begins = !letter;
    out += c == '-' || c == ' ' ? '_' : c;
  }
  return out;
}

}  // namespace

bool translate_pattern(std::string_view expr, std::string& out, PatternError& error) {
  for (std::string_view rest = expr; !rest.empty();) {
    utf8::Decoded d = utf8::decode(rest);
    if (d.rune == utf8::kRuneError && d.width == 1) {
      error = {"invalid UTF-8", std::string(rest)};
      return false;
    }
    rest.remove_prefix(static_cast<size_t>(d.width));
  }
  bool in_class = false, quoted = false;
  std::vector<bool> groups;  // those open here: do they capture?
  int captures = 0;
  for (size_t i = 0; i < expr.size(); i++) {
    std::string_view rest = expr.substr(i);
    if (quoted) {
      if (rest.starts_with("\\E")) quoted = false;
    } else if (rest.starts_with("\\Q") && !in_class) {
      quoted = true;
    } else if (rest.starts_with("\\C")) {
      // RE2's single byte; what stands for it here neither knows.
      out += kUnknownEscape;
      i++;
      continue;
    } else if (rest.starts_with("\\p{") || rest.starts_with("\\P{")) {
      size_t end = rest.find('}');
      if (end != std::string_view::npos) {
        std::string_view name = rest.substr(3, end - 3);
        bool negated = name.starts_with('^');
        out.append(rest.substr(0, negated ? 4 : 3)).append(class_name(name.substr(negated))) += '}';
        i += end;
        continue;
      }
    } else if (rest[0] == '\\' && rest.size() > 1) {
      out += '\\';
      i++;
    } else if (rest[0] == '[' && !in_class) {
      // A bracket that stands first in a class is an element.
      in_class = true;
      size_t length = rest.starts_with("[^") ? 2 : 1;
      if (rest.substr(length).starts_with("]")) length++;
      out.append(rest.substr(0, length));
      i += length - 1;
      continue;
    } else if (rest.starts_with("[:") && in_class) {
      size_t end = rest.find(":]");
      if (end != std::string_view::npos) {
        out.append(rest.substr(0, end + 2));
        i += end + 1;
        continue;
      }
    } else if (rest[0] == ']') {
      in_class = false;
    } else if (rest[0] == ')' && !in_class && !groups.empty()) {
      captures -= groups.back();
      groups.pop_back();
    } else if (rest[0] == '(' && !in_class) {
      groups.push_back(!rest.starts_with("(?") || rest.starts_with("(?P<") || rest.starts_with("(?<"));
      captures += groups.back();
      if (captures >= kMaxDepth) {
        error = {"expression nests too deeply", std::string(expr)};
        return false;
      }
      if (rest.starts_with("(?<")) {
        out += "(?P<";
        i += 2;
        continue;
      }
    }
    out += expr[i];
  }
  return true;
}

PatternError describe_error(RE2::ErrorCode code, std::string argument, std::string_view expr) {
  static constexpr std::pair<RE2::ErrorCode, std::string_view> kProblems[] = {
      {RE2::ErrorBadEscape, "invalid escape sequence"},
      {RE2::ErrorBadCharClass, "invalid character class"},
      {RE2::ErrorBadCharRange, "invalid character class range"},
      {RE2::ErrorMissingBracket, "missing closing ]"},
      {RE2::ErrorMissingParen, "missing closing )"},
      {RE2::ErrorUnexpectedParen, "unexpected )"},
      {RE2::ErrorTrailingBackslash, "trailing backslash at end of expression"},
      {RE2::ErrorRepeatArgument, "missing argument to repetition operator"},
      {RE2::ErrorRepeatSize, "invalid repeat count"},
      {RE2::ErrorRepeatOp, "invalid nested repetition operator"},
      {RE2::ErrorBadPerlOp, "invalid or unsupported Perl syntax"},
      {RE2::ErrorBadNamedCapture, "invalid named capture"},
      {RE2::ErrorPatternTooLarge, "expression too large"},
  };
  PatternError error{"regexp/syntax: internal error", std::move(argument)};
  // Expressions are known to be UTF-8; RE2 misses bytes behind this only.
  if (code == RE2::ErrorBadUTF8) {
    size_t at = expr.rfind("\\x{");
    return {"invalid escape sequence", std::string(expr.substr(at == std::string_view::npos ? 0 : at))};
  }
  for (auto [known, problem] : kProblems)
    if (known == code) error.problem = problem;
  if (error.argument == kUnknownEscape && expr.find(kUnknownEscape) == std::string_view::npos) error.argument = "\\C";
  switch (code) {
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
    case RE2::ErrorPatternTooLarge: error.argument = expr; break;
    case RE2::ErrorTrailingBackslash: error.argument.clear(); break;
    default:
      if (size_t at = error.argument.find("(?P<");
          at != std::string::npos && expr.find("(?P<") == std::string_view::npos)
        error.argument.erase(at + 2, 1);
  }
  return error;
}

}  // namespace gos::std_
