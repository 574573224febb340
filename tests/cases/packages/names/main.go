// Names of packages in values, types, functions and positions.
package main

import (
	"errors"
	"fmt"
	"path"
	"runtime"

	"example.com/names/deep/util.v2"
	str "example.com/names/strings"
)

type local struct{ util.Point }

func where(skip int) string {
	pc, file, line, _ := runtime.Caller(skip)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", path.Base(file), ":", line)
}

func main() {
	p := util.New(1, 2)
	fmt.Printf("%T %v %+v %#v\n", p, p, p, *p)
	fmt.Printf("%T %T\n", local{*p}, util.Box[local]{})
	fmt.Printf("%T %T\n", util.Box[util.Point]{}, util.Box[str.Builder]{})
	fmt.Println(str.Join("a", "b"), str.Builder{N: 3})
	fmt.Println(where(1))
	fmt.Println(util.Where())
	util.Call(func() { fmt.Println(where(2)) })
	fmt.Println(p.Name())
	var named interface{ Name() string } = p
	fmt.Println(named.Name())
	var other any = named
	_, ok := other.(interface{ hidden() int })
	fmt.Println("another package's unexported method:", ok)
	fmt.Println("its own:", util.HasHidden(p))
	defer func() {
		fmt.Println(recover())
		fmt.Println(errors.Is(util.Err, util.Err), util.Err)
	}()
	_ = other.(str.Builder)
}
