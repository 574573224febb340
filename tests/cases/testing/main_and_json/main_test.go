package main

import (
	"fmt"
	"os"
	"testing"
)

var ready bool

func TestMain(m *testing.M) {
	ready = true
	code := m.Run()
	fmt.Println("after all tests")
	if code != 0 {
		os.Exit(code)
	}
}

func TestA(t *testing.T) {
	if !ready || answer() != 42 || !testing.Testing() {
		t.Fatal("not ready")
	}
	for _, name := range []string{"x", "y z"} {
		t.Run(name, func(t *testing.T) { fmt.Println("in", t.Name()) })
	}
}

func TestB(t *testing.T) { t.Skip("later") }

func TestC(t *testing.T) { t.Fatal("not asked for") }

func Example() {
	fmt.Println("<example>")
	// Output: <example>
}
