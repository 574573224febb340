// Package url parses and makes URLs (RFC 3986).
package url

import (
	"errors"
	"path"
	"strconv"
	"strings"
)

// Error is what an operation on a URL reports.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }
func (e *Error) Error() string { return e.Op + " " + strconv.Quote(e.URL) + ": " + e.Err.Error() }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// A URL is [scheme:][//[userinfo@]host][/]path[?query][#fragment], or scheme:opaque[?query][#fragment].
type URL struct {
	Scheme      string
	Opaque      string
	User        *Userinfo
	Host        string
	Path        string
	Fragment    string
	RawQuery    string
	RawPath     string // the path as it was written, if that is not how it would be
	RawFragment string
	ForceQuery  bool // a ? without query
	OmitHost    bool // no // although there is a scheme
}

// Userinfo is a name and maybe a password.
type Userinfo struct {
	name, password string
	hasPassword    bool
}

func User(username string) *Userinfo                   { return &Userinfo{username, "", false} }
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.name
}

func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.hasPassword
}

func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	s := escape(u.name, inUser)
	if u.hasPassword {
		s += ":" + escape(u.password, inUser)
	}
	return s
}

// Parse parses a URL, absolute or relative.
func Parse(rawURL string) (*URL, error) {
	rest, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(rest, false)
	if err != nil {
		return nil, &Error{"parse", rest, err}
	}
	if fragment != "" {
		if u.Fragment, u.RawFragment, err = decode(fragment, inFragment); err != nil {
			return nil, &Error{"parse", rawURL, err}
		}
	}
	return u, nil
}

// ParseRequestURI parses what a request asks for: an absolute URL or path, without fragment.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

// cutScheme returns the scheme, empty if there is none, and the rest.
func cutScheme(s string) (scheme, rest string, err error) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c|0x20-'a' < 26:
		case c == ':' && i == 0:
			return "", "", errors.New("missing protocol scheme")
		case c == ':':
			return strings.ToLower(s[:i]), s[i+1:], nil
		case i == 0 || c-'0' > 9 && c != '+' && c != '-' && c != '.':
			return "", s, nil
		}
	}
	return "", s, nil
}

