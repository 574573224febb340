// Constants against go/constant of Go 1.26.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "compiler/constant/constant.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace gos::constant;

namespace {

Value num(std::string_view text) {
  bool is_float = text.find_first_of(".eEpP") != std::string_view::npos && text.substr(0, 2) != "0x";
  return from_literal(is_float ? Literal::kFloat : Literal::kInt, text);
}
std::string op(std::string_view x, Op o, std::string_view y) { return exact_string(binary_op(num(x), o, num(y))); }

}  // namespace

TEST_CASE("owned values are the same and lie apart") {
  Value zero = make_int64(0);
  Value joined = binary_op(binary_op(make_string("a"), Op::kAdd, make_string("bc")), Op::kAdd, make_string("d"));
  Value third = binary_op(num("1"), Op::kQuo, num("3"));
  for (Value v : {make_bool(true), make_string("text"), joined, num("7"), num("1.5"), num("1e100"), num("1e-5000"),
                  third, shift(num("1"), Op::kShl, 300), make_complex(third, shift(num("1"), Op::kShl, 100)),
                  make_imag(zero), make_unknown(), Value()}) {
    Owned owned;
    {
      Owned first(v);
      owned = first;
    }
    CHECK(owned.value().kind() == v.kind());
    CHECK(exact_string(owned.value()) == exact_string(v));
    CHECK(exact_string(Owned(owned.value()).value()) == exact_string(v));
  }
  CHECK(string_val(Owned(joined).value()) == "abcd");
  CHECK(exact_string(Owned(binary_op(third, Op::kAdd, num("1"))).value()) == "4/3");
}

TEST_CASE("integer literals") {
  CHECK(exact_string(num("1_000_000")) == "1000000");
  CHECK(exact_string(num("0x_FF")) == "255");
  CHECK(exact_string(num("0b101")) == "5");
  CHECK(exact_string(num("0o17")) == "15");
  CHECK(exact_string(num("017")) == "15");
  CHECK(exact_string(num("123456789012345678901234567890")) == "123456789012345678901234567890");
  CHECK(exact_string(num("0xFFFFFFFFFFFFFFFFFFFF")) == "1208925819614629174706175");
  CHECK(num("9223372036854775807").int64() == INT64_MAX);
  CHECK_FALSE(num("9223372036854775808").int64());
  CHECK(num("18446744073709551615").uint64() == UINT64_MAX);
  CHECK(num("08").is_unknown());
}

TEST_CASE("integers of any size") {
  CHECK(op("9223372036854775807", Op::kAdd, "1") == "9223372036854775808");
  CHECK(op("9223372036854775808", Op::kSub, "1") == "9223372036854775807");
  CHECK(op("4611686018427387904", Op::kMul, "4611686018427387904") == "21267647932558653966460912964485513216");
  CHECK(op("7", Op::kIntQuo, "2") == "3");
  CHECK(op("7", Op::kQuo, "2") == "7/2");
  CHECK(exact_string(binary_op(make_int64(-7), Op::kIntQuo, make_int64(2))) == "-3");
  CHECK(exact_string(binary_op(make_int64(-7), Op::kRem, make_int64(2))) == "-1");
  CHECK(exact_string(binary_op(make_int64(INT64_MIN), Op::kIntQuo, make_int64(-1))) == "9223372036854775808");
  CHECK(binary_op(make_int64(1), Op::kIntQuo, make_int64(0)).is_unknown());
  CHECK(exact_string(binary_op(make_int64(-12), Op::kAnd, num("0xFFFFFFFFFFFFFFFFFF"))) == "4722366482869645213684");
  CHECK(exact_string(binary_op(make_int64(12), Op::kAndNot, make_int64(8))) == "4");
  CHECK(exact_string(unary_op(Op::kXor, make_int64(0), 0)) == "-1");
  CHECK(exact_string(unary_op(Op::kXor, make_int64(0), 8)) == "255");
  CHECK(exact_string(unary_op(Op::kXor, make_int64(0), 64)) == "18446744073709551615");
  CHECK(exact_string(shift(make_int64(1), Op::kShl, 100)) == "1267650600228229401496703205376");
  CHECK(exact_string(shift(make_int64(-5), Op::kShr, 1)) == "-3");
  CHECK(exact_string(shift(shift(make_int64(-5), Op::kShl, 100), Op::kShr, 101)) == "-3");
  CHECK(bit_len(num("0x1FF")) == 9);
}

