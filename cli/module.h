// Modules: go.mod, vendor/modules.txt, and which directory an import path means (Go reference, "Go modules").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/check/check.h"

namespace gos::cli {

struct Module {
  // A module that another place stands in for: `replace PATH => DIRECTORY`.
  struct Replacement {
    std::string path;
    std::string directory;
  };

  std::string root;  // absolute; "" for files outside of any module
  std::string path;
  int version = check::kNewestVersion;  // of the language: the N of go1.N
  std::vector<Replacement> replacements;
  bool vendoring = false;               // there is a vendor/ directory, and all dependencies are in it
  std::map<std::string, int> vendored;  // versions by package path, as vendor/modules.txt lists them
};

// The module that `directory` (absolute) belongs to, read from go.mod there or above. `error` tells what is wrong with
// that file.
Module find_module(const std::string& directory, std::string& error);

// The N of a version such as "1.N", "go1.N" or "1.N.3". False if it is none.
bool parse_version(std::string_view text, int& version);

// Where the package of an import path is.
struct Location {
  std::string directory;  // absolute
  int version = check::kNewestVersion;
  std::string error;  // why there is none
};
Location locate(const Module& module, std::string_view path);

// The import path of a directory (absolute) inside the module, "" outside.
std::string import_path_of(const Module& module, const std::string& directory);

// Whether a package with path `importer` may import `path` (Go reference, "Internal Directories").
bool internal_allowed(std::string_view path, std::string_view importer);

}  // namespace gos::cli
