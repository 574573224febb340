// errorcheck

package main

func a() { x := ) }
func b() { y := ] }
func c() { z := } }
func d( { }
func e() { if }
func f() { for ; }
func g() { return return }
func h() { 1 2 }
func i() { var }
func j() { case 1: }
func k() { else }
func l() { + }
func m() { x y }
func main() {}
