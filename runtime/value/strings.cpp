// Making, joining and converting strings.
#include "runtime/value/strings.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "runtime/value/interfaces.h"

namespace gos::runtime {

namespace {

// Slices made from strings get the capacity that the allocator rounds up to, as Go's rawbyteslice does.
GoSlice raw_slice(Mutator& m, int64_t length, uint64_t elem_bytes) {
  uint64_t bytes = round_up_size(static_cast<uint64_t>(length) * elem_bytes, true);
  void* data = allocate_bytes(m, bytes, false);
  auto used = static_cast<uint64_t>(length) * elem_bytes;
  std::memset(static_cast<std::byte*>(data) + used, 0, bytes - used);
  return {data, length, static_cast<int64_t>(bytes / elem_bytes)};
}

// Length in bytes of a rune's encoding; what is no rune is encoded as U+FFFD.
int encoded_length(int32_t rune) {
  char buffer[4];
  return utf8::encode(buffer, static_cast<char32_t>(rune));
}

}  // namespace

char* new_string_bytes(Mutator& m, int64_t length) {
  return static_cast<char*>(allocate_bytes(m, static_cast<uint64_t>(length), false));
}

GoString new_string(Mutator& m, std::string_view text) {
  if (text.size() <= 1) return text.empty() ? GoString{} : byte_string(static_cast<uint8_t>(text[0]));
  char* data = new_string_bytes(m, static_cast<int64_t>(text.size()));
  std::memcpy(data, text.data(), text.size());
  return {data, static_cast<int64_t>(text.size())};
}

GoString byte_string(uint8_t byte) { return {reinterpret_cast<const char*>(&small_integer_boxes[byte]), 1}; }

GoString concat2(Mutator& m, GoString a, GoString b, bool* length_overflow) {
  if (a.length == 0) return b;
  if (b.length == 0) return a;
  int64_t length;
  if (__builtin_add_overflow(a.length, b.length, &length) || static_cast<uint64_t>(length) > kMaxAllocation) {
    *length_overflow = true;
    return {};
  }
  char* data = new_string_bytes(m, length);
  std::memcpy(data, a.data, static_cast<size_t>(a.length));
  std::memcpy(data + a.length, b.data, static_cast<size_t>(b.length));
  return {data, length};
}

GoString concat(Mutator& m, const GoString* parts, size_t count, bool* length_overflow) {
  int64_t length = 0;
  size_t filled = 0, last = 0;
  for (size_t i = 0; i < count; ++i) {
    if (parts[i].length == 0) continue;
    if (__builtin_add_overflow(length, parts[i].length, &length)) *length_overflow = true;
    ++filled;
    last = i;
  }
  if (*length_overflow || static_cast<uint64_t>(length) > kMaxAllocation) {
    *length_overflow = true;
    return {};
  }
  if (filled == 0) return {};
  if (filled == 1) return parts[last];
  char* data = new_string_bytes(m, length);
  char* at = data;
  for (size_t i = 0; i < count; ++i) {
    if (parts[i].length == 0) continue;
    std::memcpy(at, parts[i].data, static_cast<size_t>(parts[i].length));
    at += parts[i].length;
  }
  return {data, length};
}

int compare_strings(GoString a, GoString b) {
  auto common = static_cast<size_t>(std::min(a.length, b.length));
  int order = common ? std::memcmp(a.data, b.data, common) : 0;
  if (order != 0) return order;
  return a.length < b.length ? -1 : a.length > b.length;
}

GoSlice string_to_bytes(Mutator& m, GoString s) {
  if (s.length == 0) return {zero_object, 0, 0};
  GoSlice out = raw_slice(m, s.length, 1);
  std::memcpy(out.data, s.data, static_cast<size_t>(s.length));
  return out;
}

GoSlice string_to_runes(Mutator& m, GoString s) {
  if (s.length == 0) return {zero_object, 0, 0};
  GoSlice out = raw_slice(m, utf8::count(s.view()), 4);
  auto* runes = static_cast<char32_t*>(out.data);
  std::string_view rest = s.view();
  while (!rest.empty()) {
    utf8::Decoded d = utf8::decode(rest);
    *runes++ = d.rune;
    rest.remove_prefix(static_cast<size_t>(d.width));
  }
  return out;
}

GoString bytes_to_string(Mutator& m, GoSlice s) {
  return new_string(m, {static_cast<const char*>(s.data), static_cast<size_t>(s.length)});
}

GoString runes_to_string(Mutator& m, GoSlice s) {
  const auto* runes = static_cast<const int32_t*>(s.data);
  int64_t length = 0;
  for (int64_t i = 0; i < s.length; ++i) length += encoded_length(runes[i]);
  if (length == 0) return {};
  char* data = new_string_bytes(m, length);
  char* at = data;
  char* end = data + length;
  for (int64_t i = 0; i < s.length && at < end; ++i) {
    char buffer[4];
    int width = utf8::encode(buffer, static_cast<char32_t>(runes[i]));
    if (width > end - at) break;  // the runes changed meanwhile: a data race of the program
    std::memcpy(at, buffer, static_cast<size_t>(width));
    at += width;
  }
  return {data, length};
}

GoString rune_to_string(Mutator& m, int64_t rune) {
  if (rune < 0 || rune > utf8::kMaxRune) rune = utf8::kRuneError;
  if (rune < 0x80) return byte_string(static_cast<uint8_t>(rune));
  char buffer[4];
  int width = utf8::encode(buffer, static_cast<char32_t>(rune));
  return new_string(m, {buffer, static_cast<size_t>(width)});
}

}  // namespace gos::runtime