TEST_CASE("floats") {
  CHECK(exact_string(num("0.1")) == "1/10");
  CHECK(op("0.1", Op::kAdd, "0.2") == "3/10");
  CHECK(float64_val(num("0.1")) == 0.1);
  CHECK(float64_val(num("1e23")) == 1e23);
  CHECK(float64_val(num("4.9406564584124654417656879286822137236505980e-324")) == 5e-324);
  CHECK(float64_val(num("1.7976931348623157e308")) == 1.7976931348623157e308);
  CHECK(std::isinf(float64_val(num("1.8e308"))));
  CHECK(float32_val(num("16777217.0")) == 16777216.0F);
  CHECK(float32_val(num("3.4028235e38")) == 3.4028235e38F);
  CHECK(std::isinf(float32_val(num("3.5e38"))));
  CHECK(float64_val(from_literal(Literal::kFloat, "0x1p-2")) == 0.25);
  CHECK(float64_val(from_literal(Literal::kFloat, "0x1.8p1")) == 3.0);
  CHECK(exact_string(to_int(num("1e3"))) == "1000");
  CHECK(to_int(num("1.5")).is_unknown());
  CHECK(make_float64(INFINITY).is_unknown());
  CHECK(num("1e2147483648").is_unknown());
  CHECK(num("1e-3000000000").is_unknown());
}

TEST_CASE("complex numbers") {
  Value i = from_literal(Literal::kImaginary, "1i");
  CHECK(to_string(binary_op(i, Op::kMul, i)) == "(-1 + 0i)");
  Value z = binary_op(make_int64(3), Op::kAdd, from_literal(Literal::kImaginary, "4i"));
  CHECK(to_string(z) == "(3 + 4i)");
  CHECK(to_string(binary_op(z, Op::kQuo, z)) == "(1 + 0i)");
  CHECK(exact_string(to_int(binary_op(i, Op::kMul, i))) == "-1");
  CHECK(to_string(from_literal(Literal::kImaginary, "0123i")) == "(0 + 123i)");
}

TEST_CASE("strings and runes") {
  CHECK(string_val(from_literal(Literal::kString, R"("a\n\x41\u00e9\101")")) ==
        "a\nA\xc3\xa9"
        "A");
  CHECK(string_val(from_literal(Literal::kString, "`a\r\n\\n`")) == "a\n\\n");
  CHECK(from_literal(Literal::kRune, R"('\'')").int64() == '\'');
  CHECK(from_literal(Literal::kRune, R"('\xff')").int64() == 255);
  CHECK(from_literal(Literal::kRune, "'世'").int64() == 0x4E16);
  Value s = make_string("");
  for (int k = 0; k < 1000; ++k) s = binary_op(s, Op::kAdd, make_string("ab"));
  CHECK(string_val(s).size() == 2000);
  CHECK(compare(make_string("a"), Op::kLss, make_string("b")));
}

TEST_CASE("comparison across kinds") {
  CHECK(compare(make_int64(1), Op::kEql, num("1.0")));
  CHECK(compare(num("0.3"), Op::kGtr, num("0.2999999999999999999999999999999999999999")));
  CHECK(compare(num("1e1000"), Op::kLss, num("1e1001")));
  CHECK(compare(make_bool(true), Op::kNeq, make_bool(false)));
}

TEST_CASE("as diagnostics print them") {
  CHECK(to_string(num("1e100")) == "1e+100");
  CHECK(to_string(num("0.00000001")) == "1e-08");
  CHECK(to_string(num("1.5")) == "1.5");
  CHECK(to_string(num("3.14159265358979")) == "3.14159");
  CHECK(to_string(num("123456.7")) == "123456.7");
  CHECK(to_string(num("1e1000")) == "1e+1000");
  CHECK(to_string(num("1e500000000")) == "1e+500000000");
  CHECK(to_string(make_string("a\tb\"")) == R"("a\tb\"")");
  CHECK(to_string(make_string(std::string(100, 'x'))) == "\"" + std::string(68, 'x') + "...");
}