func parse(s string, request bool) (*URL, error) {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7F {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if s == "" && request {
		return nil, errors.New("empty url")
	}
	u := new(URL)
	if s == "*" {
		u.Path = "*"
		return u, nil
	}
	var rest string
	var err error
	if u.Scheme, rest, err = cutScheme(s); err != nil {
		return nil, err
	}
	if before, query, found := strings.Cut(rest, "?"); found {
		rest, u.RawQuery = before, query
		u.ForceQuery = query == ""
	}
	rooted := strings.HasPrefix(rest, "/")
	if !rooted {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		// It would be taken for a scheme.
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if strings.HasPrefix(rest, "//") && (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///")) {
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if err := u.parseAuthority(authority); err != nil {
			return nil, err
		}
	} else if u.Scheme != "" && rooted {
		u.OmitHost = true
	}
	return u, u.setPath(rest)
}

func (u *URL) parseAuthority(authority string) (err error) {
	info, host := "", authority
	at := strings.LastIndexByte(authority, '@')
	if at >= 0 {
		info, host = authority[:at], authority[at+1:]
	}
	if u.Host, err = parseHost(u.Scheme, host); err != nil || at < 0 {
		return err
	}
	for i := 0; i < len(info); i++ {
		if c := info[i]; c|0x20-'a' >= 26 && c-'0' > 9 && strings.IndexByte("-._:~!$&'()*+,;=%@", c) < 0 {
			return errors.New("net/url: invalid userinfo")
		}
	}
	name, password, hasPassword := strings.Cut(info, ":")
	if name, err = unescape(name, inUser); err != nil {
		return err
	}
	if password, err = unescape(password, inUser); err != nil {
		return err
	}
	u.User = &Userinfo{name, password, hasPassword}
	return nil
}

func (u *URL) setPath(raw string) (err error) {
	text, kept, err := decode(raw, inPath)
	if err == nil {
		u.Path, u.RawPath = text, kept
	}
	return err
}

// EscapedPath returns RawPath if it encodes Path, else an encoding.
func (u *URL) EscapedPath() string {
	if u.Path == "*" && (u.RawPath == "" || keeps(u.RawPath, u.Path, inPath) != u.RawPath) {
		return "*"
	}
	return keeps(u.RawPath, u.Path, inPath)
}

// EscapedFragment is the same for the fragment.
func (u *URL) EscapedFragment() string { return keeps(u.RawFragment, u.Fragment, inFragment) }

func (u *URL) String() string {
	s := ""
	if u.Scheme != "" {
		s = u.Scheme + ":"
	}
	if u.Opaque != "" {
		s += u.Opaque
	} else {
		if u.Host != "" || u.User != nil || u.Scheme != "" && !u.OmitHost && u.Path != "" {
			s += "//"
		}
		if u.User != nil {
			s += u.User.String() + "@"
		}
		s += escape(u.Host, inHost)
		path := u.EscapedPath()
		if path != "" && path[0] != '/' && u.Host != "" {
			s += "/"
		}
		if s == "" {
			if segment, _, _ := strings.Cut(path, "/"); strings.Contains(segment, ":") {
				s = "./"
			}
		}
		s += path
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		s += "#" + u.EscapedFragment()
	}
	return s
}

// Redacted is String with xxxxx for the password.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	c := *u
	if _, has := c.User.Password(); has {
		c.User = UserPassword(c.User.Username(), "xxxxx")
	}
	return c.String()
}

func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Query returns the parameters of the query, without those that are malformed.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI returns path and query as a request sends them.
func (u *URL) RequestURI() string {
	s := u.Opaque
	if s == "" {
		if s = u.EscapedPath(); s == "" {
			s = "/"
		}
	} else if strings.HasPrefix(s, "//") {
		s = u.Scheme + ":" + s
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	return s
}

func (u *URL) cutHost() (host, port string) {
	host = u.Host
	if i := strings.LastIndexByte(host, ':'); i >= 0 && validPort(host[i:]) {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return
}

func (u *URL) Hostname() string {
	host, _ := u.cutHost()
	return host
}

func (u *URL) Port() string {
	_, port := u.cutHost()
	return port
}

func (u *URL) AppendBinary(b []byte) ([]byte, error)   { return append(b, u.String()...), nil }
func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

func (u *URL) UnmarshalBinary(text []byte) error {
	parsed, err := Parse(string(text))
	if err == nil {
		*u = *parsed
	}
	return err
}

// resolve returns a path seen from another, without . and .. elements.
func resolve(base, ref string) string {
	full := ref
	if ref == "" {
		full = base
	} else if ref[0] != '/' {
		full = base[:strings.LastIndexByte(base, '/')+1] + ref
	}
	if full == "" {
		return ""
	}
	dst, last, first := "/", "", true
	for more := true; more; {
		last, full, more = strings.Cut(full, "/")
		switch last {
		case ".":
			first = false
		case "..":
			// One element less, down to the root.
			dst = dst[:strings.LastIndexByte(dst[1:], '/')+1]
			if dst == "" {
				dst = "/"
			}
			first = dst == "/"
		default:
			if !first {
				dst += "/"
			}
			dst += last
			first = false
		}
	}
	if last == "." || last == ".." {
		dst += "/"
	}
	if len(dst) > 1 && dst[1] == '/' {
		return dst[1:]
	}
	return dst
}

// Parse parses a reference and resolves it.
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// ResolveReference returns the absolute URL of a reference in u (RFC 3986, section 5.2).
func (u *URL) ResolveReference(ref *URL) *URL {
	c := *ref
	if ref.Scheme == "" {
		c.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		c.setPath(resolve(ref.EscapedPath(), ""))
		return &c
	}
	if ref.Opaque != "" {
		c.User, c.Host, c.Path = nil, "", ""
		return &c
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		c.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			c.Fragment, c.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		c.Opaque, c.User, c.Host, c.Path = u.Opaque, nil, "", ""
		return &c
	}
	c.Host, c.User = u.Host, u.User
	c.setPath(resolve(u.EscapedPath(), ref.EscapedPath()))
	return &c
}

func (u *URL) join(elem []string) (*URL, error) {
	all := append([]string{u.EscapedPath()}, elem...)
	rooted := strings.HasPrefix(all[0], "/")
	if !rooted {
		all[0] = "/" + all[0]
	}
	p := path.Join(all...)
	if !rooted {
		p = p[1:]
	}
	if strings.HasSuffix(all[len(all)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	c := *u
	err := c.setPath(p)
	return &c, err
}

// JoinPath returns u with elements added to its path.
func (u *URL) JoinPath(elem ...string) *URL {
	c, _ := u.join(elem)
	return c
}

// JoinPath adds elements to the path of a URL.
func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	if u, err = u.join(elem); err != nil {
		return "", err
	}
	return u.String(), nil
}
