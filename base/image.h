// Memory that can be put back: what a prompt compiles for one input leaves no trace when nothing of it is needed.
//
// Inside an Image::Scope all that a thread makes with new lies in one range of addresses, the administration of that
// memory too. Between begin() and end() the image notices which pages are changed, and keeps them as they were; then
// rollback() makes the whole range what it was at begin(). So containers and graphs of objects of whatever kind go back
// to an earlier state without knowing of it.
//
// Rules: what points into the range from outside must not have come from between begin() and the rollback(); objects
// inside must not own memory outside that they took in between. Static objects that own memory are made before the
// first begin().
//
// How: begin() makes the pages read-only, the first write to each faults, and the handler of SIGSEGV copies the page
// (compare Appel and Li, "Virtual Memory Primitives for User Programs"). What others write to a page between end() and
// rollback() stays: only words that are as end() found them are put back.
//
// One image a process. Under the thread sanitizer, which brings its own operator new, open() fails.
#pragma once

#include <cstddef>

namespace gos {

class Image {
 public:
  // Reserves the addresses. False when the system has none; then nothing is ever inside, and begin() must not be
  // called.
  static bool open();
  static bool is_open();
  // Whether this thread's memory comes from the image: see Scope.
  static bool is_inside();

  // While one lives, new takes memory from the image, on this thread.
  class Scope {
   public:
    Scope();
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    bool outer_;
  };
  // While one lives, it does not.
  class Outside {
   public:
    Outside();
    ~Outside();
    Outside(const Outside&) = delete;
    Outside& operator=(const Outside&) = delete;

   private:
    bool outer_;
  };

  static void begin();
  static void end();
  static void rollback();
  // Bytes handed out and not given back.
  static size_t used();
};

}  // namespace gos
