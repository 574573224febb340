// The natives of package math/big: magnitudes as words of 64 bits, the lowest first, without zeros at the high end
// (D. Knuth, "The Art of Computer Programming", volume 2, section 4.3.1).
#include <algorithm>
#include <bit>
#include <string>
#include <vector>

#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

using Wide = unsigned __int128;
using Number = std::vector<uint64_t>;
using View = std::span<const uint64_t>;

void trim(Number& x) {
  while (!x.empty() && x.back() == 0) x.pop_back();
}

Number add(View x, View y) {
  if (x.size() < y.size()) std::swap(x, y);
  Number z(x.size() + 1);
  uint64_t carry = 0;
  for (size_t i = 0; i < x.size(); i++) {
    Wide sum = static_cast<Wide>(x[i]) + (i < y.size() ? y[i] : 0) + carry;
    z[i] = static_cast<uint64_t>(sum);
    carry = static_cast<uint64_t>(sum >> 64);
  }
  z[x.size()] = carry;
  trim(z);
  return z;
}

// x - y for x >= y.
Number subtract(View x, View y) {
  Number z(x.size());
  uint64_t borrow = 0;
  for (size_t i = 0; i < x.size(); i++) {
    Wide difference = static_cast<Wide>(x[i]) - (i < y.size() ? y[i] : 0) - borrow;
    z[i] = static_cast<uint64_t>(difference);
    borrow = static_cast<uint64_t>(difference >> 64) & 1;
  }
  trim(z);
  return z;
}

View low_part(View x, size_t n) {
  x = x.first(std::min(n, x.size()));
  while (!x.empty() && x.back() == 0) x = x.first(x.size() - 1);
  return x;
}

// Adds y at a word of z, which has room.
void add_at(Number& z, const Number& y, size_t at) {
  uint64_t carry = 0;
  for (size_t i = 0; i < y.size() || carry != 0; i++) {
    Wide sum = static_cast<Wide>(z[at + i]) + (i < y.size() ? y[i] : 0) + carry;
    z[at + i] = static_cast<uint64_t>(sum);
    carry = static_cast<uint64_t>(sum >> 64);
  }
}

// Beyond that many words two halves cost less than the whole (A. Karatsuba).
constexpr size_t kKaratsuba = 40;

Number multiply(View x, View y) {
  if (x.size() < y.size()) std::swap(x, y);
  Number z(x.size() + y.size() + 1);
  if (y.size() < kKaratsuba) {
    for (size_t j = 0; j < y.size(); j++) {
      uint64_t carry = 0;
      for (size_t i = 0; i < x.size(); i++) {
        Wide product = static_cast<Wide>(x[i]) * y[j] + z[i + j] + carry;
        z[i + j] = static_cast<uint64_t>(product);
        carry = static_cast<uint64_t>(product >> 64);
      }
      z[x.size() + j] = carry;
    }
    trim(z);
    return z;
  }
  if (y.size() * 2 <= x.size()) {
    // Unequal factors: pieces of the longer one.
    for (size_t at = 0; at < x.size(); at += y.size()) add_at(z, multiply(low_part(x.subspan(at), y.size()), y), at);
    trim(z);
    return z;
  }
  size_t half = (x.size() + 1) / 2;
  View x0 = low_part(x, half), x1 = x.subspan(half), y0 = low_part(y, half), y1 = y.subspan(std::min(half, y.size()));
  Number low = multiply(x0, y0), high = multiply(x1, y1);
  Number middle = subtract(subtract(multiply(add(x0, x1), add(y0, y1)), low), high);
  add_at(z, low, 0);
  add_at(z, middle, half);
  add_at(z, high, 2 * half);
  trim(z);
  return z;
}

Number shift_left(View x, uint64_t n) {
  Number z(x.size() + n / 64 + 1);
  unsigned bits = n % 64;
  for (size_t i = 0; i < x.size(); i++) {
    z[i + n / 64] |= x[i] << bits;
    if (bits != 0) z[i + n / 64 + 1] = x[i] >> (64 - bits);
  }
  trim(z);
  return z;
}

