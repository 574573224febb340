// Finding packages.
#include "std/packages.h"

#include <algorithm>
#include <vector>

#include "base/image.h"
#include "std/embedded.h"

namespace gos::std_ {

const Package* find_package(std::string_view path) {
  std::span<const Package> all = embedded_packages();
  auto at = std::lower_bound(all.begin(), all.end(), path,
                             [](const Package& p, std::string_view wanted) { return p.path < wanted; });
  return at != all.end() && at->path == path ? &*at : nullptr;
}

std::span<const std::string_view> package_paths() {
  static const std::vector<std::string_view> paths = [] {
    Image::Outside outside;
    std::vector<std::string_view> list;
    for (const Package& p : embedded_packages()) list.push_back(p.path);
    return list;
  }();
  return paths;
}

}  // namespace gos::std_
