// The natives of packages encoding/base64 and encoding/hex.
#include <cstring>

#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func encode(dst, src []byte, alphabet string, pad rune): dst has room; pad is -1 for none.
NativeStatus base64_encode(NativeFrame& f) {
  uint8_t* to = f.bytes(0).data();
  auto src = f.bytes(3);
  std::string_view alphabet = f.string(6);
  int32_t pad = f.i32(8);
  auto letter = [&](uint32_t value) { *to++ = static_cast<uint8_t>(alphabet[value & 63]); };
  size_t i = 0;
  for (; i + 3 <= src.size(); i += 3) {
    uint32_t v = uint32_t{src[i]} << 16 | uint32_t{src[i + 1]} << 8 | src[i + 2];
    letter(v >> 18);
    letter(v >> 12);
    letter(v >> 6);
    letter(v);
  }
  size_t rest = src.size() - i;
  if (rest == 0) return NativeStatus::kDone;
  uint32_t v = uint32_t{src[i]} << 16 | (rest == 2 ? uint32_t{src[i + 1]} << 8 : 0);
  letter(v >> 18);
  letter(v >> 12);
  if (rest == 2) letter(v >> 6);
  if (pad >= 0) std::memset(to, pad, 3 - rest);
  return NativeStatus::kDone;
}

// Decoding in groups of four letters; line ends are passed over.
class Base64Decoder {
 public:
  Base64Decoder(std::span<const uint8_t> src, std::string_view alphabet, int32_t pad, bool strict)
      : src_(src), pad_(pad), strict_(strict) {
    std::memset(values_, 0xFF, sizeof values_);
    for (size_t i = 0; i < alphabet.size(); ++i) values_[static_cast<uint8_t>(alphabet[i])] = static_cast<uint8_t>(i);
  }

  void run(std::span<uint8_t> dst) {
    while (bad_ < 0 && at_ < src_.size()) {
      uint32_t value = 0;
      int letters = group(value);
      if (letters < 2) return;
      for (int i = 0; i < letters - 1; ++i) {
        if (written_ < dst.size()) dst[written_] = static_cast<uint8_t>(value >> (16 - 8 * i));
        ++written_;
      }
      if (strict_ && letters < 4 && (value & (letters == 3 ? 0xFFu : 0xFFFFu)) != 0) {
        written_ -= static_cast<size_t>(letters - 1);
        fail(at_ - (letters == 3 ? 1 : 2));
        return;
      }
    }
  }
  size_t written() const { return written_; }
  int64_t bad() const { return bad_; }

 private:
  int fail(size_t at) {
    bad_ = static_cast<int64_t>(at);
    return 0;
  }
  void skip_lines() {
    while (at_ < src_.size() && (src_[at_] == '\n' || src_[at_] == '\r')) ++at_;
  }
  // How many letters the next group has, 0 at the end or if it is wrong.
  int group(uint32_t& value) {
    int n = 0;
    while (n < 4) {
      if (at_ == src_.size()) {
        if (n == 0) return 0;
        if (n == 1 || pad_ >= 0) return fail(at_ - static_cast<size_t>(n));
        return n;
      }
      uint8_t c = src_[at_++];
      if (uint8_t v = values_[c]; v != 0xFF) {
        value |= uint32_t{v} << (18 - 6 * n++);
      } else if (c != '\n' && c != '\r') {
        return c == pad_ ? padding(n) : fail(at_ - 1);
      }
    }
    return n;
  }
  int padding(int n) {
    if (n < 2) return fail(at_ - 1);
    if (n == 2) {
      skip_lines();
      if (at_ == src_.size()) return fail(at_);
      if (src_[at_] != pad_) return fail(at_ - 1);
      ++at_;
    }
    skip_lines();
    if (at_ < src_.size()) fail(at_);
    return n;
  }

  std::span<const uint8_t> src_;
  int32_t pad_;
  bool strict_;
  uint8_t values_[256];
  size_t at_ = 0, written_ = 0;
  int64_t bad_ = -1;
};

// func decode(dst, src []byte, alphabet string, pad rune, strict bool) (n, bad int): bad is the offset of what does not
// fit, -1 if all does.
NativeStatus base64_decode(NativeFrame& f) {
  Base64Decoder d(f.bytes(5), f.string(8), f.i32(10), f.boolean(11));
  d.run(f.bytes(2));
  f.set_i64(0, static_cast<int64_t>(d.written()));
  f.set_i64(1, d.bad());
  return NativeStatus::kDone;
}

// func encode(dst, src []byte): dst has room.
NativeStatus hex_encode(NativeFrame& f) {
  uint8_t* to = f.bytes(0).data();
  for (uint8_t c : f.bytes(3)) {
    *to++ = static_cast<uint8_t>("0123456789abcdef"[c >> 4]);
    *to++ = static_cast<uint8_t>("0123456789abcdef"[c & 15]);
  }
  return NativeStatus::kDone;
}

int hex_digit(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// func decode(dst, src []byte) (n, bad int): bad is the offset of the first byte that is no digit, -1 if there is none.
NativeStatus hex_decode(NativeFrame& f) {
  auto dst = f.bytes(2);
  auto src = f.bytes(5);
  f.set_i64(1, -1);
  size_t n = 0;
  for (; 2 * n + 1 < src.size(); ++n) {
    int high = hex_digit(src[2 * n]), low = hex_digit(src[2 * n + 1]);
    if (high < 0 || low < 0) {
      f.set_i64(1, static_cast<int64_t>(high < 0 ? 2 * n : 2 * n + 1));
      break;
    }
    if (n < dst.size()) dst[n] = static_cast<uint8_t>(high << 4 | low);
  }
  f.set_i64(0, static_cast<int64_t>(n));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"encoding/base64.encode", base64_encode},
    {"encoding/base64.decode", base64_decode},
    {"encoding/hex.encode", hex_encode},
    {"encoding/hex.decode", hex_decode},
};

}  // namespace

NativeTable encoding_natives() { return kNatives; }

}  // namespace gos::std_
