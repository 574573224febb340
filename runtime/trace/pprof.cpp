// Writing profiles: profile.proto's messages in the wire format of protocol buffers.
#include "runtime/trace/pprof.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <time.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>

#include "runtime/trace/protobuf.h"

namespace gos::runtime {

ProfileWriter::ProfileWriter(std::vector<std::pair<std::string, std::string>> sample_types,
                             std::string default_sample_type) {
  string_index("");  // the format wants it first
  for (const auto& [type, unit] : sample_types) sample_types_.emplace_back(string_index(type), string_index(unit));
  default_type_ = string_index(default_sample_type);
  operation_key_ = string_index("operation");
  lived_key_ = string_index("lived");
}

uint64_t ProfileWriter::string_index(std::string_view text) {
  auto [at, added] = string_indexes_.try_emplace(std::string(text), strings_.size());
  if (added) strings_.emplace_back(text);
  return at->second;
}

uint64_t ProfileWriter::function_id(const ProfileFrame& frame) {
  uint64_t name = string_index(frame.function), file = string_index(frame.file);
  auto [at, added] = functions_.try_emplace({name, file}, functions_.size() + 1);
  if (added) {
    protobuf::Message function;
    function.number(pprof::kFunctionId, at->second);
    function.number(pprof::kFunctionName, name);
    function.number(pprof::kFunctionSystemName, name);
    function.number(pprof::kFunctionFile, file);
    protobuf::append(functions_text_, pprof::kFunction, function);
  }
  return at->second;
}

uint64_t ProfileWriter::location_id(const ProfileFrame& frame) {
  auto [at, added] = locations_.try_emplace(frame, locations_.size() + 1);
  if (added) {
    protobuf::Message line;
    line.number(pprof::kLineFunction, function_id(frame));
    line.number(pprof::kLineLine, static_cast<uint64_t>(frame.line));
    if (frame.column != 0) line.number(pprof::kLineColumn, static_cast<uint64_t>(frame.column));
    protobuf::Message location;
    location.number(pprof::kLocationId, at->second);
    location.number(pprof::kLocationMapping, 1);
    location.message(pprof::kLocationLine, line);
    protobuf::append(locations_text_, pprof::kLocation, location);
  }
  return at->second;
}

void add_lived(std::vector<int64_t>& to, std::span<const int64_t> from) {
  if (from.size() > to.size()) to.insert(to.begin(), from.size() - to.size(), 0);
  for (size_t i = 0; i < from.size(); ++i) to[to.size() - from.size() + i] += from[i];
}

void ProfileWriter::add(std::span<const ProfileFrame> stack, std::span<const int64_t> values,
                        std::string_view operation, std::span<const int64_t> lived) {
  std::vector<uint64_t> ids;
  ids.reserve(stack.size());
  for (const ProfileFrame& frame : stack) ids.push_back(location_id(frame));
  Sample& sample = samples_[{std::move(ids), string_index(operation)}];
  sample.values.resize(sample_types_.size());
  for (size_t i = 0; i < sample.values.size() && i < values.size(); ++i) sample.values[i] += values[i];
  add_lived(sample.lived, lived);
}

void ProfileWriter::comment(std::string text) { comments_.push_back(string_index(text)); }

std::string ProfileWriter::compressed() {
  protobuf::Message profile;
  for (auto [type, unit] : sample_types_) {
    protobuf::Message value_type;
    value_type.number(pprof::kValueTypeType, type);
    value_type.number(pprof::kValueTypeUnit, unit);
    profile.message(pprof::kSampleType, value_type);
  }
  for (const auto& [key, from] : samples_) {
    const auto& [ids, operation] = key;
    protobuf::Message sample;
    sample.numbers(pprof::kSampleLocation, ids);
    sample.numbers(pprof::kSampleValue, from.values);
    auto label = [&](uint64_t name, uint64_t text) {
      if (text == 0) return;
      protobuf::Message message;
      message.number(pprof::kLabelKey, name);
      message.number(pprof::kLabelText, text);
      sample.message(pprof::kSampleLabel, message);
    };
    label(operation_key_, operation);
    label(lived_key_, string_index(fmt::format("{}", fmt::join(from.lived, " "))));
    profile.message(pprof::kSample, sample);
  }
  // One mapping, which says that names and lines are known, so that pprof looks for no binary.
  protobuf::Message mapping;
  mapping.number(pprof::kMappingId, 1);
  for (uint32_t known : {pprof::kMappingHasFunctions, pprof::kMappingHasFilenames, pprof::kMappingHasLines}) {
    mapping.number(known, 1);
  }
  profile.message(pprof::kMapping, mapping);
  profile.raw(locations_text_);
  profile.raw(functions_text_);
  for (const std::string& text : strings_) profile.text(pprof::kString, text);
  timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  profile.number(pprof::kTime, static_cast<uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(now.tv_nsec));
  profile.numbers(pprof::kComment, comments_);
  profile.number(pprof::kDefaultSampleType, default_type_);

  const std::string& bytes = profile.bytes();
  z_stream stream{};
  constexpr int kGzip = 15 + 16;  // window bits, and that this is gzip's format
  if (deflateInit2(&stream, 6, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string ProfileWriter::write(const std::string& path) {
  auto problem = [&] { return fmt::format("{}: {}", path, std::strerror(errno ? errno : EIO)); };
  std::string bytes = compressed();
  FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return problem();
  bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  std::string text = written ? "" : problem();
  if (std::fclose(file) != 0 && written) text = problem();
  return text;
}

}  // namespace gos::runtime
