// Reading a trace file (see recording.h).
#include "cli/trace/recording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>

#include "runtime/trace/trace.h"

namespace gos::cli {

namespace {

constexpr size_t kBufferBytes = 1 << 16;

// The file's bytes, for the parser.
class FileBytes {
 public:
  explicit FileBytes(std::FILE* file) : file_(file) { fill(); }
  bool at_end() const { return at_ == end_; }
  char byte() const { return buffer_[at_]; }
  void next() {
    if (++at_ == end_) fill();
  }
  bool failed() const { return std::ferror(file_) != 0; }

 private:
  void fill() {
    at_ = 0;
    end_ = std::fread(buffer_.get(), 1, kBufferBytes, file_);
  }
  std::FILE* file_;
  std::unique_ptr<char[]> buffer_ = std::make_unique<char[]>(kBufferBytes);
  size_t at_ = 0, end_ = 0;
};

// An input iterator over them; a null source is the end.
class ByteIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;
  ByteIterator() = default;
  explicit ByteIterator(FileBytes* bytes) : bytes_(bytes->at_end() ? nullptr : bytes) {}
  char operator*() const { return bytes_->byte(); }
  ByteIterator& operator++() {
    bytes_->next();
    if (bytes_->at_end()) bytes_ = nullptr;
    return *this;
  }
  void operator++(int) { ++*this; }
  bool operator==(const ByteIterator& other) const { return bytes_ == other.bytes_; }
  bool operator!=(const ByteIterator& other) const { return bytes_ != other.bytes_; }

 private:
  FileBytes* bytes_ = nullptr;
};

// One event as it stands in the file. Arguments are kept by name.
struct Event {
  std::string name, phase;
  int64_t pid = 0, tid = 0;
  int64_t at = 0, duration = 0;  // ns
  std::vector<std::pair<std::string, double>> numbers;
  std::vector<std::pair<std::string, std::string>> texts;

  void clear() {
    name.clear();
    phase.clear();
    pid = tid = at = duration = 0;
    numbers.clear();
    texts.clear();
  }
  double number(std::string_view key, double otherwise = 0) const {
    for (auto& [name, value] : numbers) {
      if (name == key) return value;
    }
    return otherwise;
  }
  uint64_t count(std::string_view key) const { return static_cast<uint64_t>(std::max(0.0, number(key))); }
  std::string text(std::string_view key) const {
    for (auto& [name, value] : texts) {
      if (name == key) return value;
    }
    return {};
  }
};

// Leaves the `count` longest of the items.
template <typename T, typename Length>
void keep_longest(std::vector<T>& items, size_t count, Length length) {
  if (items.size() <= count) return;
  auto end = items.begin() + static_cast<ptrdiff_t>(count);
  std::nth_element(items.begin(), end, items.end(), [&](const T& a, const T& b) { return length(a) > length(b); });
  items.erase(end, items.end());
}

// Joins neighbours until there are no more than kMaxIntervals, those with the smallest gaps first.
void join_intervals(std::vector<Interval>& intervals) {
  std::sort(intervals.begin(), intervals.end(), [](const Interval& a, const Interval& b) { return a.from < b.from; });
  for (int64_t gap = 1000; intervals.size() > kMaxIntervals; gap *= 2) {
    size_t kept = 0;
    for (const Interval& i : intervals) {
      // Overlapping ones are of different processors: they count twice.
      Interval* last = kept ? &intervals[kept - 1] : nullptr;
      if (last && i.from >= last->to && i.from - last->to < gap) {
        last->to = i.to;
      } else {
        intervals[kept++] = i;
      }
    }
    intervals.resize(kept);
    if (gap > int64_t{1} << 60) intervals.resize(std::min(kept, kMaxIntervals));
  }
}

// Turns events into a Recording.
class Builder {
 public:
  Builder(const ReadOptions& options, Recording& out) : options_(options), out_(out) {}

