// The allocation profile's sites and its file (heap/profile.h counts).
//
// A site is an instruction: HEAP_ALLOC, STACK_ALLOC, or another that allocates inside (append, a map's table, a joined
// string), together with the frames of inlined calls that it belongs to. An allocation in the library counts at its
// place there and at the call in the program that led to it: the site's stack goes up to the first frame outside the
// library.
//
// The file is a profile in pprof's format (trace/pprof.h) with the sample types alloc_objects, alloc_space,
// inuse_objects, inuse_space as Go's heap profiles have them, and after them stack_objects, stack_space (STACK_ALLOC),
// peak_objects, peak_space (the most that was live when a collection ended) and kept_space (the sum over all
// collections of what was live). Space is in bytes of the allocator's size classes. Objects below 16 bytes share
// blocks: inuse and peak count a block where it was begun. A sample's label `operation` names the instruction. Comments
// tell how the program that ran is known again, and what lived in all after the last collections.
//
// The heap profile is the same with whole stacks instead of sites, and with the four sample types of Go's heap
// profiles. It is written when the process ends and whenever SIGUSR1 comes.
#pragma once

#include <string>

#include "runtime/goroutine.h"

namespace gos::runtime {

inline constexpr char kAllocProfileTitle[] = "gos allocation profile, version 1";

// Begins to count; before the first goroutine is made. When the process ends the file is written; what goes wrong then
// is said on standard error. `program` is a comment that tells which program ran.
void start_alloc_profile(std::string path, std::string program);
// The same for a heap profile.
void start_heap_profile(std::string path);
// Begins to note the sites of objects, while the program runs; the world is stopped. Nothing is written. The
// interpreter's table must be installed anew.
void start_sites();
// A site by its number in Span::sites. Functions must not go away while sites are noted.
struct SiteText {
  std::string function, file;  // of the program, innermost
  int line = 0;
  std::string type;  // of HEAP_ALLOC; empty: the operation allocates inside
};
SiteText site_text(uint32_t site);
// On a thread without a processor: writes the heap profile if SIGUSR1 has asked for it.
void write_requested_profile();
// For the collector, the world stopped and the cycle before swept: notes what lived after that.
void note_live_counts();
// Writes the file. g, the goroutine on whose thread the process ends, allows a last collection; null: what was live is
// what the last one found.
void finish_alloc_profile(Goroutine* g);

}  // namespace gos::runtime
