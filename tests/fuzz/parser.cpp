// Fuzz target: scanner and parser, on a file, a script and an input of the prompt.
#include "compiler/syntax/syntax.h"
#include "tests/fuzz/input.h"

using namespace gos;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  Arena arena;
  std::string text(reinterpret_cast<const char*>(data), size);
  syntax::parse_file(*sources.add("fuzz.go", text), arena, errors);
  syntax::parse_script(*sources.add("fuzz.gos", text), arena, errors);
  syntax::parse_input(*sources.add("fuzz", text), arena, errors);
  errors.str();
  return 0;
}
