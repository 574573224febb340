// run

// Many types behind one interface, called at one place.
package main

import "fmt"

type node interface {
	eval(env map[string]float64) float64
}
type number float64
type variable string
type binary struct {
	op          byte
	left, right node
}
type call struct {
	f    func(...float64) float64
	args []node
}
type unary struct{ node }

func (n number) eval(map[string]float64) float64       { return float64(n) }
func (v variable) eval(env map[string]float64) float64 { return env[string(v)] }
func (u unary) eval(env map[string]float64) float64    { return -u.node.eval(env) }
func (c *call) eval(env map[string]float64) float64 {
	values := make([]float64, len(c.args))
	for i, a := range c.args {
		values[i] = a.eval(env)
	}
	return c.f(values...)
}
func (b binary) eval(env map[string]float64) float64 {
	l, r := b.left.eval(env), b.right.eval(env)
	switch b.op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	}
	return l / r
}

func sum(xs ...float64) (total float64) {
	for _, x := range xs {
		total += x
	}
	return total
}

func describe(n node) string {
	switch n := n.(type) {
	case number:
		return fmt.Sprint(float64(n))
	case variable:
		return string(n)
	case unary:
		return "-" + describe(n.node)
	case binary:
		return "(" + describe(n.left) + string(n.op) + describe(n.right) + ")"
	case *call:
		text := "sum("
		for i, a := range n.args {
			if i > 0 {
				text += ","
			}
			text += describe(a)
		}
		return text + ")"
	}
	return "?"
}

func main() {
	tree := binary{'+', number(1), binary{'*', unary{variable("x")}, &call{sum, []node{number(2), variable("y"), binary{'/', number(9), number(2)}}}}}
	fmt.Println(describe(tree), tree.eval(map[string]float64{"x": 3, "y": 0.5}))
	total := 0.0
	env := map[string]float64{}
	for i := range 1000 {
		env["x"], env["y"] = float64(i), float64(i%7)
		total += tree.eval(env)
	}
	fmt.Println(total)
	fmt.Println(node(number(1)) == number(1), node(variable("a")) == variable("b"), node(binary{'+', number(1), number(2)}) == binary{'+', number(1), number(2)})
}
