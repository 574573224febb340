package template

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token of a template: text outside of actions, or a part of an action.
type token struct {
	kind tokenKind
	pos  int
	text string
	line int
}

type tokenKind int

const (
	tokenError tokenKind = iota
	tokenEnd             // of the template
	tokenText
	tokenLeft
	tokenRight
	tokenSpace
	tokenAssign
	tokenDeclare
	tokenPipe
	tokenOpen
	tokenClose
	tokenChar // any other character
	tokenBool
	tokenCharConstant
	tokenComplex
	tokenNumber
	tokenString
	tokenRawString
	tokenField
	tokenVariable
	tokenIdentifier
	tokenKeywords // those behind are keywords
	tokenBlock
	tokenBreak
	tokenContinue
	tokenDot
	tokenDefine
	tokenElse
	tokenEndWord
	tokenIf
	tokenNil
	tokenRange
	tokenTemplate
	tokenWith
)

var keywords = map[string]tokenKind{
	"block": tokenBlock, "break": tokenBreak, "continue": tokenContinue, "define": tokenDefine, "else": tokenElse,
	"end": tokenEndWord, "if": tokenIf, "range": tokenRange, "nil": tokenNil, "template": tokenTemplate, "with": tokenWith,
}

func (t token) String() string {
	switch {
	case t.kind == tokenEnd:
		return "EOF"
	case t.kind == tokenError:
		return t.text
	case t.kind > tokenKeywords:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

const (
	spaces    = " \t\r\n"
	endOfText = -1
)

// A lexer cuts the source of a template into tokens.
type lexer struct {
	input               string
	left, right         string
	start, pos          int // of the token at work
	line, startLine     int
	parens              int
	atEnd, inside       bool
	breakOK, continueOK bool // the words are no functions
}

func newLexer(input, left, right string) *lexer {
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	return &lexer{input: input, left: left, right: right, line: 1, startLine: 1}
}

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		l.atEnd = true
		return endOfText
	}
	r, width := utf8.DecodeRuneInString(l.input[l.pos:])
	l.pos += width
	if r == '\n' {
		l.line++
	}
	return r
}

func (l *lexer) backup() {
	if !l.atEnd && l.pos > 0 {
		r, width := utf8.DecodeLastRuneInString(l.input[:l.pos])
		l.pos -= width
		if r == '\n' {
			l.line--
		}
	}
}

func (l *lexer) peek() rune {
	r := l.next()
	l.backup()
	return r
}

func (l *lexer) take(kind tokenKind) token {
	t := token{kind, l.start, l.input[l.start:l.pos], l.startLine}
	l.start, l.startLine = l.pos, l.line
	return t
}

// skip leaves out what was read without counting its lines.
func (l *lexer) skip() {
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	l.start, l.startLine = l.pos, l.line
}

func (l *lexer) accept(valid string) bool {
	if strings.ContainsRune(valid, l.next()) {
		return true
	}
	l.backup()
	return false
}

func (l *lexer) acceptRun(valid string) {
	for l.accept(valid) {
	}
}