  // False: the file is no trace of gos.
  bool add(const Event& e) {
    ++out_.events;
    if (out_.events == 1) return begin(e);
    // A time that no run reaches comes from no clock; it would overflow what is added to it.
    constexpr int64_t kMaxTime = int64_t{1} << 60;
    if (e.at < 0 || e.at > kMaxTime || e.duration < 0 || e.duration > kMaxTime) return true;
    out_.duration = std::max(out_.duration, e.at + e.duration);
    if (e.phase == "X") {
      e.pid == runtime::kCollectorProcess ? collector_slice(e) : program_slice(e);
    } else if (e.phase == "C") {
      counter(e);
    } else if (e.phase == "s") {
      ++(e.name == "go" ? out_.starts : out_.wakes);
    } else if (e.phase == "i") {
      ++out_.stack_moves;
    } else if (e.name == "gos_trace_end") {
      out_.whole = true;
    }
    return true;
  }

  // After the last event.
  void finish() {
    if (stop_open_) close_stop();
    keep_longest(out_.stops, kMaxDetailed, [](const RecordedStop& s) { return s.total(); });
    keep_longest(out_.cycles, kMaxDetailed, [](const RecordedCycle& c) { return c.duration; });
    keep_longest(out_.phases, 2 * kMaxDetailed, [](const PhaseInterval& p) { return p.time.to - p.time.from; });
    keep_longest(out_.slices, options_.max_slices, [](const RunSlice& s) { return s.duration; });
    join_intervals(out_.stopped);
    join_intervals(out_.busy);
  }

 private:
  bool begin(const Event& e) {
    if (e.name != "gos_trace" || e.number("format") != 2) return false;
    out_.program = e.text("program");
    out_.processors = static_cast<int>(std::clamp(e.number("processors"), 1.0, 65535.0));
    return true;
  }

  void collector_slice(const Event& e) {
    if (e.tid == runtime::kStopTrack) {
      stop(e);
    } else if (e.tid == runtime::kCycleTrack && e.name == "cycle") {
      cycle(e);
    } else if (e.tid == runtime::kCycleTrack || e.tid == runtime::kSweepTrack) {
      for (size_t i = 0; i < static_cast<size_t>(Phase::kCount); ++i) {
        auto phase = static_cast<Phase>(i);
        if (e.name == phase_text(phase)) add_phase(phase, e);
      }
    } else if (e.name != "idle") {
      add_busy(e);
    }
  }

  void add_phase(Phase phase, const Event& e) {
    PhaseSum& sum = out_.phase_sums[static_cast<size_t>(phase)];
    ++sum.count;
    sum.total += e.duration;
    sum.longest = std::max(sum.longest, e.duration);
    out_.phases.push_back({phase, {e.at, e.at + e.duration}});
    if (out_.phases.size() >= 4 * kMaxDetailed) {
      keep_longest(out_.phases, 2 * kMaxDetailed, [](const PhaseInterval& p) { return p.time.to - p.time.from; });
    }
  }

  void add_busy(const Event& e) {
    out_.busy.push_back({e.at, e.at + e.duration});
    if (out_.busy.size() >= 2 * kMaxIntervals) join_intervals(out_.busy);
  }

  // The slice of the whole is followed by its two parts.
  void stop(const Event& e) {
    if (e.name == "stopping" || e.name == "stopped") {
      if (stop_open_) (e.name == "stopping" ? stop_.stopping : stop_.stopped) = e.duration;
      return;
    }
    if (stop_open_) close_stop();
    stop_open_ = true;
    stop_ = {};
    stop_.at = e.at;
    stop_.stopped = e.duration;
    stop_.reason = e.name;
    stop_.processor = static_cast<int64_t>(e.number("processor", -1));
    stop_.goroutine = e.count("goroutine");
    stop_.function = e.text("function");
    stop_.file = e.text("file");
    stop_.line = static_cast<int64_t>(e.number("line"));
  }

  void close_stop() {
    stop_open_ = false;
    if (stop_.collector()) {
      out_.pauses.push_back(stop_.total());
      out_.stopping.push_back(stop_.stopping);
      out_.stopped.push_back({stop_.at, stop_.at + stop_.total()});
      if (out_.stopped.size() >= 2 * kMaxIntervals) join_intervals(out_.stopped);
    }
    out_.stops.push_back(std::move(stop_));
    if (out_.stops.size() >= 2 * kMaxDetailed) {
      keep_longest(out_.stops, kMaxDetailed, [](const RecordedStop& s) { return s.total(); });
    }
  }

