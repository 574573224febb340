// run
package main

import (
	"fmt"
	"net/url"
)

var urls = []string{
	"", "http://www.google.com", "http://www.google.com/", "http://www.google.com/file%20one%26two", "http://www.google.com/#file%20one%26two", "ftp://webmaster@www.google.com/",
	"ftp://john%20doe@www.google.com/", "http://www.google.com/?", "http://www.google.com/?foo=bar?", "http://www.google.com/?q=go+language", "http://www.google.com/a%20b?q=c+d",
	"http:www.google.com/?q=go+language", "mailto:/webmaster@golang.org", "mailto:webmaster@golang.org", "/redirect?from=http://x/", "//user@foo/path?a=b", "///threeslashes",
	"http://user:password@google.com", "http://j@ne:password@google.com", "http://jane:p@ssword@google.com/p@th?q=@go", "http://www.google.com/?q=go+language#foo&bar", "/a/b/c?d=e#f",
	"http://192.168.0.1:8080/", "http://[fe80::1]/", "http://[fe80::1]:8080/", "http://[fe80::1%25en0]/", "http://[fe80::1%25%65%6e%301-._~]/", "http://[::1]:x/", "http://[::1]x/", "http://[::1", "http://a[b]/",
	"http://[fe80::1%en0]/", "http://[1.2.3.4]/", "http://[::ffff:1.2.3.4]/", "http://[1:2:3]/", "http://[12345::]/", "http://[::1::]/", "http://[1:2:3:4:5:6:7:8:9]/", "http://[g::]/", "http://[1:2:3:4:5:6:7::8]/", "http://[]/", "http://[abc]/",
	"http://[::1.2.3]/", "http://[1::1.2.3.256]/", "http://[::01.2.3.4]/", "http://[::%25]/", "http://[1.2.3]/", "http://[1:]/", "http://[1:2:3:4:5:6:7:8]:80/x",
	"http://host:/", "http://host:80a/", "http://a:b:80/", "foo://a:b:80/", "http://hello.世界.com/foo", "http://hello.%e4%b8%96%e7%95%8c.com/foo", "http://hello.%E4/%zz", "http://x/%", "http://x/%2", "http://%41/", "http://a b.com/", "http://a<b>c\"/",
	"http://user^:pw@host/", "http://us%65r:p%40w@host/", "http://user:@host", "http://:@host", "http://@host", ":foo", "foo:bar", "1foo:bar", "a/b:c", "a:b/c", "x:y", "./x:y", "*", "https://*", "HTTP://HOST/Path", "file:///home/x", "file:/home/x",
	"magnet:?xt=urn:btih:c12fe&dn=x", "mailto:?subject=hi", "http://x.com/a;b/c,d?e=f;g#h,i", "http://a/b/c%2Fd/e", "http://a/%2f", "http://a/(b)!*'", "http://a/$bar&x=y+z", "http://a#%31%%", "http://a#a b(c)!~", "\x01http://a", "http://a\x7f", "cache_object:foo/bar",
	"http://a/\xff", "http://a/?\xff", "http://[::1]", "//[fe80::1]/x", "http://a.b-c.d_e~f/", "tel:+1-816-555-1212", "urn:oasis:names", "//not.a.user@not.a.host/just/a/path", "http://a/b?", "?", "#", "#frag", "?a#b", "http://a?b/c",
}

func show(u *url.URL) {
	p, has := u.User.Password()
	fmt.Printf("%q %q %q %q %q %q host=%q path=%q raw=%q query=%q frag=%q rawfrag=%q force=%v omit=%v abs=%v", u.Scheme, u.Opaque, u.User.String(), u.User.Username(), p, u.Port(), u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u.RawFragment, u.ForceQuery, u.OmitHost, u.IsAbs())
	fmt.Println(has, u, u.Redacted(), u.EscapedPath(), u.EscapedFragment(), u.RequestURI(), u.Hostname(), u.Query())
}

func main() {
	for _, s := range urls {
		u, err := url.Parse(s)
		fmt.Printf("%q: %v\n  ", s, err)
		if err == nil {
			show(u)
		}
		r, err := url.ParseRequestURI(s)
		fmt.Printf("  request %v %v\n", r, err)
	}
	base, _ := url.Parse("http://a/b/c/d;p?q")
	for _, ref := range []string{"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "http:g", "%2f/../x", "mailto:x", "//u:p@h/../x", "a//b/../c", "//"} {
		u, err := base.Parse(ref)
		fmt.Println(ref, "->", u, err)
	}
	for _, b := range []string{"http://h/a/b", "http://h", "x/y/", "mailto:z", "http://h/%2f/", "http://h/a?q#f"} {
		for _, elem := range [][]string{{}, {"c"}, {"../c"}, {"/c/", "d/"}, {"..", "..", ".."}, {"a%2fb"}, {"%zz"}, {""}} {
			s, err := url.JoinPath(b, elem...)
			u, _ := url.Parse(b)
			fmt.Println(s, err, u.JoinPath(elem...))
		}
	}
	all := ""
	for c := 0; c < 256; c++ {
		all += string([]byte{byte(c)})
	}
	fmt.Println(url.QueryEscape(all), url.PathEscape(all))
	fmt.Println((&url.URL{Scheme: "s", Host: all, Path: all, Fragment: all, User: url.UserPassword(all, all)}).String())
	q, err := url.QueryUnescape(url.QueryEscape(all))
	p, err2 := url.PathUnescape(url.PathEscape(all))
	fmt.Println(q == all, err, p == all, err2)
	for _, s := range []string{"%", "%a", "%zz", "a%zzb", "%41+%2B", "+"} {
		q, err := url.QueryUnescape(s)
		p, err2 := url.PathUnescape(s)
		fmt.Printf("%q %v %q %v\n", q, err, p, err2)
	}
	for _, s := range []string{"", "a=1&b=2&a=3", "a", "a=", "=b", "&&a=1&", "a;b=1&c=2", "a=%zz&b=1", "%zz=1&x;y", "a=b=c", "k+ey=v+al%26"} {
		v, err := url.ParseQuery(s)
		fmt.Println(v, err, v.Encode(), v.Get("a"), v.Has("a"))
	}
	v := url.Values{}
	v.Set("name", "Ava")
	v.Add("friend", "Jess & Co")
	v.Add("friend", "Zoé")
	fmt.Println(v.Encode(), v.Get("friend"), v["friend"], v.Has("x"))
	v.Del("friend")
	fmt.Println(v.Encode())
	var u url.URL
	fmt.Println(u.UnmarshalBinary([]byte("http://x/y")), u.String(), u.UnmarshalBinary([]byte(":")))
	b, _ := u.MarshalBinary()
	fmt.Println(string(b), (*url.Userinfo)(nil), url.User("a:b"), (*url.URL)(nil).Redacted())
	fmt.Println(&url.URL{Path: "a:b"}, &url.URL{Host: "h", Path: "p"}, &url.URL{Scheme: "s", Path: "p"}, &url.URL{Scheme: "s", OmitHost: true, Path: "//p"}, &url.URL{Path: "//p"}, &url.URL{Path: "x", RawPath: "%79"})
}
