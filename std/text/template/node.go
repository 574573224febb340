package template

import (
	"fmt"
	"strconv"
	"strings"
)

type kind int

const (
	textNode kind = iota
	actionNode
	ifNode
	rangeNode
	withNode
	templateNode
	breakNode
	continueNode
	endNode  // while parsing
	elseNode // while parsing

	pipeNode
	commandNode
	dotNode
	nilNode
	boolNode
	numberNode
	stringNode
	fieldNode
	variableNode
	chainNode
	functionNode
)

// A source is the text that templates were parsed from.
type source struct {
	name, text string
}

// A node is a part of a parsed template.
type node struct {
	kind         kind
	pos          int
	source       *source
	text         string   // of a text, constant, function; the name of a template
	names        []string // of a field, variable, chain
	parts        []*node  // commands of a pipeline, operands of a command
	variables    []*node  // that a pipeline sets
	assigns      bool     // variables that are there
	pipe         *node    // of a control; what the fields of a chain are of
	list, orElse *list
	number       number
	value        string // of a string constant
}

// A list is the parts of a template one after the other.
type list struct {
	nodes []*node
}

// A number is a constant in all the types it fits.
type number struct {
	isInt, isUint, isFloat, isComplex bool
	i                                 int64
	u                                 uint64
	f                                 float64
	c                                 complex128
}

func (l *list) String() string {
	s := ""
	for _, n := range l.nodes {
		s += n.String()
	}
	return s
}

func (l *list) isEmpty() bool {
	if l == nil {
		return true
	}
	for _, n := range l.nodes {
		if n.kind != textNode || strings.TrimSpace(n.text) != "" {
			return false
		}
	}
	return true
}

func (n *node) control(word string) string {
	s := "{{" + word + " " + n.pipe.String() + "}}" + n.list.String()
	if n.orElse != nil {
		s += "{{else}}" + n.orElse.String()
	}
	return s + "{{end}}"
}

// String returns the node as its source would be written.
func (n *node) String() string {
	switch n.kind {
	case actionNode:
		return "{{" + n.pipe.String() + "}}"
	case ifNode:
		return n.control("if")
	case rangeNode:
		return n.control("range")
	case withNode:
		return n.control("with")
	case templateNode:
		s := "{{template " + strconv.Quote(n.text)
		if n.pipe != nil {
			s += " " + n.pipe.String()
		}
		return s + "}}"
	case breakNode:
		return "{{break}}"
	case continueNode:
		return "{{continue}}"
	case endNode:
		return "{{end}}"
	case elseNode:
		return "{{else}}"
	case pipeNode:
		s := ""
		for i, v := range n.variables {
			if i > 0 {
				s += ", "
			}
			s += v.String()
		}
		if s != "" && n.assigns {
			s += " = "
		} else if s != "" {
			s += " := "
		}
		return s + join(n.parts, " | ")
	case commandNode:
		return join(n.parts, " ")
	case dotNode:
		return "."
	case nilNode:
		return "nil"
	case fieldNode:
		return "." + strings.Join(n.names, ".")
	case variableNode:
		return strings.Join(n.names, ".")
	case chainNode:
		return operand(n.pipe) + "." + strings.Join(n.names, ".")
	}
	return n.text
}

// operand puts a pipeline that is one in parentheses.
func operand(n *node) string {
	if n.kind == pipeNode {
		return "(" + n.String() + ")"
	}
	return n.String()
}

func join(nodes []*node, between string) string {
	s := ""
	for i, n := range nodes {
		if i > 0 {
			s += between
		}
		s += operand(n)
	}
	return s
}

// location returns where a node stands: name, line, and bytes before it in the line.
func (n *node) location() string {
	before := n.source.text[:n.pos]
	column := len(before)
	if i := strings.LastIndexByte(before, '\n'); i >= 0 {
		column = len(before) - i - 1
	}
	return fmt.Sprintf("%s:%d:%d", n.source.name, 1+strings.Count(before, "\n"), column)
}
