// Flags on top of CLI11.
#include "cli/flags.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace gos::cli {

struct Flags::Impl {
  CLI::App app;
};

Flags::Flags(std::string_view command) : command_(find_command(command)), impl_(std::make_unique<Impl>()) {
  impl_->app.set_help_flag("--help,--h");
}
Flags::~Flags() = default;

void Flags::describe(std::string usage, const char* help) {
  flag_help_ += fmt::format("  -{}\n        {}\n", usage, help);
}

void Flags::flag(const char* name, bool& value, const char* help) {
  impl_->app.add_flag(std::string("--") + name, value);
  describe(name, help);
}

void Flags::count(const char* name, int& value, const char* help) {
  impl_->app.add_flag(std::string("--") + name, value);
  describe(name, help);
}

void Flags::number(const char* name, uint64_t& value, bool& given, const char* help) {
  impl_->app.add_option_function<uint64_t>(std::string("--") + name, [&value, &given](uint64_t parsed) {
    value = parsed;
    given = true;
  });
  describe(std::string(name) + " N", help);
}

void Flags::text(const char* name, std::vector<std::string>& values, const char* placeholder, const char* help) {
  impl_->app.add_option(std::string("--") + name, values)->expected(1)->take_all()->allow_extra_args(false);
  describe(std::string(name) + " " + placeholder, help);
}

bool Flags::takes_value(const std::string& arg) const {
  if (arg.find('=') != std::string::npos) return false;
  const CLI::Option* option = impl_->app.get_option_no_throw(arg);
  return option != nullptr && option->get_items_expected_min() > 0;
}

bool Flags::parse(Args args, Operands operands) {
  std::vector<std::string> flags;
  for (size_t i = 0; i < args.size(); ++i) {
    std::string arg = args[i];
    bool is_flag = arg.size() > 1 && arg[0] == '-';
    if (is_flag && arg != "--") {
      if (arg[1] != '-') arg.insert(0, 1, '-');
      flags.push_back(arg);
      if (takes_value(arg) && i + 1 < args.size()) flags.push_back(args[++i]);
      continue;
    }
    if (operands == Operands::kEndFlags || arg == "--") {
      if (arg == "--") ++i;
      operands_.insert(operands_.end(), args.begin() + static_cast<ptrdiff_t>(i), args.end());
      break;
    }
    operands_.push_back(arg);
  }
  std::reverse(flags.begin(), flags.end());  // CLI11 takes them from the end
  try {
    impl_->app.parse(flags);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", help());
    return false;
  } catch (const CLI::ParseError& error) {
    fmt::print(stderr, "gos {}: {}\n{}", command_->name, error.what(), help());
    status_ = kUsageError;
    return false;
  }
  return true;
}

std::string Flags::help() const {
  std::string flags = flag_help_.empty() ? "" : " [FLAGS]";
  std::string operands = command_->operands.empty() ? "" : " " + std::string(command_->operands);
  std::string out = fmt::format("usage: gos {}{}{}\n\n{}\n", command_->name, flags, operands, command_->summary);
  if (!flag_help_.empty()) out += "\nflags:\n" + flag_help_;
  return out;
}

}  // namespace gos::cli
