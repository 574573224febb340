// gos doctor: what a report of a fault should say of the machine and the settings.
#include <fmt/format.h>
#include <spdlog/version.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <utf8proc.h>
#include <zlib.h>
#include <boost/version.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>

#include "cli/cli.h"
#include "cli/flags.h"

namespace gos::cli {

namespace {

void line(std::string_view name, std::string_view value) { fmt::print("{:<12} {}\n", name, value); }

// A limit of the process in bytes.
std::string limit(int resource) {
  rlimit found;
  if (getrlimit(static_cast<__rlimit_resource_t>(resource), &found) != 0) return "unknown";
  return found.rlim_cur == RLIM_INFINITY ? "unlimited" : std::to_string(found.rlim_cur);
}

std::string system_name() {
  utsname name;
  if (uname(&name) != 0) return "unknown";
  return fmt::format("{} {} {}", name.sysname, name.release, name.machine);
}

std::string executable() {
  std::error_code failed;
  std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", failed);
  return failed ? "unknown" : path.string();
}

}  // namespace

int doctor_command(Args args) {
  Flags flags("doctor");
  if (!flags.parse(args)) return flags.status();
  line("gos", GOS_VERSION);
  line("language", "go1.26 linux/amd64");
  line("program", executable());
  line("compiler", "clang " __clang_version__);
  line("libraries",
       fmt::format("boost {}.{}, fmt {}.{}.{}, spdlog {}.{}.{}, utf8proc {}, zlib {}", BOOST_VERSION / 100000,
                   BOOST_VERSION / 100 % 1000, FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100,
                   SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH, utf8proc_version(), zlibVersion()));
  line("system", system_name());
  line("processors", std::to_string(std::thread::hardware_concurrency()));
  line("limits", fmt::format("data {}, address space {}, stack {}, open files {}", limit(RLIMIT_DATA), limit(RLIMIT_AS),
                             limit(RLIMIT_STACK), limit(RLIMIT_NOFILE)));
  line("terminal", fmt::format("input {}, output {}", isatty(STDIN_FILENO) != 0 ? "yes" : "no",
                               isatty(STDOUT_FILENO) != 0 ? "yes" : "no"));
  for (const char* name : {"GOMAXPROCS", "GOGC", "GOMEMLIMIT", "GOTRACEBACK", "GODEBUG", "GOSDEBUG", "GOS_HISTORY",
                           "TERM", "NO_COLOR", "LANG", "TZ"}) {
    if (const char* value = std::getenv(name)) line("environment", fmt::format("{}={}", name, value));
  }
  return kOk;
}

}  // namespace gos::cli
