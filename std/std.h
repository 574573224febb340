// std: Go's standard packages, a folder each.
//
// A package is Go text, embedded in the binary and compiled only when a program imports it, and natives for what is hot
// or needs the runtime. A Go func without a body marks a native; it is registered under the name that the compiler
// gives such a function: "strings.Index", "time.(*Timer).Stop".
//
// Two rules keep a program's start cheap: package-level variables have cheap initialisers (no tables built at start),
// and a package imports as little as it can (fmt does not import os: it learns from internal/gosrt where os.Stdout
// leads). An init function is part of a program only if the program uses something else of the file that it stands in.
//
// Natives that keep no reference to their arguments are declared //go:noescape. The print functions additionally store
// their operands behind a condition that never holds, so that escape analysis finds what Go finds: the operands escape,
// the slice that holds them does not.
#pragma once

#include "runtime/native/native.h"
#include "std/packages.h"

namespace gos::std_ {

// Makes the natives of all packages known to the runtime.
void register_natives();

}  // namespace gos::std_
