package url

import (
	"errors"
	"strconv"
	"strings"
)

// validPort reports whether port is empty or a colon and digits.
func validPort(port string) bool {
	if port == "" {
		return true
	}
	for i := 1; i < len(port); i++ {
		if port[i]-'0' > 9 {
			return false
		}
	}
	return port[0] == ':'
}

func badPort(port string) error {
	return errors.New("invalid port " + strconv.Quote(port) + " after host")
}

// parseHost decodes a host with its port; a numeric address of IPv6 stands in brackets.
func parseHost(scheme, host string) (string, error) {
	open := strings.LastIndex(host, "[")
	if open > 0 {
		return "", errors.New("invalid IP-literal")
	}
	if open < 0 {
		if at := strings.Index(host, ":"); at >= 0 {
			if last := strings.LastIndex(host, ":"); scheme != "http" && scheme != "https" {
				at = last
			}
			if !validPort(host[at:]) {
				return "", badPort(host[at:])
			}
		}
		return unescape(host, inHost)
	}
	end := strings.LastIndex(host, "]")
	if end < 0 {
		return "", errors.New("missing ']' in host")
	}
	port := host[end+1:]
	if !validPort(port) {
		return "", badPort(port)
	}
	name, zone := host[1:end], ""
	if at := strings.Index(name, "%25"); at >= 0 {
		name, zone = name[:at], name[at:]
	}
	name, err := unescape(name, inHost)
	if err != nil {
		return "", err
	}
	if zone, err = unescape(zone, inZone); err != nil {
		return "", err
	}
	name += zone
	v6, err := checkAddress(name)
	if err != nil {
		return "", &hostError{err}
	}
	if !v6 {
		return "", errors.New("invalid IP-literal")
	}
	return "[" + name + "]" + port, nil
}

type hostError struct {
	err error
}

func (e *hostError) Error() string { return "invalid host: " + e.err.Error() }
func (e *hostError) Unwrap() error { return e.err }

// addressError says what of an address is not as it must be.
func addressError(address, problem, at string) error {
	text := "ParseAddr(" + strconv.Quote(address) + "): " + problem
	if at != "" {
		text += " (at " + strconv.Quote(at) + ")"
	}
	return errors.New(text)
}

// checkAddress checks a numeric address and tells whether it is one of IPv6.
func checkAddress(s string) (v6 bool, err error) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			return false, checkIPv4(s, s)
		case ':':
			return true, checkIPv6(s)
		case '%':
			return false, addressError(s, "missing IPv6 address", "")
		}
	}
	return false, addressError(s, "unable to parse IP", "")
}

func checkIPv4(address, s string) error {
	value, digits, dots := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c-'0' < 10:
			if digits == 1 && value == 0 {
				return addressError(address, "IPv4 field has octet with leading zero", "")
			}
			value = value*10 + int(c-'0')
			digits++
			if value > 255 {
				return addressError(address, "IPv4 field has value >255", "")
			}
		case c != '.':
			return addressError(address, "unexpected character", s[i:])
		case i == 0 || i == len(s)-1 || s[i-1] == '.':
			return addressError(address, "IPv4 field must have at least one digit", s[i:])
		case dots == 3:
			return addressError(address, "IPv4 address too long", "")
		default:
			dots++
			value, digits = 0, 0
		}
	}
	if dots < 3 {
		return addressError(address, "IPv4 address too short", "")
	}
	return nil
}

func checkIPv6(address string) error {
	s, zone, zoned := strings.Cut(address, "%")
	if zoned && zone == "" {
		return addressError(address, "zone must be a non-empty string", "")
	}
	// Groups of two bytes; a double colon stands for as many as are missing.
	bytes, ellipsis := 0, false
	if strings.HasPrefix(s, "::") {
		ellipsis = true
		s = s[2:]
		if s == "" {
			return nil
		}
	}
	for bytes < 16 {
		n := 0
		for n < len(s) && digit(s[n]) < 16 {
			if n > 3 {
				return addressError(address, "each group must have 4 or less digits", s)
			}
			n++
		}
		if n == 0 {
			return addressError(address, "each colon-separated field must have at least one digit", s)
		}
		if n < len(s) && s[n] == '.' {
			if !ellipsis && bytes != 12 {
				return addressError(address, "embedded IPv4 address must replace the final 2 fields of the address", s)
			}
			if bytes+4 > 16 {
				return addressError(address, "too many hex fields to fit an embedded IPv4 at the end of the address", s)
			}
			if err := checkIPv4(address, s); err != nil {
				return err
			}
			s = ""
			bytes += 4
			break
		}
		bytes += 2
		s = s[n:]
		if s == "" {
			break
		}
		if s[0] != ':' {
			return addressError(address, "unexpected character, want colon", s)
		}
		if len(s) == 1 {
			return addressError(address, "colon must be followed by more characters", s)
		}
		s = s[1:]
		if s[0] == ':' {
			if ellipsis {
				return addressError(address, "multiple :: in address", s)
			}
			ellipsis = true
			s = s[1:]
			if s == "" {
				break
			}
		}
	}
	switch {
	case s != "":
		return addressError(address, "trailing garbage after address", s)
	case bytes < 16 && !ellipsis:
		return addressError(address, "address string too short", "")
	case bytes == 16 && ellipsis:
		return addressError(address, "the :: must expand to at least one field of zeros", "")
	}
	return nil
}
