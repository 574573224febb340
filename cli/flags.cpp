// Reading and describing flags.
#include "cli/flags.h"

#include <fmt/format.h>

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
                      value = text.empty() || text == "true" || text == "1";
                      return value || text == "false" || text == "0";
                    }});
}

void Flags::count(const char* name, int& value, const char* help) {
  flags_.push_back({name, name, help, false, [&value](const std::string& text) {
                      int more = 1;
                      if (!text.empty() && !parse_number(text, more)) return false;
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

std::string Flags::read_flag(Args args, size_t& at) {
  std::string_view arg = args[at];
  arg.remove_prefix(arg[1] == '-' ? 2 : 1);
  size_t equals = arg.find('=');
  std::string_view name = arg.substr(0, equals);
  if (name == "h" || name == "help") {
    help_asked_ = true;
    return "";
  }
  auto flag = std::find_if(flags_.begin(), flags_.end(), [name](const Flag& f) { return f.name == name; });
  if (flag == flags_.end()) return fmt::format("flag provided but not defined: -{}", name);
  std::string value;
  if (equals != std::string_view::npos) {
    value = arg.substr(equals + 1);
  } else if (flag->takes_value) {
    if (++at >= args.size()) return fmt::format("flag needs an argument: -{}", name);
    value = args[at];
  }
  return flag->set(value) ? "" : fmt::format("invalid value \"{}\" for flag -{}", value, name);
}

bool Flags::parse(Args args, Operands operands) {
  for (size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg.size() > 1 && arg[0] == '-' && arg != "--") {
      std::string problem = read_flag(args, i);
      if (help_asked_) {
        fmt::print("{}", help());
        return false;
      }
      if (problem.empty()) continue;
      fmt::print(stderr, "gos {}: {}\n{}", command_->name, problem, help());
      status_ = kUsageError;
      return false;
    }
    if (operands == Operands::kEndFlags || arg == "--") {
      if (arg == "--") ++i;
      operands_.insert(operands_.end(), args.begin() + static_cast<ptrdiff_t>(i), args.end());
      break;
    }
    operands_.push_back(arg);
  }
  return true;
}

std::string Flags::help() const {
  std::string flags = flags_.empty() ? "" : " [FLAGS]";
  std::string operands = command_->operands.empty() ? "" : " " + std::string(command_->operands);
  std::string out = fmt::format("usage: gos {}{}{}\n\n{}\n", command_->name, flags, operands, command_->summary);
  if (!flags_.empty()) out += "\nflags:\n";
  for (const Flag& flag : flags_) out += fmt::format("  -{}\n        {}\n", flag.usage, flag.help);
  return out;
}

}  // namespace gos::cli
