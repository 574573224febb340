package fault

type Fault struct{ Code int }

func (f *Fault) Error() string { return "fault" }

type Plain struct{ a, b int }

func Raise() {
	defer func() { panic(Plain{1, 2}) }()
	panic(&Fault{3})
}
