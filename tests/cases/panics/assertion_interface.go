// panic

// A failed assertion to an interface names the missing method.
package main

type runner interface {
	Run()
	Stop() error
}
type horse struct{}

func (horse) Run() {}

func main() {
	var v any = horse{}
	v.(runner).Run()
}
