package testdata

import "testing"

func TestNever(t *testing.T) { t.Fatal() }
