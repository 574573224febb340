// gos help and gos version.
#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "cli/flags.h"
#if GOS_CLI_EXECUTES
#include "runtime/debug/knobs.h"
#endif

namespace gos::cli {

namespace {

void print_commands() {
  fmt::print("gos runs Go programs.\n\nusage: gos COMMAND [ARGUMENTS]\n       gos FILE [ARGUMENTS]\n\ncommands:\n");
  for (const Command& command : commands()) {
    fmt::print("  {:<8} {}\n", command.name, command.summary);
  }
  fmt::print(
      "\nexample: gos -e 'fmt.Println(1 << 10)'\n\n'gos help COMMAND' tells more. Without arguments, gos at a terminal "
      "is gos repl.\n");
}

constexpr Limit kLimits[] = {
#define LIMIT(name, text, program, message) {name, text, program, message},
#include "cli/limits.def"
#undef LIMIT
};

void print_limits() {
  fmt::print("What Go programs cannot do here, and what the compiler says to it:\n\n");
  for (const Limit& limit : kLimits)
    fmt::print("  {:<10} {}\n             {}\n", limit.name, limit.text, limit.message);
  fmt::print("\ndocs/limits.md tells what else differs from Go.\n");
}

void print_debug() {
#if GOS_CLI_EXECUTES
  fmt::print("GOSDEBUG=name=value,... sets (GODEBUG is read too):\n\n");
  for (const runtime::KnobInfo& knob : runtime::knob_list()) {
    fmt::print("  {:<12} {} (default {})\n", knob.name, knob.help, knob.value);
  }
#endif
}

}  // namespace

std::span<const Limit> limits() { return kLimits; }

int version_command(Args args) {
  Flags flags("version");
  if (!flags.parse(args)) return flags.status();
  fmt::print("gos version {} go1.26 linux/amd64\n", GOS_VERSION);
  return kOk;
}

int help_command(Args args) {
  if (args.empty()) {
    print_commands();
    return kOk;
  }
  if (args[0] == "-h" || args[0] == "-help" || args[0] == "--help") {
    fmt::print("{}", Flags("help").help());
    return kOk;
  }
  if (args[0] == "limits") {
    print_limits();
    return kOk;
  }
  if (args[0] == "debug") {
    print_debug();
    return kOk;
  }
  if (const Command* command = find_command(args[0]); command != nullptr && command->run != help_command) {
    const std::array<std::string, 1> ask = {"--help"};
    return command->run(ask);
  }
  fmt::print(stderr, "gos help {}: unknown topic. Run 'gos help'.\n", args[0]);
  return kUsageError;
}

}  // namespace gos::cli
