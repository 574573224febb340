// errorcheck

// Labels that are not used, defined twice, or jumped to over declarations.
package main

func main() {
unused:
	for {
		break
	}
twice:
	goto twice
twice:
	goto nowhere
	goto over
	x := 1
over:
	_ = x
	goto inside
	{
	inside:
	}
}
