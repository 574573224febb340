// Text and number functions of the standard packages; expected values are the Go toolchain's.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

#include "std/math/functions.h"
#include "std/std.h"
#include "std/strconv/float_text.h"
#include "std/strconv/quote.h"
#include "std/strings/search.h"
#include "std/unicode/classes.h"
#include "std/unicode/sets.h"

using namespace gos::std_;

namespace {

std::string float_text(double v, char verb, int precision, int bits = 64) {
  std::string out;
  append_float(out, v, verb, precision, bits);
  return out;
}

std::string quoted(std::string_view text, QuoteMode mode) {
  std::string out;
  append_quoted(out, text, '"', mode);
  return out;
}

double parsed(std::string_view text, NumberError error = NumberError::kNone, int bits = 64) {
  double v = -1;
  CHECK(parse_float(text, bits, v) == error);
  return v;
}

}  // namespace

TEST_CASE("floating point numbers are written as strconv.FormatFloat writes them") {
  CHECK(float_text(1, 'g', -1) == "1");
  CHECK(float_text(1e21, 'g', -1) == "1e+21");
  CHECK(float_text(123456789, 'g', -1) == "1.23456789e+08");
  CHECK(float_text(0.000001, 'g', -1) == "1e-06");
  CHECK(float_text(100000, 'g', -1) == "100000");
  CHECK(float_text(static_cast<float>(0.1), 'g', -1, 32) == "0.1");
  CHECK(float_text(2.5, 'f', 0) == "2");
  CHECK(float_text(1.005, 'f', 2) == "1.00");
  CHECK(float_text(1e23, 'e', -1) == "1e+23");
  CHECK(float_text(1234.5678, 'e', 3) == "1.235e+03");
  CHECK(float_text(1234.5678, 'G', 3) == "1.23E+03");
  CHECK(float_text(1, 'x', -1) == "0x1p+00");
  CHECK(float_text(-0.75, 'x', 1) == "-0x1.8p-01");
  CHECK(float_text(1, 'b', -1) == "4503599627370496p-52");
  CHECK(float_text(std::numeric_limits<double>::infinity(), 'g', -1) == "+Inf");
  CHECK(float_text(-0.0, 'f', -1) == "-0");
}

TEST_CASE("floating point numbers are read as strconv.ParseFloat reads them") {
  CHECK(parsed("1e23") == 1e23);
  CHECK(parsed("0x1.8p1") == 3);
  CHECK(parsed("-.5") == -0.5);
  CHECK(parsed("inf") == std::numeric_limits<double>::infinity());
  CHECK(parsed("1e400", NumberError::kRange) == std::numeric_limits<double>::infinity());
  CHECK(parsed("1e-400") == 0);
  CHECK(parsed("0x_1p0") == 1);
  CHECK(parsed("1_0") == 10);
  parsed("1__0", NumberError::kSyntax);
  parsed("1e", NumberError::kSyntax);
  parsed("0x1", NumberError::kSyntax);
  parsed("", NumberError::kSyntax);
}

TEST_CASE("quoted texts") {
  CHECK(quoted("a\t\"\\\x7f\xff\u00e9\u200b", QuoteMode::kPrintable) == R"("a\t\"\\\x7f\xffé\u200b")");
  CHECK(quoted("é🙂", QuoteMode::kAscii) == R"("\u00e9\U0001f642")");
  CHECK(can_backquote("a\tb"));
  CHECK_FALSE(can_backquote("a`b"));
  std::string out;
  CHECK(unquote(out, R"("a\n\x41\u00e9\101")"));
  CHECK(out == "a\nAéA");
  CHECK_FALSE(unquote(out, R"("\q")"));
}

TEST_CASE("searching and case") {
  CHECK(find_text("chicken", "ken") == 4);
  CHECK(find_last_text("go gopher", "go") == 3);
  CHECK(count_text("cheese", "e") == 3);
  CHECK(count_text("five", "") == 5);
  CHECK(equal_fold("Straße", "sTRAßE"));
  CHECK(equal_fold("K", "\u212a"));
  CHECK(trim_space("\u3000 x\n") == "x");
  std::string out;
  CHECK(replace_text("oink oink oink", "k", "ky", 2, out));
  CHECK(out == "oinky oinky oink");
  CHECK(to_upper(0xDF) == 0xDF);
  CHECK(simple_fold('K') == 'k');
  CHECK(simple_fold('k') == 0x212A);
  CHECK(simple_fold(0x212A) == 'K');
  CHECK(in_set(2, 'A'));
  CHECK_FALSE(in_set(2, 'a'));
}

TEST_CASE("elementary functions round as Go's") {
  CHECK(go_sin(1) == 0.8414709848078965);
  CHECK(go_cos(1e10) == 0.873119622676856);
  CHECK(go_exp(1) == 2.718281828459045);
  CHECK(go_pow(2, 0.5) == 1.4142135623730951);
  CHECK(go_pow(10, -2) == 0.01);
  CHECK(go_log10(1000) == 3);
  CHECK(go_tan(0.5) == 0.5463024898437905);
  CHECK(go_gamma(5.5) == 52.34277778455352);
}

TEST_CASE("packages are found by their import path") {
  CHECK(find_package("fmt")->name == "fmt");
  CHECK(find_package("math/rand")->files[0].name.starts_with("math/rand/"));
  CHECK(find_package("no/such/package") == nullptr);
}

TEST_CASE("outlines tell where declarations stand") {
  using Kind = gos::OutlineEntry::Kind;
  constexpr std::pair<Kind, std::string_view> kStarts[] = {{Kind::kConst, "const"}, {Kind::kFunc, "func "}};
  for (std::string_view path : package_paths()) {
    const Package* package = find_package(path);
    CHECK(std::is_sorted(package->outline.begin(), package->outline.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; }));
    for (const gos::OutlineEntry& entry : package->outline) {
      std::string_view text = package->files[entry.file].text.substr(entry.offset);
      while (text.starts_with("//")) text.remove_prefix(text.find('\n') + 1);
      for (auto [kind, start] : kStarts) {
        if (entry.kind == kind) CHECK(text.starts_with(start));
      }
      if (entry.kind == Kind::kMethod) CHECK(text.starts_with("func ("));
      if (entry.kind == Kind::kType) CHECK(text.starts_with(entry.name));
    }
  }
}
