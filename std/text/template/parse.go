package template

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// deepest is how deep parentheses may nest.
const deepest = 10000

// A parser makes the lists of a template and of those defined in it.
type parser struct {
	lex        *lexer
	source     *source
	functions  func(name string) bool
	lists      map[string]*list
	variables  []string
	tokens     [3]token // that were read too early
	ahead      int
	actionLine int
	ranges     int
	parens     int
}

func parse(name, text, left, right string, functions func(string) bool) (lists map[string]*list, err error) {
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(runtime.Error); ok {
				panic(e)
			}
			err = e.(error)
		}
	}()
	p := &parser{lex: newLexer(text, left, right), source: &source{name, text}, functions: functions, lists: map[string]*list{}}
	p.lex.breakOK, p.lex.continueOK = !functions("break"), !functions("continue")
	p.variables = []string{"$"}
	whole := &list{}
	for p.peek().kind != tokenEnd {
		if p.peek().kind == tokenLeft {
			left := p.next()
			if p.nextPart().kind == tokenDefine {
				p.definition()
				continue
			}
			p.backup2(left)
		}
		n := p.textOrAction()
		if n.kind == endNode || n.kind == elseNode {
			p.fail("unexpected %s", n)
		}
		whole.nodes = append(whole.nodes, n)
	}
	p.add(name, whole)
	return p.lists, nil
}

func (p *parser) add(name string, l *list) {
	if old := p.lists[name]; old.isEmpty() {
		p.lists[name] = l
	} else if !l.isEmpty() {
		p.fail("template: multiple definition of template %q", name)
	}
}

func (p *parser) next() token {
	if p.ahead > 0 {
		p.ahead--
	} else {
		p.tokens[0] = p.lex.token()
	}
	return p.tokens[p.ahead]
}

func (p *parser) backup() { p.ahead++ }

func (p *parser) backup2(first token) {
	p.tokens[1] = first
	p.ahead = 2
}

func (p *parser) peek() token {
	if p.ahead == 0 {
		p.ahead = 1
		p.tokens[0] = p.lex.token()
	}
	return p.tokens[p.ahead-1]
}

// nextPart is next without spaces.
func (p *parser) nextPart() token {
	t := p.next()
	for t.kind == tokenSpace {
		t = p.next()
	}
	return t
}

func (p *parser) peekPart() token {
	t := p.nextPart()
	p.backup()
	return t
}

func (p *parser) fail(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	panic(errors.New(fmt.Sprintf("template: %s:%d: ", p.source.name, p.tokens[0].line) + text))
}

func (p *parser) unexpected(t token, context string) {
	if t.kind == tokenError {
		extra := ""
		if p.actionLine != 0 && p.actionLine != t.line {
			extra = fmt.Sprintf(" in action started at %s:%d", p.source.name, p.actionLine)
			if strings.HasSuffix(t.text, " action") {
				extra = strings.TrimPrefix(extra, " in action")
			}
		}
		p.fail("%s%s", t, extra)
	}
	p.fail("unexpected %s in %s", t, context)
}

func (p *parser) expect(kind tokenKind, context string) token {
	t := p.nextPart()
	if t.kind != kind {
		p.unexpected(t, context)
	}
	return t
}

func (p *parser) unquote(text string) string {
	s, err := strconv.Unquote(text)
	if err != nil {
		p.fail("%s", err)
	}
	return s
}

// fresh parses a template inside another: variables and loops around it do not count.
func (p *parser) fresh(name, context string) {
	variables, ranges, parens, line := p.variables, p.ranges, p.parens, p.actionLine
	p.variables, p.ranges, p.parens, p.actionLine = []string{"$"}, 0, 0, 0
	l, end := p.list()
	if end.kind != endNode {
		p.fail("unexpected %s in %s", end, context)
	}
	p.add(name, l)
	p.variables, p.ranges, p.parens, p.actionLine = variables, ranges, parens, line
}

func (p *parser) definition() {
	const context = "define clause"
	name := p.nextPart()
	if name.kind != tokenString && name.kind != tokenRawString {
		p.unexpected(name, context)
	}
	s := p.unquote(name.text)
	p.expect(tokenRight, context)
	p.fresh(s, context)
}

func (p *parser) node(kind kind, pos int) *node { return &node{kind: kind, pos: pos, source: p.source} }

// list parses up to an end or else, which it returns too.
func (p *parser) list() (l *list, end *node) {
	l = &list{}
	for p.peekPart().kind != tokenEnd {
		n := p.textOrAction()
		if n.kind == endNode || n.kind == elseNode {
			return l, n
		}
		l.nodes = append(l.nodes, n)
	}
	p.fail("unexpected EOF")
	return
}

func (p *parser) textOrAction() *node {
	switch t := p.nextPart(); t.kind {
	case tokenText:
		n := p.node(textNode, t.pos)
		n.text = t.text
		return n
	case tokenLeft:
		p.actionLine = t.line
		n := p.action()
		p.actionLine = 0
		return n
	default:
		p.unexpected(t, "input")
	}
	return nil
}

