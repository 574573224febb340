// What begins with a colon at the prompt.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/repl/session.h"

namespace gos::cli {

struct ReplState {
  Session& session;
  std::string last_input;  // what :edit begins with
  bool interactive;        // at a terminal
  bool quit = false;
  bool failed = false;  // to read the inputs
};

// A row of the table that :help shows.
struct ReplCommand {
  std::string_view name, operands, summary;
  void (*run)(ReplState& state, const std::string& argument);
};
std::span<const ReplCommand> repl_commands();

// Runs ":name argument"; a start of a name that only one command has will do. What is wrong is printed.
void run_command(ReplState& state, const std::string& line);

// --- inspect.cpp: each returns what is to be printed ---
std::string describe_escapes(Session& session, const std::string& code);
std::string disassembly(Session& session, const std::string& name);
std::string documentation(Session& session, const std::string& name);
// What lives after a collection, by type where objects know theirs.
// "sites": from now on, notes where objects are allocated.
void note_sites(Session& session);
std::string live_objects(Session& session);
// All goroutines of the program with what they do; with `stacks` also their frames and the size of their stacks.
std::string goroutines(bool stacks);
// How many there are.
size_t goroutine_count();

}  // namespace gos::cli
