package os

import (
	"errors"
	"io"
	"io/fs"
)

// DirFS returns the file system of the files below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// at does what do does with the path of a name; errors speak of the name.
func at[T any](dir dirFS, op, name string, do func(string) (T, error)) (value T, err error) {
	if dir == "" {
		return value, &PathError{Op: op, Path: name, Err: errors.New("os: DirFS with empty root")}
	}
	if !fs.ValidPath(name) {
		return value, &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	path := string(dir) + "/" + name
	if dir[len(dir)-1] == '/' {
		path = string(dir) + name
	}
	value, err = do(path)
	if e, ok := err.(*PathError); ok && op != "readlink" {
		e.Path = name
	}
	return value, err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	f, err := at(dir, "open", name, Open)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) { return at(dir, "readfile", name, ReadFile) }

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) { return at(dir, "readdir", name, ReadDir) }

func (dir dirFS) Stat(name string) (fs.FileInfo, error) { return at(dir, "stat", name, Stat) }

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) { return at(dir, "lstat", name, Lstat) }

func (dir dirFS) ReadLink(name string) (string, error) { return at(dir, "readlink", name, Readlink) }

// CopyFS copies a file system into the directory dir, where nothing is overwritten.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		path := dir
		if name != "." {
			path = dir + "/" + name
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(path, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, name)
			if err != nil {
				return err
			}
			return Symlink(target, path)
		case 0:
			return copyFile(path, fsys, name)
		}
		return &PathError{Op: "CopyFS", Path: name, Err: ErrInvalid}
	})
}

func copyFile(to string, fsys fs.FS, name string) error {
	r, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: to, Err: err}
	}
	return w.Close()
}
