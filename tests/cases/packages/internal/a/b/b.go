package b

import "example.com/inside/a/internal/secret"

func F() { secret.F() }
