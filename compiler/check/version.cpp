// What the language version of a file allows (Go reference, "go directive"; cmd/go, "Build constraints").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// A //go:build line may ask for an older language than go.mod does, down to this one.
constexpr int kOldestOfFile = 21;

}  // namespace

void Checker::collect_versions(std::span<syntax::File* const> files) {
  for (const syntax::File* file : files) {
    if (file->version == 0) continue;
    if (file->version > kNewestVersion) {
      errorf(file->pkg_name, "file requires newer Go version go1.{}", file->version);
    }
    file_versions_[file->source] = {file->version, std::max(file->version, kOldestOfFile)};
  }
}

const Checker::FileVersion* Checker::file_version(Pos pos) const {
  if (file_versions_.empty()) return nullptr;
  auto found = file_versions_.find(sources_.file(pos));
  return found == file_versions_.end() ? nullptr : &found->second;
}

bool Checker::allow_version(Pos pos, int version) const {
  const FileVersion* own = file_version(pos);
  return (own != nullptr ? own->used : options_.version) >= version;
}

bool Checker::verify_version(At at, int version, std::string_view what) {
  if (allow_version(at.pos, version)) return true;
  errorf(at, "{} requires go1.{} or later", what, version);
  return false;
}

// What cmd/compile adds to an error about the version.
std::string Checker::version_hint(Pos pos, std::string_view text) const {
  constexpr std::string_view kSign = "requires go1.";
  size_t at = text.find(kSign);
  if (at == std::string_view::npos || text.find(" or later", at) == std::string_view::npos) return {};
  const FileVersion* own = file_version(pos);
  if (own != nullptr && own->declared == own->used) return fmt::format(" (file declares //go:build go1.{})", own->used);
  return fmt::format(" (-lang was set to go1.{}; check go.mod)", options_.version);
}

void Checker::check_literal_version(syntax::BasicLit* e) {
  constexpr int kNumberPrefixes = 13;
  std::string_view text = e->text;
  if (text.size() <= 2 || allow_version(e->pos, kNumberPrefixes)) return;
  char radix = static_cast<char>(text[1] | 0x20);
  std::string_view what;
  if (text.find('_') != std::string_view::npos) {
    what = "underscore in numeric literal";
  } else if (text[0] != '0') {
    return;
  } else if (radix == 'b') {
    what = "binary literal";
  } else if (radix == 'o') {
    what = "0o/0O-style octal literal";
  } else if (radix == 'x' && e->lit_kind != syntax::LitKind::kInt) {
    what = "hexadecimal floating-point literal";
  }
  if (!what.empty()) verify_version(e, kNumberPrefixes, what);
}

}  // namespace gos::check
