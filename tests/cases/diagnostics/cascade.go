// errorcheck

// One mistake should not cause others: a variable of unknown type is silent.
package main

type T struct{ a missingType }

func f(x unknown) alsoUnknown { return x }

func main() {
	v := undefinedThing()
	w := v.field + 1
	w++
	for _, x := range v {
		x.y()
	}
	t := T{}
	t.a.b = 5
	z := f(v)
	z()
	if v {
	}
}
