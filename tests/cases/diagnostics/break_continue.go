// errorcheck

// break and continue outside of what they leave, and labels that do not fit.
package main

func main() {
	break
	continue
	if true {
		break
	}
	switch {
	case true:
		continue
	}
	for {
		func() { break }()
	}
block:
	{
		break block
	}
loop:
	for {
		continue missing
	}
	goto loop
	switch {
	case true:
		fallthrough
	}
	fallthrough
}
