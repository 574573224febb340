// Declaring flags, and reading them with CLI11. A command line without flags, as scripts are mostly run with, needs no
// parser and does not pay for one.
#include "cli/flags.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

namespace gos::cli {

namespace {

template <typename T>
bool parse_number(const std::string& text, T& value) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

void Flags::flag(const char* name, bool& value, const char* help) {
  flags_.push_back({name, name, help, false, [&value](const std::string& text) {
                      value = text == "true" || text == "1";
                      return value || text == "false" || text == "0";
                    }});
}

void Flags::count(const char* name, int& value, const char* help) {
  flags_.push_back({name, name, help, false, [&value](const std::string& text) {
                      int more = 1;
                      if (text != "true" && !parse_number(text, more)) return false;
                      value += more;
                      return true;
                    }});
}

void Flags::number(const char* name, uint64_t& value, bool& given, const char* help) {
  flags_.push_back({name, std::string(name) + " N", help, true, [&value, &given](const std::string& text) {
                      given = true;
                      return parse_number(text, value);
                    }});
}

void Flags::text(const char* name, std::vector<std::string>& values, const char* placeholder, const char* help) {
  flags_.push_back({name, std::string(name) + " " + placeholder, help, true, [&values](const std::string& text) {
                      values.push_back(text);
                      return true;
                    }});
}

const Flags::Flag* Flags::find(std::string_view arg) const {
  std::string_view name = arg.substr(arg.find_first_not_of('-'));
  name = name.substr(0, name.find('='));
  auto flag = std::find_if(flags_.begin(), flags_.end(), [name](const Flag& f) { return f.name == name; });
  return flag != flags_.end() ? &*flag : nullptr;
}

std::string Flags::read(std::vector<std::string> args) {
  CLI::App app;
  app.set_help_flag("--help,--h");
  std::vector<CLI::Option*> options;
  for (const Flag& flag : flags_) {
    std::string name = "--" + flag.name;
    options.push_back(flag.takes_value ? app.add_option(name)->expected(1)->take_all()->allow_extra_args(false)
                                       : app.add_flag(name)->take_all());
  }
  std::reverse(args.begin(), args.end());  // CLI11 takes them from the end
  try {
    app.parse(args);
  } catch (const CLI::CallForHelp&) {
    help_asked_ = true;
    return "";
  } catch (const CLI::ParseError& error) {
    return error.what();
  }
  for (size_t i = 0; i < options.size(); ++i) {
    for (const std::string& value : options[i]->results()) {
      if (!flags_[i].set(value)) return fmt::format("invalid value \"{}\" for flag -{}", value, flags_[i].name);
    }
  }
  return "";
}

bool Flags::parse(Args args, Operands operands) {
  std::vector<std::string> given;
  std::string problem;
  for (size_t i = 0; i < args.size(); ++i) {
    std::string arg = args[i];
    if (arg.size() > 1 && arg[0] == '-' && arg.find_first_not_of('-') != std::string::npos) {
      if (arg[1] != '-') arg.insert(0, 1, '-');
      given.push_back(arg);
      const Flag* flag = find(arg);
      bool asks_help = arg == "--help" || arg == "--h";
      if (flag == nullptr && !asks_help && problem.empty()) {
        problem = fmt::format("flag provided but not defined: {}", arg.substr(1, arg.find('=') - 1));
      }
      if (flag != nullptr && flag->takes_value && arg.find('=') == std::string::npos) {
        if (++i < args.size()) {
          given.push_back(args[i]);
        } else if (problem.empty()) {
          problem = fmt::format("flag needs an argument: -{}", flag->name);
        }
      }
      continue;
    }
    if (operands == Operands::kEndFlags || arg == "--") {
      if (arg == "--") ++i;
      operands_.insert(operands_.end(), args.begin() + static_cast<ptrdiff_t>(i), args.end());
      break;
    }
    operands_.push_back(arg);
  }
  if (problem.empty() && !given.empty()) problem = read(std::move(given));
  if (help_asked_) {
    fmt::print("{}", help());
    return false;
  }
  if (problem.empty()) return true;
  fmt::print(stderr, "gos {}: {}\n{}", command_->name, problem, help());
  status_ = kUsageError;
  return false;
}

std::string Flags::help() const {
  std::string flags = flags_.empty() ? "" : " [FLAGS]";
  std::string operands = command_->operands.empty() ? "" : " " + std::string(command_->operands);
  std::string out = fmt::format("usage: gos {}{}{}\n\n{}\n", command_->name, flags, operands, command_->summary);
  if (!flags_.empty()) out += "\nflags:\n";
  for (const Flag& flag : flags_) out += fmt::format("  -{}\n        {}\n", flag.usage, flag.help);
  return out + fmt::format("\nexample: gos {}\n", command_->example);
}

}  // namespace gos::cli
