// Package text pads text.
package text

import "strings"

func Pad(s string, width int) string { return s + strings.Repeat(".", max(0, width-len(s))) }