Number shift_right(View x, uint64_t n) {
  if (n / 64 >= x.size()) return {};
  Number z(x.begin() + static_cast<ptrdiff_t>(n / 64), x.end());
  if (unsigned bits = n % 64; bits != 0) {
    for (size_t i = 0; i < z.size(); i++) z[i] = z[i] >> bits | (i + 1 < z.size() ? z[i + 1] << (64 - bits) : 0);
  }
  trim(z);
  return z;
}

int compare(View x, View y) {
  if (x.size() != y.size()) return x.size() < y.size() ? -1 : 1;
  for (size_t i = x.size(); i-- > 0;)
    if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
  return 0;
}

// Divides x in place by one word; the remainder.
uint64_t divide_word(Number& x, uint64_t by) {
  Wide rest = 0;
  for (size_t i = x.size(); i-- > 0;) {
    rest = rest << 64 | x[i];
    x[i] = static_cast<uint64_t>(rest / by);
    rest %= by;
  }
  trim(x);
  return static_cast<uint64_t>(rest);
}

// Algorithm D. y is not zero.
void divide(View x, View y, Number& quotient, Number& rest) {
  if (compare(x, y) < 0) {
    quotient.clear();
    rest.assign(x.begin(), x.end());
    return;
  }
  if (y.size() == 1) {
    quotient.assign(x.begin(), x.end());
    rest = {divide_word(quotient, y[0])};
    trim(rest);
    return;
  }
  auto shift = static_cast<unsigned>(std::countl_zero(y.back()));
  Number v = shift_left(y, shift), u = shift_left(x, shift);
  u.resize(x.size() + 1);
  size_t n = v.size();
  quotient.assign(u.size() - n, 0);
  for (size_t j = u.size() - n; j-- > 0;) {
    Wide top = static_cast<Wide>(u[j + n]) << 64 | u[j + n - 1];
    Wide q = u[j + n] >= v[n - 1] ? ~uint64_t{0} : top / v[n - 1];
    Wide r = top - q * v[n - 1];
    while (r >> 64 == 0 && q * v[n - 2] > (r << 64 | u[j + n - 2])) {
      q--;
      r += v[n - 1];
    }
    uint64_t borrow = 0, carry = 0;
    for (size_t i = 0; i < n; i++) {
      Wide product = q * v[i] + carry;
      carry = static_cast<uint64_t>(product >> 64);
      Wide difference = static_cast<Wide>(u[i + j]) - static_cast<uint64_t>(product) - borrow;
      u[i + j] = static_cast<uint64_t>(difference);
      borrow = static_cast<uint64_t>(difference >> 64) & 1;
    }
    Wide difference = static_cast<Wide>(u[j + n]) - carry - borrow;
    u[j + n] = static_cast<uint64_t>(difference);
    if ((difference >> 64 & 1) != 0) {
      q--;
      uint64_t c = 0;
      for (size_t i = 0; i < n; i++) {
        Wide sum = static_cast<Wide>(u[i + j]) + v[i] + c;
        u[i + j] = static_cast<uint64_t>(sum);
        c = static_cast<uint64_t>(sum >> 64);
      }
      u[j + n] += c;
    }
    quotient[j] = static_cast<uint64_t>(q);
  }
  trim(quotient);
  trim(u);
  rest = shift_right(u, shift);
}

View number(NativeFrame& f, int slot) { return f.span<const uint64_t>(slot); }

NativeStatus give(NativeFrame& f, int slot, const Number& x) {
  auto n = static_cast<int64_t>(x.size());
  void* data = f.allocate_bytes(x.size() * sizeof(uint64_t));
  std::copy(x.begin(), x.end(), static_cast<uint64_t*>(data));
  f.set_slice(slot, {data, n, n});
  return NativeStatus::kDone;
}

// func add(x, y nat) nat
template <Number (*operation)(View, View)>
NativeStatus binary(NativeFrame& f) {
  return give(f, 0, operation(number(f, 3), number(f, 6)));
}

