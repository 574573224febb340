// How long each stage of a compilation took: --log=compiler.
#pragma once

#include <time.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace gos::cli {

enum class Stage : uint8_t { kRead, kParse, kCheck, kLower, kEscape, kEmit, kLoad, kCount };

// Time is counted to the innermost open scope: what an import costs the parser is not the checker's.
class StageTimes {
 public:
  class Scope {
   public:
    Scope(StageTimes& times, Stage stage) : times_(times), outer_(times.current_) { times_.enter(stage); }
    ~Scope() { times_.enter(outer_); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    StageTimes& times_;
    Stage outer_;
  };

  // "compiler: read 0.01 parse 0.32 ... total 1.20 ms"
  std::string str() const;

 private:
  static int64_t now() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1'000'000'000 + t.tv_nsec;
  }
  void enter(Stage stage) {
    int64_t at = now();
    spent_[static_cast<size_t>(current_)] += at - since_;
    since_ = at;
    current_ = stage;
  }

  std::array<int64_t, static_cast<size_t>(Stage::kCount) + 1> spent_{};  // nanoseconds; the last: outside all stages
  int64_t since_ = now();
  Stage current_ = Stage::kCount;
};

// Set by --log=compiler.
inline bool log_stage_times = false;

}  // namespace gos::cli
