package fs

import (
	"errors"
	"path"
)

// A SubFS makes its own file systems of subdirectories, a GlobFS looks for names itself, a ReadLinkFS has links.
type SubFS interface {
	FS
	Sub(dir string) (FS, error)
}

type GlobFS interface {
	FS
	Glob(pattern string) ([]string, error)
}

type ReadLinkFS interface {
	FS
	ReadLink(name string) (string, error)
	Lstat(name string) (FileInfo, error)
}

// ReadLink returns what a link points to.
func ReadLink(fsys FS, name string) (string, error) {
	if links, ok := fsys.(ReadLinkFS); ok {
		return links.ReadLink(name)
	}
	return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
}

// Lstat describes a file, a link itself if the file system has links.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if links, ok := fsys.(ReadLinkFS); ok {
		return links.Lstat(name)
	}
	return Stat(fsys, name)
}

func hasMeta(pattern string) bool {
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

// Glob returns the files whose names match the pattern.
func Glob(fsys FS, pattern string) (matches []string, err error) { return glob(fsys, pattern, 0) }

func glob(fsys FS, pattern string, depth int) (matches []string, err error) {
	const deepest = 10000
	if depth > deepest {
		return nil, path.ErrBadPattern
	}
	if g, ok := fsys.(GlobFS); ok {
		return g.Glob(pattern)
	}
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := Stat(fsys, pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := path.Split(pattern)
	if dir == "" {
		dir = "."
	} else {
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if hasMeta(dir) {
		if dirs, err = glob(fsys, dir, depth+1); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		// Directories that cannot be read hold nothing.
		entries, err := ReadDir(fsys, d)
		if err != nil {
			continue
		}
		for _, e := range entries {
			ok, err := path.Match(file, e.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, path.Join(d, e.Name()))
			}
		}
	}
	return matches, nil
}

// Sub returns the file system of a subdirectory.
func Sub(fsys FS, dir string) (FS, error) {
	switch {
	case !ValidPath(dir):
		return nil, &PathError{Op: "sub", Path: dir, Err: ErrInvalid}
	case dir == ".":
		return fsys, nil
	}
	if s, ok := fsys.(SubFS); ok {
		return s.Sub(dir)
	}
	return &subFS{fsys, dir}, nil
}

type subFS struct {
	fsys FS
	dir  string
}

// full returns a name's path in the whole file system.
func (s *subFS) full(op, name string) (string, error) {
	if !ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return path.Join(s.dir, name), nil
}

func (s *subFS) short(name string) (string, bool) {
	if name == s.dir {
		return ".", true
	}
	if n := len(s.dir); len(name) > n+1 && name[:n] == s.dir && name[n] == '/' {
		return name[n+1:], true
	}
	return "", false
}

// shorten makes an error speak of the path in this file system.
func (s *subFS) shorten(err error) error {
	if e, ok := err.(*PathError); ok {
		if name, ok := s.short(e.Path); ok {
			e.Path = name
		}
	}
	return err
}

// within does what do does with a name of this file system.
func within[T any](s *subFS, op, name string, do func(FS, string) (T, error)) (value T, err error) {
	full, err := s.full(op, name)
	if err != nil {
		return value, err
	}
	value, err = do(s.fsys, full)
	return value, s.shorten(err)
}

func (s *subFS) Open(name string) (File, error) { return within(s, "open", name, FS.Open) }

func (s *subFS) ReadDir(name string) ([]DirEntry, error) { return within(s, "read", name, ReadDir) }

func (s *subFS) ReadFile(name string) ([]byte, error) { return within(s, "read", name, ReadFile) }

func (s *subFS) ReadLink(name string) (string, error) { return within(s, "readlink", name, ReadLink) }

func (s *subFS) Lstat(name string) (FileInfo, error) { return within(s, "lstat", name, Lstat) }

func (s *subFS) Sub(dir string) (FS, error) {
	if dir == "." {
		return s, nil
	}
	full, err := s.full("sub", dir)
	if err != nil {
		return nil, err
	}
	return &subFS{s.fsys, full}, nil
}

func (s *subFS) Glob(pattern string) ([]string, error) {
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if pattern == "." {
		return []string{"."}, nil
	}
	list, err := Glob(s.fsys, s.dir+"/"+pattern)
	for i, full := range list {
		name, ok := s.short(full)
		if !ok {
			return nil, errors.New("invalid result from inner fsys Glob: " + name + " not in " + s.dir)
		}
		list[i] = name
	}
	return list, s.shorten(err)
}
