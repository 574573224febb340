package runtime

// A Pinner keeps objects where they are, which they always are here: it only keeps them alive.
type Pinner struct {
	pinned []any
}

// Pin pins what a pointer points to.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin unpins everything.
func (p *Pinner) Unpin() { p.pinned = nil }
