// errorcheck

package main

func main() {
	goto
	break 5
label:
}
