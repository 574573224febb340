// The loggers behind log.h: one spdlog logger a category, all on standard error.
#include "runtime/debug/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <memory>
#include <mutex>

namespace gos::runtime {

namespace {

constexpr size_t kCategories = static_cast<size_t>(LogCategory::kCount);
constexpr std::array<const char*, kCategories> kNames = {"sched", "gc",   "heap", "stack", "chan",
                                                         "panic", "load", "vm",   "std"};
constexpr std::array<const char*, 4> kLevelNames = {"off", "info", "debug", "trace"};
constexpr std::array<spdlog::level::level_enum, 4> kLevels = {spdlog::level::off, spdlog::level::info,
                                                              spdlog::level::debug, spdlog::level::trace};

std::array<std::shared_ptr<spdlog::logger>, kCategories>& loggers() {
  static auto* made = new std::array<std::shared_ptr<spdlog::logger>, kCategories>();
  static std::once_flag once;
  std::call_once(once, [] {
    auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    for (size_t i = 0; i < kCategories; ++i) {
      (*made)[i] = std::make_shared<spdlog::logger>(kNames[i], sink);
      (*made)[i]->set_level(spdlog::level::trace);
      (*made)[i]->set_pattern("%H:%M:%S.%f [%n] %v");
    }
  });
  return *made;
}

int index_in(std::string_view name, const char* const* names, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    if (name == names[i]) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

std::string set_log(std::string_view text) {
  while (!text.empty()) {
    size_t comma = text.find(',');
    std::string_view item = text.substr(0, comma);
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    size_t equals = item.find('=');
    int level = 1;
    if (equals != std::string_view::npos) {
      level = index_in(item.substr(equals + 1), kLevelNames.data(), kLevelNames.size());
    }
    std::string_view name = item.substr(0, equals);
    int category = index_in(name, kNames.data(), kCategories);
    if (level < 0 || (category < 0 && name != "all")) return std::string(item);
    for (size_t i = 0; i < kCategories; ++i) {
      if (name == "all" || static_cast<int>(i) == category) log_levels[i] = static_cast<LogLevel>(level);
    }
  }
  return {};
}

void log_line(LogCategory category, LogLevel level, const std::string& text) {
  loggers()[static_cast<size_t>(category)]->log(kLevels[static_cast<size_t>(level)], "{}", text);
}

}  // namespace gos::runtime