  void cycle(const Event& e) {
    RecordedCycle& c = out_.cycles.emplace_back();
    c.at = e.at;
    c.duration = e.duration;
    c.number = e.count("cycle");
    c.cause = e.text("cause");
    std::pair<std::string_view, uint64_t*> fields[] = {
        {"heap_before", &c.heap_before},
        {"heap_after", &c.heap_after},
        {"live_bytes", &c.live_bytes},
        {"live_objects", &c.live_objects},
        {"dead_bytes", &c.dead_bytes},
        {"dead_objects", &c.dead_objects},
        {"goal", &c.goal},
        {"scanned_bytes", &c.scanned},
        {"stack_bytes", &c.stacks},
        {"global_bytes", &c.globals},
        {"recorded", &c.recorded},
        {"barrier_flushes", &c.flushes},
        {"stacks_grown", &c.grown},
        {"stacks_shrunk", &c.shrunk},
        {"restarts", &c.restarts},
    };
    for (auto& [key, field] : fields) *field = e.count(key);
    for (int i = 0; i < kRoles; ++i) {
      c.role_ns[i] = static_cast<int64_t>(e.count(fmt::format("{}_ns", kRoleNames[i])));
      c.role_bytes[i] = e.count(fmt::format("{}_bytes", kRoleNames[i]));
    }
    add_up(c);
    if (out_.cycles.size() >= 2 * kMaxDetailed) {
      keep_longest(out_.cycles, kMaxDetailed, [](const RecordedCycle& c) { return c.duration; });
    }
  }

  void add_up(const RecordedCycle& c) {
    CycleSums& sums = out_.sums;
    ++sums.cycles;
    for (int i = 0; i < kRoles; ++i) {
      sums.role_ns[i] += c.role_ns[i];
      sums.role_bytes[i] += c.role_bytes[i];
    }
    sums.heap_peak = std::max(sums.heap_peak, c.heap_after);
    sums.live_peak = std::max(sums.live_peak, c.live_bytes);
    sums.goal_peak = std::max(sums.goal_peak, c.goal);
    sums.dead_bytes += c.dead_bytes;
    sums.dead_objects += c.dead_objects;
  }

  void program_slice(const Event& e) {
    if (e.name == "assist") {
      add_busy(e);
      return;
    }
    ++out_.runs;
    if (options_.max_slices == 0 || e.duration < shortest_) return;
    auto found = name_index_.find(e.name);
    if (found == name_index_.end()) {
      if (out_.names.size() == UINT16_MAX) return;
      found = name_index_.emplace(e.name, static_cast<uint16_t>(out_.names.size())).first;
      out_.names.push_back(e.name);
    }
    out_.slices.push_back({e.at, static_cast<uint32_t>(std::min<int64_t>(e.duration, UINT32_MAX)),
                           static_cast<uint16_t>(std::clamp<int64_t>(e.tid - runtime::kProcessorTracks, 0, UINT16_MAX)),
                           found->second, static_cast<uint32_t>(e.count("goroutine"))});
    if (out_.slices.size() >= 2 * options_.max_slices) {
      keep_longest(out_.slices, options_.max_slices, [](const RunSlice& r) { return r.duration; });
      for (const RunSlice& r : out_.slices)
        shortest_ = shortest_ ? std::min<int64_t>(shortest_, r.duration) : r.duration;
    }
  }

  void counter(const Event& e) {
    if (!options_.counters) return;
    std::pair<std::string_view, std::vector<Sample>*> series[] = {{"heap live", &out_.live},
                                                                  {"heap goal", &out_.goal},
                                                                  {"goroutines", &out_.goroutines},
                                                                  {"stack bytes", &out_.stacks}};
    for (auto& [name, samples] : series) {
      if (e.name == name) samples->push_back({e.at, e.count("value")});
    }
  }

