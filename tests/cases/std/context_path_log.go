// run

// Packages context, path, filepath and log.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

type key struct{}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	child := context.WithValue(ctx, key{}, "value")
	fmt.Println(child.Value(key{}), child.Value("no"), child.Err(), ctx, child)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		<-child.Done()
		fmt.Println("stopped:", child.Err(), context.Cause(child))
	}()
	cancel()
	wg.Wait()
	tctx, stop := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer stop()
	<-tctx.Done()
	fmt.Println(tctx.Err(), errors.Is(tctx.Err(), context.DeadlineExceeded), tctx.Err().(interface{ Timeout() bool }).Timeout())
	cctx, ccancel := context.WithCancelCause(context.Background())
	ccancel(errors.New("why"))
	fmt.Println(cctx.Err(), context.Cause(cctx), context.WithoutCancel(cctx).Err())
	done := make(chan bool)
	actx, acancel := context.WithCancel(context.TODO())
	context.AfterFunc(actx, func() { done <- true })
	acancel()
	fmt.Println(<-done)

	for _, p := range []string{"", "/", "a/b/../c", "/../a", "a//b/./c/", "../../x", "./a", "a/..", "/a/b/c.tar.gz", "..."} {
		dir, file := path.Split(p)
		fmt.Printf("%q %q %q %q %q %q %t\n", path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), dir, file, path.IsAbs(p))
	}
	fmt.Println(path.Join("a", "", "../b", "c"), filepath.Join("/x", "y"))
	for _, m := range [][2]string{{"*.go", "a.go"}, {"a?c", "abc"}, {"[a-c]x", "bx"}, {"[^a]x", "ax"}, {"a*b*c", "aXbYc"}, {"*", "a/b"}, {"\\*", "*"}, {"[", "a"}, {"a[", "b"}} {
		ok, err := path.Match(m[0], m[1])
		fmt.Println(m, ok, err)
	}
	for _, m := range [][2]string{{"/a/b", "/a/c/d"}, {"a", "a/b"}, {"/a", "b"}, {"a/b", "."}, {"..", "a"}} {
		rel, err := filepath.Rel(m[0], m[1])
		fmt.Println(m, rel, err)
	}
	var out strings.Builder
	l := log.New(&out, "pre: ", log.Lmsgprefix)
	l.Println("hello", 1)
	l.Printf("x=%d", 2)
	l.SetFlags(log.Lshortfile)
	l.Print("at")
	fmt.Print(out.String())
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.SetPrefix("log: ")
	log.Print("done")
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		log.Panicf("bad %d", 7)
	}()
	dir, err := os.MkdirTemp("", "gos")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	os.WriteFile(filepath.Join(dir, "b.txt"), []byte("data"), 0o644)
	os.MkdirAll(filepath.Join(dir, "sub/deep"), 0o755)
	os.WriteFile(filepath.Join(dir, "sub", "a.txt"), nil, 0o600)
	filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, p)
		info, _ := d.Info()
		fmt.Println(rel, d.IsDir(), info.Mode(), err)
		return nil
	})
	list, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	fmt.Println(len(list), err, filepath.Base(list[0]))
	_, err = os.Stat(filepath.Join(dir, "none"))
	fmt.Println(os.IsNotExist(err), errors.Is(err, os.ErrNotExist))
	f, _ := os.OpenFile(filepath.Join(dir, "b.txt"), os.O_APPEND|os.O_RDWR, 0)
	f.WriteString("more")
	f.Seek(2, 0)
	b := make([]byte, 10)
	n, err := f.Read(b)
	fmt.Println(n, err, string(b[:n]))
	n, err = f.ReadAt(b, 6)
	fmt.Println(n, err, string(b[:n]))
	fi, _ := f.Stat()
	fmt.Println(fi.Size(), fi.Name(), f.Close())
	_, err = f.Write(nil)
	fmt.Println(strings.HasSuffix(err.Error(), "file already closed"), os.Remove(filepath.Join(dir, "sub")) != nil)
}
