// run
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "filesystems")
	check(err)
	defer os.RemoveAll(dir)
	for _, f := range []string{"a.txt", "b/c.txt", "b/d/e.txt", "b/d/f.go"} {
		check(os.MkdirAll(filepath.Join(dir, filepath.Dir(f)), 0755))
		check(os.WriteFile(filepath.Join(dir, f), []byte("in "+f), 0640))
	}
	check(os.Symlink("a.txt", filepath.Join(dir, "link")))
	fsys := os.DirFS(dir)
	check(fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		info, _ := d.Info()
		fmt.Println(p, d.IsDir(), d.Type(), info.Name(), err)
		return nil
	}))
	for _, pattern := range []string{"*", "*.txt", "b/*", "b/*/*.go", "*/*/?.txt", "nothing", "a.txt", "[", "b/[^c]*"} {
		list, err := fs.Glob(fsys, pattern)
		fmt.Println(pattern, list, err)
		paths, err := filepath.Glob(filepath.Join(dir, pattern))
		for i := range paths {
			paths[i] = strings.TrimPrefix(paths[i], dir)
		}
		fmt.Println(paths, err)
	}
	sub, err := fs.Sub(fsys, "b")
	check(err)
	b, err := fs.ReadFile(sub, "d/e.txt")
	fmt.Printf("%q %v\n", b, err)
	_, err = sub.Open("none")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = fs.ReadFile(sub, "../a.txt")
	fmt.Println(err)
	_, err = fs.Sub(fsys, "/x")
	fmt.Println(err)
	list, err := fs.Glob(sub, "*/*")
	fmt.Println(list, err)
	deeper, err := fs.Sub(sub, "d")
	check(err)
	entries, err := fs.ReadDir(deeper, ".")
	fmt.Println(entries, err)
	target, err := fs.ReadLink(fsys, "link")
	fmt.Println(target, err)
	_, err = fs.ReadLink(sub, "c.txt")
	fmt.Println(err != nil)
	info, err := fs.Lstat(fsys, "link")
	fmt.Println(info.Mode().Type(), err)
	info, err = fs.Stat(fsys, "link")
	fmt.Println(info.Mode(), err)
	_, err = os.DirFS("").Open("x")
	fmt.Println(err)
	_, err = fsys.Open("/etc/passwd")
	fmt.Println(err)
	_, err = fs.ReadDir(fsys, "a.txt")
	fmt.Println(err)

	copied := filepath.Join(dir, "copy")
	check(os.CopyFS(copied, sub))
	b, err = os.ReadFile(filepath.Join(copied, "d/f.go"))
	fmt.Printf("%q %v\n", b, err)
	fmt.Println(errors.Is(os.CopyFS(copied, sub), fs.ErrExist))

	f, err := os.OpenFile(filepath.Join(dir, "a.txt"), os.O_RDWR, 0)
	check(err)
	var out bytes.Buffer
	n, err := f.WriteTo(&out)
	fmt.Println(n, err, out.String())
	check(f.Chmod(0600 | os.ModeSticky))
	info, _ = f.Stat()
	fmt.Println(info.Mode(), f.Chown(-1, -1), os.Chown(f.Name(), os.Getuid(), os.Getgid()), os.Lchown(filepath.Join(dir, "link"), -1, -1))
	when := time.Date(2001, 2, 3, 4, 5, 6, 789000000, time.UTC)
	check(os.Chtimes(f.Name(), when, when))
	check(os.Chtimes(f.Name(), time.Time{}, time.Time{}))
	info, _ = os.Stat(f.Name())
	fmt.Println(info.ModTime().UTC())
	check(os.Chtimes(f.Name(), when, time.Unix(-5, 500)))
	info, _ = os.Stat(f.Name())
	fmt.Println(info.ModTime().UTC())
	check(f.Close())
	_, err = f.WriteTo(io.Discard)
	fmt.Println(errors.Is(err, os.ErrClosed), errors.Is(f.Chmod(0), os.ErrClosed))
	groups, err := os.Getgroups()
	fmt.Println(len(groups) >= 0, err, (&os.SyscallError{Syscall: "x", Err: os.ErrDeadlineExceeded}).Timeout(), filepath.HasPrefix("/a/b", "/a"))
	d, err := os.Open(filepath.Join(dir, "b"))
	check(err)
	check(d.Chdir())
	b, err = os.ReadFile("c.txt")
	fmt.Println(string(b), err)
	check(os.Chdir("/"))
}
