package broken

import "testing"

func TestF(t *testing.T) { var s string = f(); _ = s }
