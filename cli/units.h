// Amounts as flags take them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gos::cli {

// A duration as time.ParseDuration has it ("1m30s", "2.5s", "100ms"), in nanoseconds; only positive ones.
std::optional<int64_t> parse_duration(std::string_view text);

}  // namespace gos::cli
