// Writing the log (see log.h).
#include "cli/escape/log.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <system_error>
#include <tuple>
#include <vector>

namespace gos::cli {

namespace {

using Diagnostic = escape::Report::Diagnostic;

// As Go's encoding/json writes strings.
std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      case '<':
      case '>':
      case '&': out += fmt::format("\\u{:04x}", static_cast<unsigned>(c)); break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

// A path element or path in a URL (net/url): what is kept as it is besides letters and digits.
std::string escaped(std::string_view text, std::string_view kept) {
  std::string out;
  for (char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}
std::string escaped_element(std::string_view text) { return escaped(text, "-_.~$&+=:@"); }
std::string file_uri(const std::string& path) { return "file://" + escaped(path, "-_.~$&+=:@/,;"); }

std::string range(const source::Position& at) {
  std::string point = fmt::format(R"({{"line":{},"character":{}}})", at.line, at.column);
  return fmt::format(R"("range":{{"start":{0},"end":{0}}})", point);
}

class Writer {
 public:
  explicit Writer(const source::SourceSet& sources) : sources_(sources) {}

  std::string path_of(source::Pos pos) const {
    const source::SourceFile* file = sources_.file(pos);
    return file == nullptr ? ""
                           : std::filesystem::absolute(std::string(file->name_at(pos))).lexically_normal().string();
  }
  source::Position position(source::Pos pos) const { return sources_.file(pos)->position(pos); }

  std::string line(const Diagnostic& d) const {
    std::string out = fmt::format(R"({{{},"severity":3,"code":{},"source":"go compiler","message":{})",
                                  range(position(d.pos.shown())), json_string(d.code), json_string(d.message));
    std::string related;
    add_inlined(d.pos, related);
    for (const escape::Report::Related& r : d.related) {
      add_related(r.pos.shown(), r.text, related);
      add_inlined(r.pos, related);
    }
    if (!related.empty()) out += ",\"relatedInformation\":[" + related + "]";
    return out + "}\n";
  }

 private:
  void add_related(source::Pos pos, std::string_view text, std::string& to) const {
    if (sources_.file(pos) == nullptr) return;
    if (!to.empty()) to += ',';
    to += fmt::format(R"({{"location":{{"uri":{},{}}},"message":{}}})", json_string(file_uri(path_of(pos))),
                      range(position(pos)), json_string(text));
  }

  // Where in inlined code: the places inside the outermost call, from the outside in.
  void add_inlined(const ir::FullPos& at, std::string& to) const {
    if (at.within == nullptr) return;
    add_inlined({at.within->call, at.within->within}, to);
    add_related(at.pos, "inlineLoc", to);
  }

  const source::SourceSet& sources_;
};

std::string write_file(const std::string& path, const std::string& text) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return fmt::format("{}: {}", path, std::strerror(errno));
  bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  written &= std::fclose(file) == 0;
  return written ? "" : fmt::format("{}: {}", path, std::strerror(errno));
}

}  // namespace

std::string write_log(const std::string& directory, const std::string& package, std::span<const Diagnostic> diagnostics,
                      const source::SourceSet& sources) {
  Writer writer(sources);
  std::map<std::string, std::vector<const Diagnostic*>> by_file;
  for (const Diagnostic& d : diagnostics) {
    if (std::string path = writer.path_of(d.pos.shown()); !path.empty()) by_file[path].push_back(&d);
  }
  std::string folder = directory + "/" + escaped_element(package);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fmt::format("{}: {}", folder, error.message());
  for (auto& [path, list] : by_file) {
    std::sort(list.begin(), list.end(), [&](const Diagnostic* a, const Diagnostic* b) {
      source::Position at = writer.position(a->pos.shown()), bt = writer.position(b->pos.shown());
      return std::tuple(at.line, at.column, a) < std::tuple(bt.line, bt.column, b);  // else in the order found
    });
    std::string text =
        fmt::format(R"({{"version":0,"package":{},"goos":"linux","goarch":"amd64","gc_version":"go1.26","file":{}}})"
                    "\n",
                    json_string(package), json_string(path));
    for (const Diagnostic* d : list) text += writer.line(*d);
    std::string base = std::filesystem::path(path).filename().string();
    for (std::string_view extension : {".go", ".gos"}) {
      if (base.ends_with(extension)) base.resize(base.size() - extension.size());
    }
    if (std::string problem = write_file(folder + "/" + escaped_element(base) + ".json", text); !problem.empty()) {
      return problem;
    }
  }
  return "";
}

}  // namespace gos::cli
