// Package broken does not compile with its tests.
package broken

func f() int { return 1 }
