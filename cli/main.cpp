// Entry of the program `gos`.
#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "cli/cli.h"

namespace {

// A file that the program opens must not become its standard output: closed ones are /dev/null, as in Go programs.
void open_standard_descriptors() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (fcntl(fd, F_GETFD) < 0) open("/dev/null", O_RDWR);
  }
}

}  // namespace

int main(int argc, char** argv) {
  open_standard_descriptors();
  std::vector<std::string> args(argv + 1, argv + argc);
  return gos::cli::run_gos(args);
}