// func shl(x nat, n uint) nat
template <Number (*operation)(View, uint64_t)>
NativeStatus shift(NativeFrame& f) {
  return give(f, 0, operation(number(f, 3), f.word(6)));
}

// func compare(x, y nat) int
NativeStatus compare_native(NativeFrame& f) {
  f.set_i64(0, compare(number(f, 1), number(f, 4)));
  return NativeStatus::kDone;
}

// func divide(x, y nat) (quotient, rest nat)
NativeStatus divide_native(NativeFrame& f) {
  if (number(f, 9).empty()) f.panic_string("division by zero");
  Number quotient, rest;
  divide(number(f, 6), number(f, 9), quotient, rest);
  give(f, 0, quotient);
  return give(f, 3, rest);
}

// func power(x, y, m nat) nat
// x to the power y modulo m, which is not zero.
NativeStatus power(NativeFrame& f) {
  View y = number(f, 6), m = number(f, 9);
  Number quotient, base, result{1}, next;
  divide(number(f, 3), m, quotient, base);
  divide(Number{1}, m, quotient, result);
  for (size_t i = y.size() * 64; i-- > 0;) {
    divide(multiply(result, result), m, quotient, next);
    result.swap(next);
    if (y[i / 64] >> (i % 64) & 1) {
      divide(multiply(result, base), m, quotient, next);
      result.swap(next);
    }
    if (i % 64 == 0) f.poll();
  }
  return give(f, 0, result);
}

constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

// The largest power of the base in a word, and its exponent.
struct Chunk {
  uint64_t power = 1;
  size_t digits = 0;
  explicit Chunk(uint64_t base) {
    while (power <= UINT64_MAX / base) {
      power *= base;
      digits++;
    }
  }
};

// func text(x nat, base int) string
NativeStatus text(NativeFrame& f) {
  auto base = static_cast<uint64_t>(f.i64(5));
  View view = number(f, 2);
  Number x(view.begin(), view.end());
  Chunk chunk(base);
  std::string out;
  while (!x.empty()) {
    uint64_t part = divide_word(x, chunk.power);
    for (size_t i = 0; i < chunk.digits && (part != 0 || !x.empty()); i++, part /= base) out += kDigits[part % base];
  }
  if (out.empty()) out = "0";
  std::reverse(out.begin(), out.end());
  f.set_string(0, out);
  return NativeStatus::kDone;
}

// func parse(digits string, base int) nat
// The digits are known to be good.
NativeStatus parse(NativeFrame& f) {
  std::string_view digits = f.string(3);
  auto base = static_cast<uint64_t>(f.i64(5));
  Chunk chunk(base);
  Number x;
  while (!digits.empty()) {
    size_t n = digits.size() % chunk.digits == 0 ? chunk.digits : digits.size() % chunk.digits;
    uint64_t part = 0, scale = 1;
    for (char c : digits.substr(0, n)) {
      uint64_t digit = c <= '9' ? static_cast<uint64_t>(c - '0')
                                : (c >= 'a' ? static_cast<uint64_t>(c - 'a') + 10
                                            : static_cast<uint64_t>(c - 'A') + (base <= 36 ? 10 : 36));
      part = part * base + digit;
      scale *= base;
    }
    digits.remove_prefix(n);
    uint64_t carry = part;
    for (uint64_t& word : x) {
      Wide product = static_cast<Wide>(word) * scale + carry;
      word = static_cast<uint64_t>(product);
      carry = static_cast<uint64_t>(product >> 64);
    }
    if (carry != 0) x.push_back(carry);
  }
  return give(f, 0, x);
}

constexpr runtime::NativeEntry kNatives[] = {
    {"math/big.add", binary<add>},
    {"math/big.subtract", binary<subtract>},
    {"math/big.multiply", binary<multiply>},
    {"math/big.shl", shift<shift_left>},
    {"math/big.shr", shift<shift_right>},
    {"math/big.compare", compare_native},
    {"math/big.divide", divide_native},
    {"math/big.power", power},
    {"math/big.text", text},
    {"math/big.parse", parse},
};

}  // namespace

NativeTable big_natives() { return kNatives; }

}  // namespace gos::std_
