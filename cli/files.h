// Reading the source files that a command names.
#pragma once

#include <atomic>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gos::cli {

struct InputFile {
  std::string name;  // as diagnostics show it: "./x.go"
  std::string path;  // absolute, as traces show it
  std::string text;
  bool script = false;   // not a .go file: may begin with #! and have statements at top level
  bool imports = false;  // standard packages that it uses without importing them are imported
};

struct Inputs {
  std::vector<InputFile> files;
  std::string directory;      // absolute, of the files
  bool is_directory = false;  // the directory was named, not its files
  std::string error;          // why there are none: "open x.go: no such file or directory"
};

// A package and its tests (cli/test/package.h).
struct TestInputs {
  std::string import_path;
  Inputs package;                   // with the tests in it
  std::vector<InputFile> external;  // tests in a package of their own, import_path + "_test"
  InputFile main;                   // imports both and runs the tests
};

// Files, or one directory, or "-" for standard input. Of a directory: the .go files of the package in it without its
// tests, as the build constraints of linux/amd64 choose them.
Inputs read_inputs(std::span<const std::string> operands);

// The text of gos -e: a script named "-e" in the working directory.
Inputs code_input(std::string code);

// The package in a directory, as above.
Inputs read_directory(const std::string& path);

// The same with the package's tests, which may be of two packages.
Inputs read_directory(const std::string& path, bool with_tests);

// Whether the directory holds Go files other than tests, whatever their build constraints say.
bool has_go_files(const std::string& directory);

// Reads the text of a file; what went wrong as "open x: no such file or directory", or "". A signal that has set
// `interrupted`, where there is one, ends the wait for a terminal or pipe.
std::string read_text(const std::string& path, std::string& text, const std::atomic<bool>* interrupted = nullptr);

// A path as the go command prints it: relative to the working directory when that is shorter, "./x.go" in it.
std::string display_name(const std::string& path);

}  // namespace gos::cli
