// Package tabwriter aligns text in columns (the elastic tab stops of Nick Gravgaard). A cell is text that a tab ends; cells
// of adjacent lines at the same place form a column, which is as wide as its widest cell.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape brackets text that is passed on as it is.
const Escape = '\xff'

type cell struct {
	end   int // of its text in Writer.text; it begins where the cell before ends
	width int // in runes
	htab  bool
}

// A line is some of the cells.
type line struct {
	first, end int
}

// A Writer is a filter that aligns what is written to it.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	text   []byte
	cells  []cell
	lines  []line
	begin  int   // of the text of the cell at work
	width  int   // of that cell as far as it is counted
	count  int   // where counting goes on
	until  byte  // what ends the escaped text at work, 0: none
	widths []int // of the columns to the left
	out    []byte
}

// NewWriter returns a Writer with those settings.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init gives the Writer its settings: the least width of a column, the width of a tab, the cells' padding and its
// character.
func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	w.output, w.minwidth, w.tabwidth, w.padding, w.padchar = output, minwidth, tabwidth, padding, padchar
	if padchar == '\t' {
		flags &^= AlignRight
	}
	w.flags = flags
	w.reset()
	return w
}

func (w *Writer) reset() {
	w.text, w.cells, w.lines, w.widths, w.out = w.text[:0], w.cells[:0], append(w.lines[:0], line{}), w.widths[:0], w.out[:0]
	w.begin, w.width, w.count, w.until = 0, 0, 0, 0
}

// add appends text to the cell.
func (w *Writer) add(text []byte) { w.text = append(w.text, text...) }

// measure counts the text that was not counted.
func (w *Writer) measure() {
	w.width += utf8.RuneCount(w.text[w.count:])
	w.count = len(w.text)
}

// endEscape ends escaped text: a tag has no width, an entity is one rune.
func (w *Writer) endEscape() {
	switch w.until {
	case Escape:
		w.measure()
		if w.flags&StripEscape == 0 {
			w.width -= 2
		}
	case ';':
		w.width++
	}
	w.count = len(w.text)
	w.until = 0
}

// endCell ends the cell and returns how many the line has.
func (w *Writer) endCell(htab bool) int {
	w.cells = append(w.cells, cell{len(w.text), w.width, htab})
	w.begin, w.width = len(w.text), 0
	last := &w.lines[len(w.lines)-1]
	last.end = len(w.cells)
	return last.end - last.first
}

// Write takes text; what cannot change any more is written.
func (w *Writer) Write(buf []byte) (n int, err error) {
	defer w.rename("Write")
	for i, c := range buf {
		if w.until != 0 {
			if c == w.until {
				end := i + 1
				if c == Escape && w.flags&StripEscape != 0 {
					end = i
				}
				w.add(buf[n:end])
				n = i + 1
				w.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			w.add(buf[n:i])
			w.measure()
			n = i + 1
			cells := w.endCell(c == '\t')
			if c == '\t' || c == '\v' {
				continue
			}
			w.lines = append(w.lines, line{len(w.cells), len(w.cells)})
			// A line of one cell ends all columns.
			if c == '\f' || cells == 1 {
				if err := w.flush(c == '\f' && w.flags&Debug != 0); err != nil {
					return n, err
				}
			}
		case Escape:
			w.add(buf[n:i])
			w.measure()
			n = i
			if w.flags&StripEscape != 0 {
				n++
			}
			w.until = Escape
		case '<', '&':
			if w.flags&FilterHTML != 0 {
				w.add(buf[n:i])
				w.measure()
				n = i
				w.until = '>'
				if c == '&' {
					w.until = ';'
				}
			}
		}
	}
	w.add(buf[n:])
	return len(buf), nil
}

// Flush writes everything; the end of the text ends the cell.
func (w *Writer) Flush() error {
	defer w.rename("Flush")
	return w.flush(false)
}

// rename says where a panic of the output came from.
func (w *Writer) rename(op string) {
	if e := recover(); e != nil {
		if op == "Flush" {
			w.reset()
		}
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
	}
}

func (w *Writer) flush(bar bool) error {
	if len(w.text) > w.begin {
		if w.until != 0 {
			w.endEscape()
		}
		w.endCell(false)
	}
	w.format(0, len(w.lines))
	if bar {
		w.out = append(w.out, "---\n"...)
	}
	out := w.out
	w.reset()
	n, err := w.output.Write(out)
	if err == nil && n != len(out) {
		err = io.ErrShortWrite
	}
	return err
}

// columns returns how many cells of a line belong to columns: all but the last.
func (w *Writer) columns(i int) int { return w.lines[i].end - w.lines[i].first - 1 }

// format lays out lines whose columns to the left have the widths in w.widths.
func (w *Writer) format(from, to int) {
	column := len(w.widths)
	for i := from; i < to; i++ {
		if column >= w.columns(i) {
			continue
		}
		w.put(from, i)
		from = i
		width, discard := w.minwidth, w.flags&DiscardEmptyColumns != 0
		for ; i < to && column < w.columns(i); i++ {
			c := w.cells[w.lines[i].first+column]
			width = max(width, c.width+w.padding)
			discard = discard && c.width == 0 && !c.htab
		}
		if discard {
			width = 0
		}
		w.widths = append(w.widths, width)
		w.format(from, i)
		w.widths = w.widths[:column]
		from = i
	}
	w.put(from, to)
}

// put writes lines whose columns are known.
func (w *Writer) put(from, to int) {
	for i := from; i < to; i++ {
		indent := w.flags&TabIndent != 0
		first := w.lines[i].first
		for j, c := range w.cells[first:w.lines[i].end] {
			if j > 0 && w.flags&Debug != 0 {
				w.out = append(w.out, '|')
			}
			start := 0
			if first+j > 0 {
				start = w.cells[first+j-1].end
			}
			text := w.text[start:c.end]
			if len(text) > 0 {
				indent = false
			}
			if w.flags&AlignRight == 0 {
				w.out = append(w.out, text...)
			}
			if j < len(w.widths) {
				w.pad(w.widths[j], c.width, indent)
			}
			if w.flags&AlignRight != 0 {
				w.out = append(w.out, text...)
			}
		}
		if i+1 < len(w.lines) {
			w.out = append(w.out, '\n')
		}
	}
}

// pad fills a cell up to its column's width.
func (w *Writer) pad(column, text int, indent bool) {
	c, n := w.padchar, column-text
	if c == '\t' || indent {
		if w.tabwidth == 0 {
			return
		}
		// The column ends at a tab stop.
		c = '\t'
		n = (column+w.tabwidth-1)/w.tabwidth*w.tabwidth - text
		n = (n + w.tabwidth - 1) / w.tabwidth
	}
	for ; n > 0; n-- {
		w.out = append(w.out, c)
	}
}
