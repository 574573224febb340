// Package structs marks struct types.
package structs

// HostLayout as a field asks for the layout of the host's C compiler, which is the one every struct has.
type HostLayout struct {
	_ hostLayout
}

type hostLayout struct{}
