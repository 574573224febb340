// What the fuzz targets share.
#pragma once

#include <cstdint>
#include <string>

#include "cli/files.h"

// Reports end the process with a code that no program under test has. The interned names of all inputs stay, so leaks
// mean nothing.
inline constexpr int kReportExitCode = 99;
extern "C" inline const char* __asan_default_options() {
  return "exitcode=99:detect_leaks=0:quarantine_size_mb=16:detect_stack_use_after_return=0";
}
extern "C" inline const char* __ubsan_default_options() { return "halt_on_error=1:print_stacktrace=1:exitcode=99"; }

namespace gos::fuzz {

// The bytes as a source file: a Go file when they begin like one or with a comment, otherwise a script.
inline cli::InputFile input_file(const uint8_t* data, size_t size) {
  cli::InputFile file;
  file.text.assign(reinterpret_cast<const char*>(data), size);
  file.script = !file.text.starts_with("package") && !file.text.starts_with("//");
  file.name = file.script ? "./fuzz.gos" : "./fuzz.go";
  file.path = "/fuzz/fuzz.go";
  return file;
}

}  // namespace gos::fuzz
