package failfast

import "testing"

func TestPasses(t *testing.T) {}

func TestHangs(t *testing.T) {
	t.Run("too", func(t *testing.T) { select {} })
}

func TestFails(t *testing.T) { t.Parallel(); t.Error("fails") }

func TestNeverBegins(t *testing.T) {
	t.Parallel()
	t.Run("part", func(t *testing.T) { t.Error("begins") })
}