func (p *parser) action() *node {
	switch t := p.nextPart(); t.kind {
	case tokenBlock:
		return p.block()
	case tokenBreak:
		return p.jump(breakNode, t)
	case tokenContinue:
		return p.jump(continueNode, t)
	case tokenElse:
		if next := p.peekPart(); next.kind == tokenIf || next.kind == tokenWith {
			return p.node(elseNode, next.pos)
		}
		return p.node(elseNode, p.expect(tokenRight, "else").pos)
	case tokenEndWord:
		return p.node(endNode, p.expect(tokenRight, "end").pos)
	case tokenIf:
		return p.control(ifNode, "if")
	case tokenRange:
		return p.control(rangeNode, "range")
	case tokenWith:
		return p.control(withNode, "with")
	case tokenTemplate:
		return p.template()
	}
	p.backup()
	n := p.node(actionNode, p.peek().pos)
	n.pipe = p.pipeline("command", tokenRight)
	return n
}

func (p *parser) jump(kind kind, t token) *node {
	n := p.node(kind, t.pos)
	if t := p.nextPart(); t.kind != tokenRight {
		p.unexpected(t, n.String())
	}
	if p.ranges == 0 {
		p.fail("%s outside {{range}}", n)
	}
	return n
}

func (p *parser) control(kind kind, word string) *node {
	visible := len(p.variables)
	n := p.node(kind, 0)
	n.pipe = p.pipeline(word, tokenRight)
	n.pos = n.pipe.pos
	if kind == rangeNode {
		p.ranges++
	}
	var end *node
	n.list, end = p.list()
	if kind == rangeNode {
		p.ranges--
	}
	if end.kind == elseNode {
		if next := p.peek(); kind == ifNode && next.kind == tokenIf || kind == withNode && next.kind == tokenWith {
			// The end of {{else if}} is the end of both.
			p.next()
			n.orElse = &list{[]*node{p.control(kind, word)}}
		} else if n.orElse, end = p.list(); end.kind != endNode {
			p.fail("expected end; found %s", end)
		}
	}
	p.variables = p.variables[:visible]
	return n
}

func (p *parser) templateName(t token, context string) string {
	if t.kind != tokenString && t.kind != tokenRawString {
		p.unexpected(t, context)
	}
	return p.unquote(t.text)
}

func (p *parser) block() *node {
	const context = "block clause"
	t := p.nextPart()
	n := p.node(templateNode, t.pos)
	n.text = p.templateName(t, context)
	n.pipe = p.pipeline(context, tokenRight)
	p.fresh(n.text, context)
	return n
}

func (p *parser) template() *node {
	const context = "template clause"
	t := p.nextPart()
	n := p.node(templateNode, t.pos)
	n.text = p.templateName(t, context)
	if p.nextPart().kind != tokenRight {
		p.backup()
		n.pipe = p.pipeline(context, tokenRight)
	}
	return n
}

// declarations parses the variables that a pipeline begins with, if it sets some.
func (p *parser) declarations(pipe *node, context string) {
	for {
		v := p.peekPart()
		if v.kind != tokenVariable {
			return
		}
		p.next()
		behind := p.peek()
		next := p.peekPart()
		comma := next.kind == tokenChar && next.text == ","
		if next.kind != tokenAssign && next.kind != tokenDeclare && !comma {
			if behind.kind == tokenSpace {
				p.tokens[1], p.tokens[2], p.ahead = behind, v, 3
			} else {
				p.backup2(v)
			}
			return
		}
		p.nextPart()
		pipe.variables = append(pipe.variables, p.variable(v.pos, v.text))
		p.variables = append(p.variables, v.text)
		if !comma {
			pipe.assigns = next.kind == tokenAssign
			return
		}
		if context != "range" || len(pipe.variables) >= 2 {
			p.fail("too many declarations in %s", context)
		}
		switch p.peekPart().kind {
		case tokenVariable, tokenRight, tokenClose:
		default:
			p.fail("range can only initialize variables")
		}
	}
}

func (p *parser) pipeline(context string, end tokenKind) *node {
	pipe := p.node(pipeNode, p.peekPart().pos)
	p.declarations(pipe, context)
	for {
		switch t := p.nextPart(); t.kind {
		case end:
			if len(pipe.parts) == 0 {
				p.fail("missing value for %s", context)
			}
			for i, c := range pipe.parts[1:] {
				switch c.parts[0].kind {
				case boolNode, dotNode, nilNode, numberNode, stringNode:
					p.fail("non executable command in pipeline stage %d", i+2)
				}
			}
			return pipe
		case tokenBool, tokenCharConstant, tokenComplex, tokenDot, tokenField, tokenIdentifier, tokenNumber, tokenNil,
			tokenRawString, tokenString, tokenVariable, tokenOpen:
			p.backup()
			pipe.parts = append(pipe.parts, p.command())
		default:
			p.unexpected(t, context)
		}
	}
}

