// What is said of a way by which something escapes: cmd/compile's explanation step by step, and one plain sentence.
#pragma once

#include <string>
#include <vector>

#include "compiler/escape/escape.h"
#include "compiler/escape/graph.h"

namespace gos::escape {

// One edge of a way: what is at `from` flows to `to`. A null `to`: the way goes round in a circle here.
struct Step {
  const Location* to;
  const Location* from;
  int32_t derefs;
  const Note* notes;
};
// From what is explained to where it may not go.
using Path = std::vector<Step>;

// `l` escapes by that way; by storing an address where everything has escaped already (`at_once`).
void explain_escape(Report& report, const Graph& graph, Location& l, const Path& path, bool at_once = false);
// The parameter `l` leaks to `sink`.
void explain_leak(Report& report, const Graph& graph, const Location& l, const Location& sink, int derefs,
                  const Path& path);

// A location in messages: "p", "&T{...}".
std::string location_text(const Location& l);
// The name of a function as Go's compiler has it: without package.
std::string short_name(const ir::Function* f);

// Why `l` is on the heap, as one sentence without a subject: "returned from f, outlives it".
std::string heap_sentence(const Graph& graph, const Location& l, const Path& path);
// Bytes that it takes, -1 if that is known only at run time.
int64_t location_bytes(const Location& l);

}  // namespace gos::escape
