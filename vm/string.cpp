// Strings: comparing, joining, converting, stepping by rune.
#include "runtime/value/strings.h"

#include "base/utf8.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using runtime::GoSlice;
using runtime::GoString;

const GoString& string_at(const uint64_t* slot) { return *reinterpret_cast<const GoString*>(slot); }
const GoSlice& slice_at(const uint64_t* slot) { return *reinterpret_cast<const GoSlice*>(slot); }
void store(uint64_t* slot, GoString s) { *reinterpret_cast<GoString*>(slot) = s; }
void store(uint64_t* slot, GoSlice s) { *reinterpret_cast<GoSlice*>(slot) = s; }

constexpr int64_t kShort = bytecode::kShortResult;

template <bool kEqual>
GOS_HANDLER(equal) {
  fp[pc->a] = runtime::equal_strings(string_at(fp + pc->b), string_at(fp + pc->c)) == kEqual;
  GOS_NEXT(1);
}
GOS_HANDLER(less) {
  fp[pc->a] = runtime::compare_strings(string_at(fp + pc->b), string_at(fp + pc->c)) < 0;
  GOS_NEXT(1);
}
GOS_HANDLER(less_equal) {
  fp[pc->a] = runtime::compare_strings(string_at(fp + pc->b), string_at(fp + pc->c)) <= 0;
  GOS_NEXT(1);
}

GOS_HANDLER(concat2) {
  save(g, pc, fp);
  bool overflow = false;
  GoString joined = runtime::concat2(mutator(g), string_at(fp + pc->b), string_at(fp + pc->c), &overflow);
  if (GOS_UNLIKELY(overflow)) {
    panic_error(g, "string concatenation too long");
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  store(fp + pc->a, joined);
  GOS_NEXT(1);
}
GOS_HANDLER(concat) {
  save(g, pc, fp);
  bool overflow = false;
  GoString joined = runtime::concat(mutator(g), &string_at(fp + pc->b), pc->c, &overflow);
  if (GOS_UNLIKELY(overflow)) {
    panic_error(g, "string concatenation too long");
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  store(fp + pc->a, joined);
  GOS_NEXT(1);
}

// A conversion that allocates: To f(Mutator&, From).
template <auto kConvert, auto kOperand>
GOS_HANDLER(convert) {
  save(g, pc, fp);
  auto made = kConvert(mutator(g), kOperand(fp + pc->b));
  fp = g->fp;
  store(fp + pc->a, made);
  GOS_NEXT(1);
}
int64_t rune_at(const uint64_t* slot) { return i64(*slot); }

// --- Results that do not outlive the function: short ones lie in its frame (as Go's temporary buffers do) ---

GOS_HANDLER(concat_short) {
  const GoString* parts = &string_at(fp + pc->b + bytecode::kShortSlots);
  int64_t length = 0;
  for (uint32_t i = 0; i < pc->c; ++i) {
    length += parts[i].length;
    if (length > kShort) break;
  }
  if (GOS_UNLIKELY(length > kShort)) {
    save(g, pc, fp);
    bool overflow = false;
    GoString joined = runtime::concat(mutator(g), parts, pc->c, &overflow);
    if (GOS_UNLIKELY(overflow)) {
      panic_error(g, "string concatenation too long");
      GOS_TAIL(unwind);
    }
    fp = g->fp;
    store(fp + pc->a, joined);
    GOS_NEXT(1);
  }
  auto* buffer = reinterpret_cast<char*>(fp + pc->b);
  char* to = buffer;
  for (uint32_t i = 0; i < pc->c; ++i) {
    auto n = static_cast<size_t>(parts[i].length);
    if (n != 0) std::memcpy(to, parts[i].data, n);
    to += n;
  }
  store(fp + pc->a, GoString{buffer, length});
  GOS_NEXT(1);
}
GOS_HANDLER(bytes_string_short) {
  GoSlice s = slice_at(fp + pc->b);
  if (GOS_UNLIKELY(s.length > kShort)) GOS_TAIL((convert<runtime::bytes_to_string, slice_at>));
  auto* buffer = reinterpret_cast<char*>(fp + pc->c);
  if (s.length != 0) std::memcpy(buffer, s.data, static_cast<size_t>(s.length));
  store(fp + pc->a, GoString{buffer, s.length});
  GOS_NEXT(1);
}
GOS_HANDLER(string_bytes_short) {
  GoString s = string_at(fp + pc->b);
  if (GOS_UNLIKELY(s.length > kShort)) GOS_TAIL((convert<runtime::string_to_bytes, string_at>));
  auto* buffer = reinterpret_cast<char*>(fp + pc->c);
  std::memset(buffer, 0, kShort);
  if (s.length != 0) std::memcpy(buffer, s.data, static_cast<size_t>(s.length));
  store(fp + pc->a, GoSlice{buffer, s.length, kShort});
  GOS_NEXT(1);
}
GOS_HANDLER(string_runes_short) {
  GoString s = string_at(fp + pc->b);
  // A rune has at least one byte.
  if (GOS_UNLIKELY(s.length > kShort)) GOS_TAIL((convert<runtime::string_to_runes, string_at>));
  auto* buffer = reinterpret_cast<int32_t*>(fp + pc->c);
  std::memset(buffer, 0, kShort * sizeof(int32_t));
  int64_t n = 0;
  std::string_view rest = s.view();
  while (!rest.empty()) {
    utf8::Decoded d = utf8::decode(rest);
    buffer[n++] = static_cast<int32_t>(d.rune);
    rest.remove_prefix(static_cast<size_t>(d.width));
  }
  store(fp + pc->a, GoSlice{buffer, n, kShort});
  GOS_NEXT(1);
}

[[gnu::noinline]] void decode_rune(uint64_t* to, GoString s, int64_t i) {
  utf8::Decoded d = utf8::decode(s.view().substr(static_cast<size_t>(i)));
  to[0] = d.rune;
  to[1] = static_cast<uint64_t>(i + d.width);
}
GOS_HANDLER(string_rune) {
  const GoString& s = string_at(fp + pc->b);
  int64_t i = i64(fp[pc->c]);
  uint8_t byte = static_cast<uint8_t>(s.data[i]);
  if (byte < 0x80) [[likely]] {
    fp[pc->a] = byte;
    fp[pc->a + 1] = static_cast<uint64_t>(i + 1);
  } else {
    decode_rune(fp + pc->a, s, i);
  }
  GOS_NEXT(1);
}

}  // namespace

void install_string(Table& t) {
  t[Op::EQ_STR] = equal<true>;
  t[Op::NE_STR] = equal<false>;
  t[Op::LT_STR] = less;
  t[Op::LE_STR] = less_equal;
  t[Op::CONCAT] = concat;
  t[Op::CONCAT2] = concat2;
  t[Op::STRING_BYTES] = convert<runtime::string_to_bytes, string_at>;
  t[Op::STRING_RUNES] = convert<runtime::string_to_runes, string_at>;
  t[Op::BYTES_STRING] = convert<runtime::bytes_to_string, slice_at>;
  t[Op::RUNES_STRING] = convert<runtime::runes_to_string, slice_at>;
  t[Op::RUNE_STRING] = convert<runtime::rune_to_string, rune_at>;
  t[Op::CONCAT_SHORT] = concat_short;
  t[Op::STRING_BYTES_SHORT] = string_bytes_short;
  t[Op::STRING_RUNES_SHORT] = string_runes_short;
  t[Op::BYTES_STRING_SHORT] = bytes_string_short;
  t[Op::STRING_RUNE] = string_rune;
}

}  // namespace gos::vm
