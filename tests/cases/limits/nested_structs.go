// run

// Structs of structs are measured once each.
package main

import "unsafe"

type (
	t0  struct{ a, b int32 }
	t1  struct{ a, b t0 }
	t2  struct{ a, b t1 }
	t3  struct{ a, b t2 }
	t4  struct{ a, b t3 }
	t5  struct{ a, b t4 }
	t6  struct{ a, b t5 }
	t7  struct{ a, b t6 }
	t8  struct{ a, b t7 }
	t9  struct{ a, b t8 }
	t10 struct{ a, b t9 }
	t11 struct{ a, b t10 }
	t12 struct{ a, b t11 }
	t13 struct{ a, b t12 }
	t14 struct{ a, b t13 }
)

func main() {
	println(unsafe.Sizeof(t14{}), unsafe.Offsetof(t14{}.b), unsafe.Alignof(t14{}))
}
