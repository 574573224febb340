// Fuzz target: the whole front end, with all errors wanted.
#include "cli/front_end.h"
#include "cli/report.h"
#include "tests/fuzz/input.h"

using namespace gos;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  cli::Inputs inputs;
  inputs.directory = "/fuzz";
  inputs.files.push_back(fuzz::input_file(data, size));
  cli::FrontEnd front(0);
  front.check(std::move(inputs), {});
  cli::ReportStyle style;
  style.excerpts = true;
  report(front, style);
  return 0;
}
