// Reading go.mod and finding packages (see module.h).
#include "cli/module.h"

#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "cli/files.h"

namespace gos::cli {

namespace {

constexpr int kVendoredDefault = 16;  // the language version of a dependency whose go.mod names none is go1.16

bool is_directory(const std::string& path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool under(std::string_view path, std::string_view prefix) {
  return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

// Calls f(line) for every line of the text.
void each_line(std::string_view text, auto f) {
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    f(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// The words of a line of go.mod, without comment and quotes. Parentheses are words of their own.
std::vector<std::string> words(std::string_view line) {
  line = line.substr(0, line.find("//"));
  std::vector<std::string> out;
  for (size_t at = 0; at < line.size();) {
    char c = line[at];
    if (c == ' ' || c == '\t' || c == '\r') {
      ++at;
    } else if (c == '(' || c == ')') {
      out.emplace_back(1, c);
      ++at;
    } else if (c == '"' || c == '`') {
      size_t end = std::min(line.find(c, at + 1), line.size());
      out.emplace_back(line.substr(at + 1, end - at - 1));
      at = end + 1;
    } else {
      size_t end = std::min(line.find_first_of(" \t\r()", at), line.size());
      out.emplace_back(line.substr(at, end - at));
      at = end;
    }
  }
  return out;
}

class GoMod {
 public:
  GoMod(Module& module, std::string file) : module_(module), file_(std::move(file)) {}

  // What is wrong with the text, or "".
  std::string read(std::string_view text) {
    each_line(text, [this](std::string_view line) {
      ++line_;
      take(words(line));
    });
    if (!errors_.empty()) return "errors parsing " + file_ + ":" + errors_;
    if (module_.path.empty()) {
      return "error reading " + file_ +
             ": missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod";
    }
    if (module_.version > check::kNewestVersion) {
      return file_ + " requires go >= " + version_text_ + " (gos runs go 1." + std::to_string(check::kNewestVersion) +
             ")";
    }
    return {};
  }

 private:
  void take(std::vector<std::string> line) {
    if (line.empty()) return;
    if (block_.empty()) {
      if (line.size() >= 2 && line.back() == "(") {
        block_ = line[0];
        return;
      }
      if (line.size() >= 2 && line[1] == "(") return;  // `require ()`
      std::string verb = line[0];
      line.erase(line.begin());
      return directive(verb, line);
    }
    if (line[0] == ")") {
      block_.clear();
    } else {
      directive(block_, line);
    }
  }

  void directive(const std::string& verb, const std::vector<std::string>& args) {
    constexpr std::string_view kWithoutMeaningHere[] = {"require", "exclude", "retract", "toolchain",
                                                        "godebug", "tool",    "ignore"};
    if (verb == "module") {
      if (args.size() != 1) return error("usage: module module/path");
      module_.path = args[0];
    } else if (verb == "go") {
      if (args.size() != 1) return error("go directive expects exactly one argument");
      if (!parse_version(args[0], module_.version)) {
        return error("invalid go version '" + args[0] + "': must match format 1.23.0");
      }
      version_text_ = args[0];
    } else if (verb == "replace") {
      auto arrow = std::find(args.begin(), args.end(), "=>");
      if (arrow == args.begin() || arrow == args.end() || arrow + 1 == args.end()) {
        return error(
            "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => "
            "../local/directory");
      }
      std::filesystem::path to(arrow[1]);
      if (!arrow[1].starts_with(".") && !to.is_absolute()) return;  // another module, not a place
      module_.replacements.push_back({args[0], (module_.root / to).lexically_normal().string()});
    } else if (std::find(std::begin(kWithoutMeaningHere), std::end(kWithoutMeaningHere), verb) ==
               std::end(kWithoutMeaningHere)) {
      error("unknown directive: " + verb);
    }
  }

  void error(const std::string& text) { errors_ += "\n" + file_ + ":" + std::to_string(line_) + ": " + text; }

  Module& module_;
  std::string file_;
  std::string block_;  // the directive whose parentheses are open
  std::string errors_, version_text_;
  int line_ = 0;
};

// "# path version" begins a module, "## explicit; go 1.N" tells its version, other lines are its packages.
void read_vendored(Module& module) {
  std::string text;
  module.vendoring = is_directory(module.root + "/vendor");
  if (!module.vendoring || !read_text(module.root + "/vendor/modules.txt", text).empty()) return;
  int version = kVendoredDefault;
  each_line(text, [&](std::string_view line) {
    constexpr std::string_view kGo = "go ";
    if (line.starts_with("##")) {
      size_t at = line.rfind(kGo);
      if (at != std::string_view::npos) parse_version(line.substr(at + kGo.size()), version);
    } else if (line.starts_with("#")) {
      version = kVendoredDefault;
    } else if (!line.empty()) {
      module.vendored.emplace(line, version);
    }
  });
}

Location locate_vendored(const Module& module, std::string_view path) {
  Location found;
  auto listed = module.vendored.find(std::string(path));
  std::string directory = module.root + "/vendor/" + std::string(path);
  if ((module.vendored.empty() || listed != module.vendored.end()) && is_directory(directory)) {
    found.directory = directory;
    if (listed != module.vendored.end()) found.version = listed->second;
    return found;
  }
  found.error =
      "cannot find module providing package " + std::string(path) +
      ": import lookup disabled by -mod=vendor\n\t(Go version in go.mod is at least 1.14 and vendor directory "
      "exists.)";
  return found;
}

}  // namespace

bool parse_version(std::string_view text, int& version) {
  constexpr std::string_view kPrefixes[] = {"go1.", "1."};
  for (std::string_view prefix : kPrefixes) {
    if (!text.starts_with(prefix)) continue;
    const char* end = text.data() + text.size();
    auto [behind, failed] = std::from_chars(text.data() + prefix.size(), end, version);
    return failed == std::errc() && version >= 0 &&
           (behind == end || *behind == '.' || *behind == 'r' || *behind == 'b');
  }
  return false;
}

Module find_module(const std::string& directory, std::string& error) {
  Module module;
  std::filesystem::path at(directory);
  for (;; at = at.parent_path()) {
    std::string text, file = (at / "go.mod").string();
    if (read_text(file, text).empty()) {
      module.root = at.string();
      module.version = kVendoredDefault;
      error = GoMod(module, display_name(file)).read(text);
      read_vendored(module);
      return module;
    }
    if (at == at.parent_path()) break;
  }
  return module;
}

Location locate(const Module& module, std::string_view path) {
  Location found;
  std::string text(path);
  if (module.root.empty()) {
    found.error = "no required module provides package " + text +
                  ": go.mod file not found in current directory or any parent directory; see 'go help modules'";
    return found;
  }
  found.version = module.version;
  if (under(path, module.path)) {
    std::string directory = module.root + std::string(path.substr(module.path.size()));
    if (!module.vendoring || has_go_files(directory)) found.directory = std::move(directory);
  }
  if (found.directory.empty() && module.vendoring) return locate_vendored(module, path);
  for (const Module::Replacement& r : module.replacements) {
    if (found.directory.empty() && under(path, r.path)) {
      std::string error;
      Module other = find_module(r.directory, error);
      found.version = other.root == r.directory ? other.version : kVendoredDefault;
      found.directory = r.directory + std::string(path.substr(r.path.size()));
    }
  }
  if (found.directory.empty() || !has_go_files(found.directory)) {
    found.directory.clear();
    found.error = "no required module provides package " + text + "; to add it:\n\tgo get " + text;
  }
  return found;
}

std::string import_path_of(const Module& module, const std::string& directory) {
  if (module.root.empty() || !under(directory, module.root)) return {};
  return module.path + directory.substr(module.root == "/" ? 0 : module.root.size());
}

bool internal_allowed(std::string_view path, std::string_view importer) {
  constexpr std::string_view kInternal = "internal";
  // The last element of that name counts.
  for (size_t at = path.rfind(kInternal); at != std::string_view::npos;
       at = at == 0 ? std::string_view::npos : path.rfind(kInternal, at - 1)) {
    size_t end = at + kInternal.size();
    bool element = (at == 0 || path[at - 1] == '/') && (end == path.size() || path[end] == '/');
    if (!element) continue;
    return at > 0 && under(importer, path.substr(0, at - 1));
  }
  return true;
}

}  // namespace gos::cli
