// The tests of a package: its files, and the program that runs them.
#pragma once

#include <string>

#include "cli/files.h"
#include "cli/loader.h"

namespace gos::cli {

struct TestPackage {
  std::string import_path;  // as reports name it; the directory outside of any module
  TestInputs inputs;
  bool has_tests = false;  // there are _test.go files
  std::string error;       // why the package cannot be read
};

// Reads the package in a directory with its tests and writes the program for them: package main, which names each
// TestXxx, BenchmarkXxx, FuzzXxx, and ExampleXxx with an "Output:" comment, and starts them or hands them to TestMain
// (`go help testfunc`).
TestPackage read_test_package(const std::string& directory);

}  // namespace gos::cli
