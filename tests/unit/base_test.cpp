// Memory that is put back.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "base/image.h"

using gos::Image;

TEST_CASE("containers go back to what they were") {
  REQUIRE(Image::open());
  struct State {
    std::map<int, std::string> texts;
    std::vector<std::vector<int>> lists;
  };
  State* state;
  {
    Image::Scope scope;
    state = new State;
    for (int i = 0; i < 1000; ++i) state->texts[i] = std::string(100, 'a') + std::to_string(i);
    state->lists.resize(10, std::vector<int>(100, 7));
  }
  size_t used = Image::used();
  for (int round = 0; round < 50; ++round) {
    Image::begin();
    {
      Image::Scope scope;
      for (int i = 0; i < 2000; ++i) state->texts[i] += std::string(static_cast<size_t>(round) * 10, 'b');
      state->texts.erase(5);
      for (auto& list : state->lists) list.assign(5000, round);
      state->lists.emplace_back(100'000, round);
    }
    Image::end();
    CHECK(state->texts.size() == 1999);
    Image::rollback();
    CHECK(state->texts.size() == 1000);
    CHECK(state->texts.at(5) == std::string(100, 'a') + "5");
    CHECK(state->lists == std::vector<std::vector<int>>(10, std::vector<int>(100, 7)));
    CHECK(Image::used() == used);
  }
  // What stays, stays.
  Image::begin();
  {
    Image::Scope scope;
    state->texts[5] = "kept";
    Image::Outside outside;
    CHECK(Image::used() == used);
    std::string own(1000, 'x');
    CHECK(Image::used() == used);
  }
  Image::end();
  Image::begin();
  {
    Image::Scope scope;
    state->texts.clear();
  }
  Image::end();
  // A word that somebody else changes after end() is left alone.
  state->lists[0][0] = 42;
  Image::rollback();
  CHECK(state->texts.at(5) == "kept");
  CHECK(state->lists[0][0] == 42);
  CHECK(state->lists[0][1] == 7);
}
