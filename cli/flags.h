// The flags of a command, as Go's tools take them: with one dash or two, `-name value` or `-name=value`.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/cli.h"

namespace gos::cli {

class Flags {
 public:
  explicit Flags(std::string_view command) : command_(find_command(command)) {}

  // What is given must outlive parse().
  void flag(const char* name, bool& value, const char* help);
  // -m, -m -m, -m=2
  void count(const char* name, int& value, const char* help);
  void number(const char* name, uint64_t& value, bool& given, const char* help);
  // May be given more than once.
  void text(const char* name, std::vector<std::string>& values, const char* placeholder, const char* help);

  enum class Operands : uint8_t {
    kAnywhere,  // flags may follow operands
    kEndFlags,  // all behind the first operand belongs to somebody else
  };
  // False when there is nothing more to do: help was asked for and printed, or the usage was wrong and that was said.
  bool parse(Args args, Operands operands = Operands::kAnywhere);
  int status() const { return status_; }
  const std::vector<std::string>& operands() const { return operands_; }
  // The usage line, what the command does and its flags.
  std::string help() const;

 private:
  struct Flag {
    std::string name;
    std::string usage;  // "sched-seed N"
    const char* help;
    bool takes_value;
    std::function<bool(const std::string& value)> set;  // false: no such value
  };
  // The flag that an argument names, null if there is none.
  const Flag* find(std::string_view arg) const;
  // Reads flags written with two dashes, values that stand apart behind them; what is wrong with them, "" if nothing.
  std::string read(std::vector<std::string> args);

  const Command* command_;
  std::vector<Flag> flags_;
  std::vector<std::string> operands_;
  bool help_asked_ = false;
  int status_ = kOk;
};

}  // namespace gos::cli