func (l *lexer) fail(format string, args ...any) token {
	t := token{tokenError, l.start, fmt.Sprintf(format, args...), l.startLine}
	l.start, l.pos, l.input = 0, 0, ""
	return t
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\r' || r == '\n' }

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// trimsLeft and trimsRight recognize the marks for cutting white space: "- " behind a left delimiter, " -" before a right.
func trimsLeft(s string) bool  { return len(s) >= 2 && s[0] == '-' && isSpace(rune(s[1])) }
func trimsRight(s string) bool { return len(s) >= 2 && isSpace(rune(s[0])) && s[1] == '-' }

func (l *lexer) atRight() (is, trims bool) {
	rest := l.input[l.pos:]
	if trimsRight(rest) && strings.HasPrefix(rest[2:], l.right) {
		return true, true
	}
	return strings.HasPrefix(rest, l.right), false
}

func (l *lexer) token() token {
	if l.inside {
		return l.action()
	}
	for {
		rest := l.input[l.pos:]
		x := strings.Index(rest, l.left)
		if x < 0 {
			l.pos = len(l.input)
			if l.pos == l.start {
				return token{tokenEnd, l.pos, "EOF", l.startLine}
			}
			l.line += strings.Count(l.input[l.start:l.pos], "\n")
			return l.take(tokenText)
		}
		if x > 0 {
			text := rest[:x]
			if trimsLeft(rest[x+len(l.left):]) {
				text = strings.TrimRight(text, spaces)
			}
			end := l.pos + x
			l.pos += len(text)
			l.line += strings.Count(text, "\n")
			t := l.take(tokenText)
			l.pos = end
			l.skip()
			if text != "" {
				return t
			}
		}
		if t, ok := l.leftDelimiter(); ok {
			return t
		}
	}
}

// leftDelimiter enters an action, or skips a comment and returns false.
func (l *lexer) leftDelimiter() (t token, ok bool) {
	l.pos += len(l.left)
	mark := 0
	if trimsLeft(l.input[l.pos:]) {
		mark = 2
	}
	if !strings.HasPrefix(l.input[l.pos+mark:], "/*") {
		t = l.take(tokenLeft)
		l.inside = true
		l.pos += mark
		l.skip()
		l.parens = 0
		return t, true
	}
	l.pos += mark
	l.skip()
	l.pos += 2
	x := strings.Index(l.input[l.pos:], "*/")
	if x < 0 {
		return l.fail("unclosed comment"), true
	}
	l.pos += x + 2
	right, trims := l.atRight()
	if !right {
		return l.fail("comment ends before closing delimiter"), true
	}
	if trims {
		l.pos += 2
	}
	l.pos += len(l.right)
	if trims {
		l.pos += len(l.input[l.pos:]) - len(strings.TrimLeft(l.input[l.pos:], spaces))
	}
	l.skip()
	return t, false
}

func (l *lexer) rightDelimiter() token {
	if _, trims := l.atRight(); trims {
		l.pos += 2
		l.skip()
		defer func() {
			l.pos += len(l.input[l.pos:]) - len(strings.TrimLeft(l.input[l.pos:], spaces))
			l.skip()
		}()
	}
	l.pos += len(l.right)
	l.inside = false
	return l.take(tokenRight)
}

// action returns the next token inside an action.
func (l *lexer) action() token {
	if right, _ := l.atRight(); right {
		if l.parens == 0 {
			return l.rightDelimiter()
		}
		return l.fail("unclosed left paren")
	}
	switch r := l.next(); {
	case r == endOfText:
		return l.fail("unclosed action")
	case isSpace(r):
		return l.space()
	case r == '=':
		return l.take(tokenAssign)
	case r == ':':
		if l.next() != '=' {
			return l.fail("expected :=")
		}
		return l.take(tokenDeclare)
	case r == '|':
		return l.take(tokenPipe)
	case r == '"':
		return l.quoted('"', "unterminated quoted string", tokenString)
	case r == '\'':
		return l.quoted('\'', "unterminated character constant", tokenCharConstant)
	case r == '`':
		for c := l.next(); c != '`'; c = l.next() {
			if c == endOfText {
				return l.fail("unterminated raw quoted string")
			}
		}
		return l.take(tokenRawString)
	case r == '$':
		return l.name(tokenVariable, tokenVariable)
	case r == '.' && l.pos < len(l.input) && l.input[l.pos]-'0' > 9:
		return l.name(tokenField, tokenDot)
	case r == '.' || r == '+' || r == '-' || '0' <= r && r <= '9':
		l.backup()
		return l.number()
	case isWord(r):
		return l.word()
	case r == '(':
		l.parens++
		return l.take(tokenOpen)
	case r == ')':
		l.parens--
		if l.parens < 0 {
			return l.fail("unexpected right paren")
		}
		return l.take(tokenClose)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.take(tokenChar)
	default:
		return l.fail("unrecognized character in action: %#U", r)
	}
}

// space reads white space, of which the last character may belong to a right delimiter that trims.
func (l *lexer) space() token {
	n := 1
	for isSpace(l.peek()) {
		l.next()
		n++
	}
	if rest := l.input[l.pos-1:]; trimsRight(rest) && strings.HasPrefix(rest[2:], l.right) {
		l.backup()
		if n == 1 {
			return l.rightDelimiter()
		}
	}
	return l.take(tokenSpace)
}

func (l *lexer) quoted(end rune, problem string, kind tokenKind) token {
	for {
		c := l.next()
		if c == '\\' {
			if c = l.next(); c != endOfText && c != '\n' {
				continue
			}
		}
		if c == endOfText || c == '\n' {
			return l.fail("%s", problem)
		}
		if c == end {
			return l.take(kind)
		}
	}
}

// atTerminator reports whether a name may end here.
func (l *lexer) atTerminator() bool {
	switch r := l.peek(); r {
	case endOfText, '.', ',', '|', ':', ')', '(', ' ', '\t', '\r', '\n':
		return true
	}
	return strings.HasPrefix(l.input[l.pos:], l.right)
}

// name reads a name behind its first character; without one the token is of the other kind.
func (l *lexer) name(kind, empty tokenKind) token {
	if l.atTerminator() {
		return l.take(empty)
	}
	r := l.next()
	for isWord(r) {
		r = l.next()
	}
	l.backup()
	if !l.atTerminator() {
		return l.fail("bad character %#U", r)
	}
	return l.take(kind)
}

func (l *lexer) word() token {
	r := l.next()
	for isWord(r) {
		r = l.next()
	}
	l.backup()
	if !l.atTerminator() {
		return l.fail("bad character %#U", r)
	}
	word := l.input[l.start:l.pos]
	kind, isKeyword := keywords[word]
	switch {
	case kind == tokenBreak && !l.breakOK, kind == tokenContinue && !l.continueOK:
		kind = tokenIdentifier
	case isKeyword:
	case word == "true", word == "false":
		kind = tokenBool
	default:
		kind = tokenIdentifier
	}
	return l.take(kind)
}

func (l *lexer) number() token {
	bad := func() token { return l.fail("bad number syntax: %q", l.input[l.start:l.pos]) }
	if !l.scanNumber() {
		return bad()
	}
	if sign := l.peek(); sign != '+' && sign != '-' {
		return l.take(tokenNumber)
	}
	if !l.scanNumber() || l.input[l.pos-1] != 'i' {
		return bad()
	}
	return l.take(tokenComplex)
}

func (l *lexer) scanNumber() bool {
	l.accept("+-")
	digits, exponent := "0123456789_", "eE"
	if l.accept("0") {
		if l.accept("xX") {
			digits, exponent = "0123456789abcdefABCDEF_", "pP"
		} else if l.accept("oO") {
			digits, exponent = "01234567_", ""
		} else if l.accept("bB") {
			digits, exponent = "01_", ""
		}
	}
	l.acceptRun(digits)
	if l.accept(".") {
		l.acceptRun(digits)
	}
	if exponent != "" && l.accept(exponent) {
		l.accept("+-")
		l.acceptRun("0123456789_")
	}
	l.accept("i")
	if isWord(l.peek()) {
		l.next()
		return false
	}
	return true
}
