// Wrong programs must not crash the compiler: the samples with a token left out, said twice, or swapped with the next.
// A fixed share of these mutants is compiled; with GOS_MUTANTS=all every one.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "cli/cli.h"
#include "cli/compile.h"
#include "compiler/syntax/scanner.h"

using namespace gos;

namespace {

constexpr double kShare = 0.2;
constexpr unsigned kSeed = 20240229;

struct Token {
  size_t begin, end;
};

// Where the tokens of a text are; each ends where the next one begins, so that mutants keep the layout.
std::vector<Token> tokens_of(const std::string& text) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  syntax::ErrorSink sink(errors);
  const source::SourceFile* file = sources.add("x.go", text);
  syntax::Scanner scanner(*file, sink, true);
  std::vector<Token> tokens;
  for (scanner.next(); scanner.tok != syntax::Token::kEof; scanner.next()) {
    size_t begin = file->offset(scanner.pos);
    if (!tokens.empty()) tokens.back().end = begin;
    tokens.push_back({begin, text.size()});
  }
  return tokens;
}

enum class Mutation { kDelete, kDuplicate, kSwap };

std::string mutant(const std::string& text, std::span<const Token> tokens, size_t i, Mutation how) {
  auto part = [&](size_t k) { return text.substr(tokens[k].begin, tokens[k].end - tokens[k].begin); };
  std::string before = text.substr(0, tokens[i].begin), after = text.substr(tokens[i].end);
  switch (how) {
    case Mutation::kDelete: return before + after;
    case Mutation::kDuplicate: return before + part(i) + " " + part(i) + after;
    case Mutation::kSwap:
      if (i + 1 == tokens.size()) return before + after;
      return before + part(i + 1) + " " + part(i) + text.substr(tokens[i + 1].end);
  }
  return text;
}

// Whether the text compiles.
bool compiles(std::string text) {
  cli::Inputs inputs;
  inputs.directory = "/nowhere";
  inputs.files.push_back({"./x.gos", "/nowhere/x.gos", std::move(text), true});
  cli::Compilation compilation;
  compilation.set_inlining(true);
  bool good = compilation.lower(std::move(inputs), {});
  if (good) {
    compilation.analyse(nullptr);
    good = compilation.emit();
  }
  CHECK(good == compilation.errors({}).empty());
  return good;
}

}  // namespace

TEST_CASE("mutated samples do not crash the compiler") {
  cli::allow_deep_recursion();
  const char* which = std::getenv("GOS_MUTANTS");
  bool all = which != nullptr && std::string_view(which) == "all";
  std::mt19937 random(kSeed);
  std::uniform_real_distribution<> share;
  size_t tried = 0, good = 0;
  std::vector<std::filesystem::path> samples;
  for (const auto& entry : std::filesystem::directory_iterator(GOS_SAMPLES)) {
    if (entry.path().extension() == ".gos") samples.push_back(entry.path());
  }
  std::sort(samples.begin(), samples.end());
  REQUIRE(samples.size() > 20);
  for (const std::filesystem::path& path : samples) {
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    std::vector<Token> tokens = tokens_of(text.str());
    CAPTURE(path.string());
    CHECK(compiles(text.str()));
    for (size_t i = 0; i < tokens.size(); ++i) {
      for (Mutation how : {Mutation::kDelete, Mutation::kDuplicate, Mutation::kSwap}) {
        if (!all && share(random) >= kShare) continue;
        ++tried;
        good += compiles(mutant(text.str(), tokens, i, how));
      }
    }
  }
  MESSAGE(tried, " mutants, ", good, " of them compile");
  CHECK(good * 5 < tried);
}
