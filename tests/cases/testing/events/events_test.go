package events

import (
	"fmt"
	"testing"
)

func TestPause(t *testing.T) {
	t.Run("part", func(t *testing.T) {
		t.Parallel()
		fmt.Println("goes on")
	})
}

func TestFails(t *testing.T) { t.Error("wrong") }
