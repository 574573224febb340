// The wire format of protocol buffers (protobuf.dev/programming-guides/encoding), as much of it as profiles need, and
// the field numbers of profile.proto.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gos::runtime {

namespace protobuf {

inline constexpr uint32_t kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5;

inline void append_varint(std::string& to, uint64_t value) {
  for (; value >= 0x80; value >>= 7) to.push_back(static_cast<char>(value | 0x80));
  to.push_back(static_cast<char>(value));
}

// A message that is being encoded.
class Message {
 public:
  void number(uint32_t field, uint64_t value) {
    append_varint(bytes_, uint64_t{field} << 3 | kVarint);
    append_varint(bytes_, value);
  }
  void text(uint32_t field, std::string_view value) {
    append_varint(bytes_, uint64_t{field} << 3 | kLengthDelimited);
    append_varint(bytes_, value.size());
    bytes_ += value;
  }
  void message(uint32_t field, const Message& value) { text(field, value.bytes_); }
  // A repeated field, packed.
  template <typename Number>
  void numbers(uint32_t field, const std::vector<Number>& values) {
    std::string packed;
    for (Number value : values) append_varint(packed, static_cast<uint64_t>(value));
    text(field, packed);
  }
  // Fields that are encoded already.
  void raw(std::string_view fields) { bytes_ += fields; }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

inline void append(std::string& fields, uint32_t field, const Message& value) {
  append_varint(fields, uint64_t{field} << 3 | kLengthDelimited);
  append_varint(fields, value.bytes().size());
  fields += value.bytes();
}

// Reads the fields of a message one by one; what it meets is checked against the end of the text.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  // Goes to the next field. False at the end and when the text is broken, which ok() tells.
  bool next() {
    uint64_t key;
    if (rest_.empty() || !varint(key)) return false;
    field_ = static_cast<uint32_t>(key >> 3);
    kind_ = static_cast<uint32_t>(key & 7);
    switch (kind_) {
      case kVarint: return varint(number_);
      case kFixed64: return take(8);
      case kFixed32: return take(4);
      case kLengthDelimited: {
        uint64_t length;
        return varint(length) && take(length);
      }
      default: ok_ = false; return false;
    }
  }
  bool ok() const { return ok_; }
  uint32_t field() const { return field_; }
  uint64_t number() const { return kind_ == kVarint ? number_ : 0; }
  std::string_view text() const { return kind_ == kLengthDelimited ? text_ : std::string_view(); }
  // The elements of a repeated field of numbers, packed or one of many. False if they are broken.
  template <typename Number>
  bool numbers(std::vector<Number>& to) {
    if (kind_ == kVarint) {
      to.push_back(static_cast<Number>(number_));
      return true;
    }
    Reader packed(text());
    uint64_t value;
    while (!packed.rest_.empty()) {
      if (!packed.varint(value)) {
        ok_ = false;
        return false;
      }
      to.push_back(static_cast<Number>(value));
    }
    return true;
  }

 private:
  bool varint(uint64_t& value) {
    value = 0;
    for (uint32_t shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      auto byte = static_cast<uint8_t>(rest_.front());
      rest_.remove_prefix(1);
      value |= uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return true;
    }
    ok_ = false;
    return false;
  }
  bool take(uint64_t length) {
    if (length > rest_.size()) {
      ok_ = false;
      return false;
    }
    text_ = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return true;
  }

  std::string_view rest_, text_;
  uint64_t number_ = 0;
  uint32_t field_ = 0, kind_ = 0;
  bool ok_ = true;
};

}  // namespace protobuf

// Field numbers of profile.proto, message by message.
namespace pprof {
inline constexpr uint32_t kSampleType = 1, kSample = 2, kMapping = 3, kLocation = 4, kFunction = 5, kString = 6,
                          kTime = 9, kComment = 13, kDefaultSampleType = 14;
inline constexpr uint32_t kValueTypeType = 1, kValueTypeUnit = 2;
inline constexpr uint32_t kSampleLocation = 1, kSampleValue = 2, kSampleLabel = 3;
inline constexpr uint32_t kLabelKey = 1, kLabelText = 2;
inline constexpr uint32_t kMappingId = 1, kMappingHasFunctions = 7, kMappingHasFilenames = 8, kMappingHasLines = 9;
inline constexpr uint32_t kLocationId = 1, kLocationMapping = 2, kLocationLine = 4;
inline constexpr uint32_t kLineFunction = 1, kLineLine = 2, kLineColumn = 3;
inline constexpr uint32_t kFunctionId = 1, kFunctionName = 2, kFunctionSystemName = 3, kFunctionFile = 4;
}  // namespace pprof

}  // namespace gos::runtime