func (p *parser) command() *node {
	c := p.node(commandNode, p.peekPart().pos)
	for {
		p.peekPart()
		if n := p.operand(); n != nil {
			c.parts = append(c.parts, n)
		}
		t := p.next()
		if t.kind == tokenSpace {
			continue
		}
		switch t.kind {
		case tokenRight, tokenClose:
			p.backup()
		case tokenPipe:
		default:
			p.unexpected(t, "operand")
		}
		break
	}
	if len(c.parts) == 0 {
		p.fail("empty command")
	}
	return c
}

// operand parses a term and the fields behind it.
func (p *parser) operand() *node {
	term := p.term()
	if term == nil || p.peek().kind != tokenField {
		return term
	}
	chain := p.node(chainNode, p.peek().pos)
	chain.pipe = term
	for p.peek().kind == tokenField {
		chain.names = append(chain.names, p.next().text[1:])
	}
	switch term.kind {
	case fieldNode, variableNode:
		chain.kind, chain.pipe = term.kind, nil
		chain.names = append(term.names, chain.names...)
	case boolNode, stringNode, numberNode, nilNode, dotNode:
		p.fail("unexpected . after term %q", term.String())
	}
	return chain
}

func (p *parser) variable(pos int, text string) *node {
	n := p.node(variableNode, pos)
	n.names = strings.Split(text, ".")
	return n
}

func (p *parser) term() *node {
	t := p.nextPart()
	n := p.node(dotNode, t.pos)
	n.text = t.text
	switch t.kind {
	case tokenIdentifier:
		if !p.functions(t.text) {
			p.fail("function %q not defined", t.text)
		}
		n.kind = functionNode
	case tokenDot:
	case tokenNil:
		n.kind = nilNode
	case tokenBool:
		n.kind = boolNode
	case tokenVariable:
		n = p.variable(t.pos, t.text)
		for _, v := range p.variables {
			if v == n.names[0] {
				return n
			}
		}
		p.fail("undefined variable %q", n.names[0])
	case tokenField:
		n.kind = fieldNode
		n.names = strings.Split(t.text[1:], ".")
	case tokenCharConstant, tokenComplex, tokenNumber:
		var err error
		if n.number, err = parseNumber(t); err != nil {
			p.fail("%s", err)
		}
		n.kind = numberNode
	case tokenOpen:
		if p.parens >= deepest {
			p.fail("max expression depth exceeded")
		}
		p.parens++
		n = p.pipeline("parenthesized pipeline", tokenClose)
		p.parens--
	case tokenString, tokenRawString:
		n.kind = stringNode
		n.value = p.unquote(t.text)
	default:
		p.backup()
		return nil
	}
	return n
}

func (n *number) setComplex(c complex128) {
	n.isComplex, n.c = true, c
	if imag(c) != 0 {
		return
	}
	n.isFloat, n.f = true, real(c)
	n.i, n.u = int64(n.f), uint64(n.f)
	n.isInt, n.isUint = float64(n.i) == n.f, float64(n.u) == n.f
}

func parseNumber(t token) (n number, err error) {
	text := t.text
	switch t.kind {
	case tokenCharConstant:
		r, _, tail, err := strconv.UnquoteChar(text[1:], text[0])
		if err != nil {
			return n, err
		}
		if tail != "'" {
			return n, fmt.Errorf("malformed character constant: %s", text)
		}
		return number{isInt: true, i: int64(r), isUint: true, u: uint64(r), isFloat: true, f: float64(r)}, nil
	case tokenComplex:
		var c complex128
		if _, err := fmt.Sscan(text, &c); err != nil {
			return n, err
		}
		n.setComplex(c)
		return n, nil
	}
	if text[len(text)-1] == 'i' {
		if f, err := strconv.ParseFloat(text[:len(text)-1], 64); err == nil {
			n.setComplex(complex(0, f))
			return n, nil
		}
	}
	if n.u, err = strconv.ParseUint(text, 0, 64); err == nil {
		n.isUint = true
	}
	if n.i, err = strconv.ParseInt(text, 0, 64); err == nil {
		n.isInt = true
		if n.i == 0 {
			n.isUint, n.u = true, 0
		}
	}
	if n.isInt {
		n.isFloat, n.f = true, float64(n.i)
	} else if n.isUint {
		n.isFloat, n.f = true, float64(n.u)
	} else if f, err := strconv.ParseFloat(text, 64); err == nil {
		if !strings.ContainsAny(text, ".eEpP") {
			return n, fmt.Errorf("integer overflow: %q", text)
		}
		n.isFloat, n.f = true, f
		if i := int64(f); float64(i) == f {
			n.isInt, n.i = true, i
		}
		if u := uint64(f); float64(u) == f {
			n.isUint, n.u = true, u
		}
	}
	if !n.isInt && !n.isUint && !n.isFloat {
		return n, fmt.Errorf("illegal number syntax: %q", text)
	}
	return n, nil
}
