// Size classes of small objects: Go's own table, so that append's capacities and memory statistics agree with Go's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gos::runtime {

inline constexpr uint32_t kSizeClasses = 68;  // class 0: large objects
inline constexpr uint64_t kPageShift = 13;
inline constexpr uint64_t kPageSize = uint64_t{1} << kPageShift;
inline constexpr uint64_t kMaxSmallSize = 32768;
// Objects with pointers up to this size have their pointer bits in the span; larger ones begin with a header word that
// holds the type.
inline constexpr uint64_t kMaxBitmapSize = 512;
inline constexpr uint64_t kHeaderSize = 8;
inline constexpr uint64_t kTinySize = 16;  // pointer-free objects below this share blocks of this size

inline constexpr std::array<uint16_t, kSizeClasses> kClassSize = {
    0,    8,    16,   24,    32,    48,    64,    80,    96,    112,   128,   144,   160,   176,   192,   208,   224,
    240,  256,  288,  320,   352,   384,   416,   448,   480,   512,   576,   640,   704,   768,   896,   1024,  1152,
    1280, 1408, 1536, 1792,  2048,  2304,  2688,  3072,  3200,  3456,  4096,  4864,  5376,  6144,  6528,  6784,  6912,
    8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768};

inline constexpr std::array<uint8_t, kSizeClasses> kClassPages = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,  1, 1,
    1, 2, 1, 2, 1, 2, 1, 3, 2, 3, 1, 3, 2, 3, 4, 5, 6, 1, 7, 6, 5, 4, 3, 5, 7, 2, 9, 7, 5, 8, 3, 10, 7, 4};

namespace detail {
constexpr uint64_t kFineLimit = 1024;  // below: a table entry each 8 bytes, above: each 128

template <size_t N>
constexpr std::array<uint8_t, N> make_class_table(uint64_t start, uint64_t step) {
  std::array<uint8_t, N> table{};
  uint32_t cls = 1;
  for (size_t i = 0; i < N; ++i) {
    while (kClassSize[cls] < start + i * step) ++cls;
    table[i] = static_cast<uint8_t>(cls);
  }
  return table;
}
inline constexpr auto kFineClass = make_class_table<kFineLimit / 8 + 1>(0, 8);
inline constexpr auto kCoarseClass = make_class_table<(kMaxSmallSize - kFineLimit) / 128 + 1>(kFineLimit, 128);
}  // namespace detail

// The class of objects of `size` bytes, 1 to kMaxSmallSize.
inline constexpr uint32_t size_class(uint64_t size) {
  if (size <= detail::kFineLimit) return detail::kFineClass[(size + 7) >> 3];
  return detail::kCoarseClass[(size - detail::kFineLimit + 127) >> 7];
}
static_assert(size_class(1) == 1 && size_class(1024) == 32 && size_class(1025) == 33 && size_class(32768) == 67);

// Bytes that an allocation of `size` bytes really gets: what append uses to find a capacity.
inline constexpr uint64_t round_up_size(uint64_t size, bool noscan) {
  if (size == 0) return 0;
  uint64_t header = !noscan && size > kMaxBitmapSize ? kHeaderSize : 0;
  if (size + header <= kMaxSmallSize) {
    if (size <= kMaxSmallSize - kHeaderSize) return kClassSize[size_class(size + header)] - header;
  }
  uint64_t rounded = size + (kPageSize - 1);
  return rounded < size ? size : rounded & ~(kPageSize - 1);
}

}  // namespace gos::runtime
