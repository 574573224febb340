// Finding packages.
#include "std/packages.h"

#include <algorithm>
#include <vector>

#include "std/embedded.h"

namespace gos::std_ {

std::span<const SourceFile> find_package(std::string_view path) {
  std::span<const EmbeddedPackage> all = embedded_packages();
  auto at = std::lower_bound(all.begin(), all.end(), path,
                             [](const EmbeddedPackage& p, std::string_view wanted) { return p.path < wanted; });
  if (at == all.end() || at->path != path) return {};
  return at->files;
}

std::span<const std::string_view> package_paths() {
  static const std::vector<std::string_view> paths = [] {
    std::vector<std::string_view> list;
    for (const EmbeddedPackage& p : embedded_packages()) list.push_back(p.path);
    return list;
  }();
  return paths;
}

}  // namespace gos::std_
