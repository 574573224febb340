// Writing to a pipe that nobody reads any more. As in Go, the signal ends the program only if the pipe is its standard
// output or standard error; else the write fails with EPIPE.
#pragma once

namespace gos::std_ {

// From now on writes fail instead of ending the program, and the signal from elsewhere does nothing.
void survive_broken_pipes();

// Called when a write to fd failed with EPIPE.
void die_of_broken_pipe(int fd);

}  // namespace gos::std_
