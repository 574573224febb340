// Package strings has the name of a standard package.
package strings

import "strings"

type Builder struct{ N int }

func Join(list ...string) string { return strings.Join(list, "+") }
