// An allocation profile (runtime/gc/alloc_profile.h) laid over the verdicts of escape analysis.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/front_end.h"
#include "compiler/escape/escape.h"
#include "runtime/trace/pprof.h"

namespace gos::cli {

struct AllocCost {
  int64_t objects = 0, bytes = 0;              // allocated on the heap
  int64_t live_objects = 0, live_bytes = 0;    // at the end
  int64_t peak_bytes = 0;                      // the most that a collection left
  int64_t stack_objects = 0, stack_bytes = 0;  // on the stack
  std::vector<int64_t> lived = {};             // bytes after the last collections

  void add(const AllocCost& other);
};

// Where the program allocated: at a site of the report, or inside what a place calls.
struct CostlyPlace {
  const escape::Report::Site* site = nullptr;  // null: none is known there
  std::string file;                            // as diagnostics name it
  int line = 0, column = 0;                    // in the program
  std::string inside;  // of no site: the function of the library that allocates, or the program's own
  AllocCost cost;
};

struct AllocCosts {
  std::vector<CostlyPlace> places;  // the worst first: by bytes on the heap, then by objects
  AllocCost total;
};

// What tells a program from another one or from another version of it: of its source text outside the library.
std::string fingerprint(const FrontEnd& front);

// Reads the profile of the program that was compiled, with or without inlining; what is wrong with it, a sentence, ""
// if nothing.
std::string read_alloc_costs(const std::string& path, const FrontEnd& front, bool inlines, const escape::Report& report,
                             AllocCosts& costs);
// How a profile names the program, in a comment.
std::string profile_title(const FrontEnd& front, bool inlines);

// What one may do about a site that costs much, "" if there is nothing simple.
std::string hint(const CostlyPlace& place);

}  // namespace gos::cli
