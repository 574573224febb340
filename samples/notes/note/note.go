// Package note keeps notes by priority.
package note

import (
	"cmp"
	"iter"
	"slices"
)

type Note struct {
	Title    string
	Priority int
}

type Book struct{ notes []Note }

func (b *Book) Add(title string, priority int) {
	b.notes = append(b.notes, Note{title, priority})
}

// Sorted yields the notes, the most urgent first.
func (b *Book) Sorted() iter.Seq[Note] {
	sorted := slices.SortedFunc(slices.Values(b.notes), func(x, y Note) int { return cmp.Compare(x.Priority, y.Priority) })
	return slices.Values(sorted)
}
