# Interface calls whose value has a known type show in the bytecode as calls of the method, or not as calls at all.
cd "$(mktemp -d)" || exit 1
cat >calls.go <<'GO'
package main

type shape interface{ area() int }

type square struct{ side int }

func (s *square) area() int { return s.side * s.side }

type pair struct{ a, b int }

//go:noinline
func (p pair) area() int { return p.a * p.b }

type wrapped struct{ shape }

//go:noinline
func known(s *square, p pair) int {
	var a, b shape = s, p
	return a.area() + b.area()
}

//go:noinline
func embedded(w wrapped) int {
	var s shape = w
	return s.area()
}

//go:noinline
func unknown(s shape) int { return s.area() }

func main() {
	println(known(&square{2}, pair{2, 3}), embedded(wrapped{pair{1, 1}}), unknown(&square{1}))
}
GO
for flags in "" -l; do
  echo "gos dis $flags"
  "$GOS" dis $flags calls.go | grep -E '^func main\.(known|embedded|unknown)|NIL_CHECK|CALL|MUL' | sed -n '/^func main.known/,/^func main.unknown/p; ${p}' |
    sed 's/^ *[0-9]* *//; s/  .*calls.go/  calls.go/; s/ [rw][0-9].*, main/ main/; s/ [rw][0-9].*//'
done