  const ReadOptions& options_;
  Recording& out_;
  std::unordered_map<std::string, uint16_t> name_index_;
  int64_t shortest_ = 0;  // slices below this are left out
  RecordedStop stop_;     // the last one, whose parts may follow
  bool stop_open_ = false;
};

// The parser's events. The file is an array of objects whose member args is an object: depth 1, 2 and 3.
class Reader : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Reader(Builder& builder) : builder_(builder) {}
  bool foreign = false;  // it parses and is something else
  size_t error_at = 0;   // of what does not parse: bytes

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t n) override { return number(static_cast<double>(n)); }
  bool number_unsigned(number_unsigned_t n) override { return number(static_cast<double>(n)); }
  bool number_float(number_float_t n, const string_t&) override { return number(n); }
  bool string(string_t& text) override {
    if (!value()) return false;
    if (depth_ == 2) {
      if (key_ == "name") event_.name = text;
      if (key_ == "ph") event_.phase = text;
    } else if (in_args_) {
      event_.texts.emplace_back(key_, text);
    }
    return true;
  }
  bool binary(binary_t&) override { return value(); }
  bool start_array(size_t) override {
    if (depth_ == 1) foreign = true;
    return ++depth_ < kMaxDepth && !foreign;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool start_object(size_t) override {
    if (depth_ == 0) foreign = true;
    if (depth_ == 1) event_.clear();
    in_args_ = depth_ == 2 && key_ == "args";
    return ++depth_ < kMaxDepth && !foreign;
  }
  bool end_object() override {
    in_args_ = false;
    if (--depth_ != 1) return true;
    foreign = !builder_.add(event_);
    return !foreign;
  }
  bool key(string_t& text) override {
    key_ = text;
    return true;
  }
  bool parse_error(size_t position, const std::string&, const nlohmann::detail::exception&) override {
    error_at = position;
    return false;
  }

 private:
  static constexpr int kMaxDepth = 64;
  bool value() {
    if (depth_ < 2) foreign = true;  // a bare value among the events, or instead of them
    return !foreign;
  }
  bool number(double n) {
    if (!value()) return false;
    if (in_args_ && depth_ == 3) {
      event_.numbers.emplace_back(key_, n);
    } else if (depth_ == 2) {
      constexpr double kLimit = 1e15;
      double bounded = std::clamp(n, -kLimit, kLimit);
      if (key_ == "pid") event_.pid = static_cast<int64_t>(bounded);
      if (key_ == "tid") event_.tid = static_cast<int64_t>(bounded);
      if (key_ == "ts") event_.at = std::llround(bounded * 1000);
      if (key_ == "dur") event_.duration = std::llround(bounded * 1000);
    }
    return true;
  }

  Builder& builder_;
  Event event_;
  std::string key_;
  int depth_ = 0;
  bool in_args_ = false;
};

void sort_all(Recording& r) {
  auto by_time = [](const auto& a, const auto& b) { return a.at < b.at; };
  std::sort(r.stops.begin(), r.stops.end(), by_time);
  std::sort(r.cycles.begin(), r.cycles.end(), by_time);
  for (std::vector<Sample>* samples : {&r.live, &r.goal, &r.goroutines, &r.stacks}) {
    std::sort(samples->begin(), samples->end(), by_time);
  }
  std::sort(r.slices.begin(), r.slices.end(), by_time);
}

}  // namespace

std::string_view phase_text(Phase phase) {
  switch (phase) {
    case Phase::kSweepBefore: return "sweep what is left";
    case Phase::kStart: return "start of marking";
    case Phase::kMark: return "mark";
    case Phase::kEnd: return "end of marking";
    default: return "sweep";
  }
}

std::string read_recording(const std::string& path, const ReadOptions& options, Recording& out) {
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
  if (!file) return std::strerror(errno);
  FileBytes bytes(file.get());
  if (bytes.failed()) return std::strerror(errno);
  if (bytes.at_end()) return "the file is empty";
  Builder builder(options, out);
  Reader reader(builder);
  bool parsed = nlohmann::json::sax_parse(ByteIterator(&bytes), ByteIterator(), &reader);
  if (bytes.failed()) return std::strerror(errno);
  constexpr const char* kForeign = "this is no trace that gos run --trace has written";
  if (reader.foreign || out.events == 0) return kForeign;
  // A run that was killed leaves an array that does not end.
  if (!parsed && !bytes.at_end()) return fmt::format("the trace is damaged: no JSON at byte {}", reader.error_at);
  builder.finish();
  sort_all(out);
  return {};
}

}  // namespace gos::cli
