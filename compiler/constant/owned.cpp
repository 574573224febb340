// Copies of values in memory of their own (Owned).
#include "compiler/constant/big.h"

namespace gos::constant {

using namespace detail;
using Rep = Access::Rep;

namespace {

struct OwnedComplex {
  Owned re, im;
  Complex parts;
};

// The text of a concatenation that may not be flat yet, and stays as it is.
std::string copy_text(const Text* text) {
  std::string flat;
  flat.reserve(text->size);
  std::vector<const Text*> pending{text};
  while (!pending.empty()) {
    const Text* t = pending.back();
    pending.pop_back();
    if (t->left == nullptr) {
      flat += t->flat;
    } else {
      pending.push_back(t->right);
      pending.push_back(t->left);
    }
  }
  return flat;
}

}  // namespace

template <typename T>
void Owned::hold(T copy) {
  auto memory = std::make_shared<const T>(std::move(copy));
  value_ = Access::make(value_.kind(), Access::rep(value_), memory.get());
  memory_ = std::move(memory);
}

Owned::Owned(Value v) : value_(v) {
  switch (Access::rep(v)) {
    case Rep::kBig: hold(Access::big(v)); return;
    case Rep::kRatio: hold(Access::ratio(v)); return;
    case Rep::kFloat: hold(Access::flt(v)); return;
    case Rep::kInline: break;
  }
  if (v.kind() == Kind::kString) {
    std::string text = copy_text(Access::text(v));
    size_t size = text.size();
    hold(Text{std::move(text), size});
  } else if (v.kind() == Kind::kComplex) {
    Owned re(Access::complex(v).re), im(Access::complex(v).im);
    Complex parts{re.value(), im.value()};
    auto memory = std::make_shared<const OwnedComplex>(OwnedComplex{std::move(re), std::move(im), parts});
    value_ = Access::make(Kind::kComplex, Rep::kInline, &memory->parts);
    memory_ = std::move(memory);
  }
}

}  // namespace gos::constant
