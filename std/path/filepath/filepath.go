// Package filepath works on the paths of files; on Linux they are those of package path.
package filepath

import (
	"errors"
	"internal/pathmatch"
	"io/fs"
	"os"
	"path"
	"strings"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

var (
	ErrBadPattern = pathmatch.ErrBadPattern

	SkipDir error = fs.SkipDir
	SkipAll error = fs.SkipAll
)

func Clean(p string) string             { return path.Clean(p) }
func Split(p string) (dir, file string) { return path.Split(p) }
func Join(elem ...string) string        { return path.Join(elem...) }
func Ext(p string) string               { return path.Ext(p) }
func Base(p string) string              { return path.Base(p) }
func Dir(p string) string               { return path.Dir(p) }
func IsAbs(p string) bool               { return path.IsAbs(p) }
func ToSlash(p string) string           { return p }
func FromSlash(p string) string         { return p }
func VolumeName(p string) string        { return "" }
func IsLocal(p string) bool             { return isLocal(p) }
func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	return strings.Split(p, string(ListSeparator))
}

// Match is path.Match, but where a pattern fails to match it looks no further for mistakes.
func Match(pattern, name string) (matched bool, err error) {
	return pathmatch.Match(pattern, name, false)
}

// isLocal reports whether a path stays below where it begins.
func isLocal(p string) bool {
	if IsAbs(p) || p == "" {
		return false
	}
	p = Clean(p)
	return p != ".." && !strings.HasPrefix(p, "../")
}

// Localize turns a path of io/fs into one of the system.
func Localize(p string) (string, error) {
	if !fs.ValidPath(p) {
		return "", errors.New("invalid path")
	}
	return p, nil
}

// Abs returns the path from the root on.
func Abs(p string) (string, error) {
	if IsAbs(p) {
		return Clean(p), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, p), nil
}

// Rel returns a path that leads from base to target.
func Rel(base, target string) (string, error) {
	b, t := Clean(base), Clean(target)
	if b == t {
		return ".", nil
	}
	if b == "." {
		b = ""
	}
	if IsAbs(b) != IsAbs(t) {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	// b0 and t0 are where the first elements that differ begin.
	var bi, b0, ti, t0 int
	for {
		for bi < len(b) && b[bi] != Separator {
			bi++
		}
		for ti < len(t) && t[ti] != Separator {
			ti++
		}
		if t[t0:ti] != b[b0:bi] {
			break
		}
		if bi < len(b) {
			bi++
		}
		if ti < len(t) {
			ti++
		}
		b0, t0 = bi, ti
	}
	if b[b0:bi] == ".." {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	if b0 != len(b) {
		out := ".." + strings.Repeat("/..", strings.Count(b[b0:], "/"))
		if t0 != len(t) {
			out += "/" + t[t0:]
		}
		return Clean(out), nil
	}
	return t[t0:], nil
}

// WalkFunc is called for each file by Walk.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// WalkDir calls fn for root and everything below, in lexical order.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(p, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	list, err := os.ReadDir(p)
	if err != nil {
		if err = fn(p, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				err = nil
			}
			return err
		}
	}
	for _, e := range list {
		if err := walkDir(Join(p, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// Walk is WalkDir with descriptions of the files.
func Walk(root string, fn WalkFunc) error {
	return WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if d == nil || err != nil {
			return fn(p, nil, err)
		}
		info, err := d.Info()
		return fn(p, info, err)
	})
}

// Glob returns the files whose names match the pattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err = os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if strings.ContainsAny(dir, `*?[\`) && dir != pattern {
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		list, err := os.ReadDir(d)
		if err != nil {
			continue
		}
		for _, e := range list {
			ok, err := Match(file, e.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(d, e.Name()))
			}
		}
	}
	return matches, nil
}

// EvalSymlinks returns the path with its links followed.
func EvalSymlinks(p string) (string, error) {
	for follow := 0; follow < 255; follow++ {
		elems := strings.Split(Clean(p), "/")
		cur, changed := "", false
		for i, e := range elems {
			next := cur + e
			if next == "" {
				cur = "/"
				continue
			}
			info, err := os.Lstat(next)
			if err != nil {
				return "", err
			}
			if info.Mode()&fs.ModeSymlink != 0 {
				link, err := os.Readlink(next)
				if err != nil {
					return "", err
				}
				if !IsAbs(link) {
					link = cur + link
				}
				p = Join(append([]string{link}, elems[i+1:]...)...)
				changed = true
				break
			}
			cur = next + "/"
		}
		if !changed {
			return Clean(p), nil
		}
	}
	return "", errors.New("EvalSymlinks: too many links")
}

// HasPrefix reports whether p begins with prefix, whatever elements those are.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }
