// The inputs of this session and of earlier ones.
//
// The file has an input a line, newlines and backslashes in it escaped. An input is appended as soon as it was given,
// under a lock of the whole file, so sessions that run at the same time lose nothing; what they add is not seen until
// the next start. A file that grew long is cut to its newest half under the same lock, and put in place by renaming;
// who waited for the lock meanwhile sees that the name means another file now, and opens that one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gos::edit {

class History {
 public:
  // Keeps inputs in memory only.
  History() = default;
  // Reads the file; makes it, and the directory it is in, when the first input is added. An empty path keeps nothing.
  explicit History(std::string path);

  // Oldest first.
  const std::vector<std::string>& entries() const { return entries_; }
  // An empty input, or one equal to the last, is not added. Inputs above 64 KB are not written to the file.
  void add(const std::string& entry);
  // Why nothing is kept: "/home/u/.gos_history: Is a directory"; "" while all is well.
  const std::string& problem() const { return problem_; }

  // Where the history of a user lies: $GOS_HISTORY (empty: nowhere), else gos/history in $XDG_STATE_HOME or
  // ~/.local/state. "" when there is no home.
  static std::string default_path();

 private:
  void append(const std::string& line);
  void fail(int error);

  std::string path_;
  std::string problem_;
  std::vector<std::string> entries_;
};

}  // namespace gos::edit
