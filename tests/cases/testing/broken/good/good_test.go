package good_test

import (
	"testing"

	_ "example.com/broken/good"
)

func TestGood(t *testing.T) {}
