// Logging by category: --log=sched,gc=debug. A category that is off costs one load.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace gos::runtime {

enum class LogCategory : uint8_t { kSched, kGc, kHeap, kStack, kChan, kPanic, kLoad, kVm, kStd, kCount };
enum class LogLevel : uint8_t { kOff, kInfo, kDebug, kTrace };

inline LogLevel log_levels[static_cast<size_t>(LogCategory::kCount)] = {};

inline bool log_on(LogCategory category, LogLevel level) { return log_levels[static_cast<size_t>(category)] >= level; }

// Sets levels from "sched,gc=debug": a category alone means info, `all` every category. Returns what was not
// understood, empty if all was.
std::string set_log(std::string_view text);

void log_line(LogCategory category, LogLevel level, const std::string& text);

template <typename... Args>
void log(LogCategory category, LogLevel level, fmt::format_string<Args...> format, Args&&... args) {
  if (log_on(category, level)) [[unlikely]]
    log_line(category, level, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace gos::runtime
