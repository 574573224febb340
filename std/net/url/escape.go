package url

import (
	"strconv"
	"strings"
)

// A part of a URL decides which characters stand for themselves in it.
type part int

const (
	inPath part = iota
	inSegment
	inHost
	inZone
	inUser
	inQuery
	inFragment
)

// plain is the characters besides letters, digits and -_.~ that stand for themselves (RFC 3986, section 2.2).
var plain = [...]string{
	inPath: "$&+,/:;=@", inSegment: "$&+:=@", inHost: "!$&'()*+,;=:[]<>\"", inZone: "!$&'()*+,;=:[]<>\"", inUser: "$&+,;=",
	inQuery: "", inFragment: "$&+,/:;=?@!()*",
}

func isPlain(c byte, where part) bool {
	switch {
	case c|0x20-'a' < 26, c-'0' < 10, c == '-', c == '_', c == '.', c == '~':
		return true
	}
	return strings.IndexByte(plain[where], c) >= 0
}

// EscapeError is a % that no two digits follow.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that no host has.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// digit returns the value of a hexadecimal digit, 16 if it is none.
func digit(c byte) byte {
	if c-'0' < 10 {
		return c - '0'
	}
	if c |= 0x20; c-'a' < 6 {
		return c - 'a' + 10
	}
	return 16
}

func QueryEscape(s string) string { return escape(s, inQuery) }
func PathEscape(s string) string  { return escape(s, inSegment) }

func escape(s string, where part) string {
	const hex = "0123456789ABCDEF"
	var b []byte
	done := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isPlain(c, where) {
			continue
		}
		b = append(b, s[done:i]...)
		if c == ' ' && where == inQuery {
			b = append(b, '+')
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
		done = i + 1
	}
	if done == 0 {
		return s
	}
	return string(append(b, s[done:]...))
}

func QueryUnescape(s string) (string, error) { return unescape(s, inQuery) }
func PathUnescape(s string) (string, error)  { return unescape(s, inSegment) }

func unescape(s string, where part) (string, error) {
	var b []byte
	done := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			if i+2 >= len(s) || digit(s[i+1]) > 15 || digit(s[i+2]) > 15 {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			code := s[i : i+3]
			c = digit(s[i+1])<<4 | digit(s[i+2])
			// Hosts may write bytes beyond ASCII this way only, zones what no host may hold.
			if where == inHost && c < 0x80 && code != "%25" || where == inZone && code != "%25" && c != ' ' && !isPlain(c, inHost) {
				return "", EscapeError(code)
			}
			b = append(append(b, s[done:i]...), c)
			i += 2
			done = i + 1
		case c == '+' && where == inQuery:
			b = append(append(b, s[done:i]...), ' ')
			done = i + 1
		case (where == inHost || where == inZone) && c < 0x80 && !isPlain(c, where):
			return "", InvalidHostError(s[i : i+1])
		}
	}
	if done == 0 {
		return s, nil
	}
	return string(append(b, s[done:]...)), nil
}

// keeps returns raw if it is an encoding of text that escape might not have chosen, else what escape chooses.
func keeps(raw, text string, where part) string {
	if raw == "" {
		return escape(text, where)
	}
	for i := 0; i < len(raw); i++ {
		if strings.IndexByte("!$&'()*+,;=:@[]%", raw[i]) < 0 && !isPlain(raw[i], where) {
			return escape(text, where)
		}
	}
	if meant, err := unescape(raw, where); err != nil || meant != text {
		return escape(text, where)
	}
	return raw
}

// decode returns text, and raw if escape would not give it back.
func decode(raw string, where part) (text, kept string, err error) {
	text, err = unescape(raw, where)
	if err == nil && escape(text, where) != raw {
		kept = raw
	}
	return text, kept, err
}
