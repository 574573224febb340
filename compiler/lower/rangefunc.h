// The state of a range-over-func loop while its body is lowered; see rangefunc.cpp.
#pragma once

#include "compiler/lower/body.h"

namespace gos::lower {

struct Body::RangeLoop {
  const syntax::ForStmt* syntax = nullptr;
  Var* state = nullptr;     // one of RangeState
  Var* next = nullptr;      // which of `exits` the body asked for, from 1; 0: none
  Var* defers = nullptr;    // func values deferred in the body; null when there are none
  std::vector<Exit> exits;  // each distinct one once
  RangeLoop* outer = nullptr;
};

}  // namespace gos::lower
