package os

import (
	"io"
	"io/fs"
	"time"
)

// fileStat is what stat(2) says of a file.
type fileStat struct {
	name  string
	size  int64
	mode  FileMode
	mtime int64 // ns since 1970
	dev   uint64
	ino   uint64
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return time.Unix(0, s.mtime) }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

// sysStat fills out with size, st_mode, time of modification, device and inode. It looks at the descriptor if name is
// empty, at a link itself if link is set.
//
//go:noescape
func sysStat(fd int, name string, link bool, out *[5]int64) (errno int)

//go:noescape
func sysRemove(name string) (errno int)

//go:noescape
func sysRename(from, to string) (errno int)

//go:noescape
func sysLink(from, to string, symbolic bool) (errno int)

//go:noescape
func sysReadlink(name string) (target string, errno int)

//go:noescape
func sysMkdir(name string, perm uint32) (errno int)

//go:noescape
func sysChmod(fd int, name string, perm uint32) (errno int)

// sysChown looks at the descriptor if name is empty.
//
//go:noescape
func sysChown(fd int, name string, link bool, uid, gid int) (errno int)

// sysChtimes takes nanoseconds since 1970, or leaves a time as it is.
//
//go:noescape
func sysChtimes(name string, atime, mtime int64, keepAtime, keepMtime bool) (errno int)

//go:noescape
func sysChdir(name string) (errno int)
func sysFchdir(fd int) (errno int)
func sysGetwd() (dir string, errno int)

// sysReadDir returns the names in a directory and, as a text of the same length, a letter for each one's kind: d, L, p, S,
// D, c, - or ? if it is not known.
//
//go:noescape
func sysReadDir(name string) (names []string, kinds string, errno int)
func sysPipe() (r, w int, errno int)

func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' && i+1 < len(name) {
			return name[i+1:]
		}
	}
	return name
}

func stat(op string, fd int, name string, link bool) (FileInfo, error) {
	var out [5]int64
	path := name
	if fd >= 0 {
		path = ""
	}
	if errno := sysStat(fd, path, link, &out); errno != 0 {
		return nil, pathError(op, name, errno)
	}
	s := &fileStat{name: baseName(name), size: out[0], mtime: out[2], dev: uint64(out[3]), ino: uint64(out[4])}
	m := out[1]
	s.mode = FileMode(m & 0777)
	switch m & 0170000 {
	case 0060000:
		s.mode |= ModeDevice
	case 0020000:
		s.mode |= ModeDevice | ModeCharDevice
	case 0040000:
		s.mode |= ModeDir
	case 0010000:
		s.mode |= ModeNamedPipe
	case 0120000:
		s.mode |= ModeSymlink
	case 0140000:
		s.mode |= ModeSocket
	}
	if m&02000 != 0 {
		s.mode |= ModeSetgid
	}
	if m&04000 != 0 {
		s.mode |= ModeSetuid
	}
	if m&01000 != 0 {
		s.mode |= ModeSticky
	}
	return s, nil
}

// Stat describes a file, following links.
func Stat(name string) (FileInfo, error) { return stat("stat", -1, name, false) }

// Lstat describes a file, a link itself.
func Lstat(name string) (FileInfo, error) { return stat("lstat", -1, name, true) }

func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	return stat("stat", f.fd, f.name, false)
}

// SameFile reports whether two descriptions are of the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.dev == b.dev && a.ino == b.ino
}

// Remove removes a file or an empty directory.
func Remove(name string) error { return pathError("remove", name, sysRemove(name)) }

// RemoveAll removes a path and everything below it.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, serr := Lstat(path)
	if serr != nil {
		if IsNotExist(serr) {
			return nil
		}
		return serr
	}
	if !info.IsDir() {
		return err
	}
	list, rerr := ReadDir(path)
	for _, d := range list {
		if err1 := RemoveAll(path + "/" + d.Name()); err1 != nil && rerr == nil {
			rerr = err1
		}
	}
	err = Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	if rerr != nil {
		return rerr
	}
	return err
}

func linkError(op, from, to string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &LinkError{op, from, to, underlying(pathError(op, from, errno))}
}

func Rename(oldpath, newpath string) error {
	return linkError("rename", oldpath, newpath, sysRename(oldpath, newpath))
}

func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, sysLink(oldname, newname, false))
}

func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, sysLink(oldname, newname, true))
}

func Readlink(name string) (string, error) {
	target, errno := sysReadlink(name)
	return target, pathError("readlink", name, errno)
}

func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, sysMkdir(name, unixMode(perm)))
}

// MkdirAll makes a directory and those above it that are missing.
func MkdirAll(path string, perm FileMode) error {
	if dir, err := Stat(path); err == nil {
		if dir.IsDir() {
			return nil
		}
		return pathError("mkdir", path, 20)
	}
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	if i > 1 {
		if err := MkdirAll(path[:i-1], perm); err != nil {
			return err
		}
	}
	if err := Mkdir(path, perm); err != nil {
		if dir, err1 := Lstat(path); err1 == nil && dir.IsDir() {
			return nil
		}
		return err
	}
	return nil
}

// unixMode is what chmod(2) takes.
func unixMode(mode FileMode) uint32 {
	m := uint32(mode.Perm())
	if mode&ModeSetuid != 0 {
		m |= 04000
	}
	if mode&ModeSetgid != 0 {
		m |= 02000
	}
	if mode&ModeSticky != 0 {
		m |= 01000
	}
	return m
}

func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, sysChmod(-1, name, unixMode(mode)))
}

func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return f.wrap("chmod", sysChmod(f.fd, "", unixMode(mode)))
}

// Chown changes who owns a file; -1 leaves a number as it is. Lchown changes a link itself.
func Chown(name string, uid, gid int) error {
	return pathError("chown", name, sysChown(-1, name, false, uid, gid))
}

func Lchown(name string, uid, gid int) error {
	return pathError("lchown", name, sysChown(-1, name, true, uid, gid))
}

func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return f.wrap("chown", sysChown(f.fd, "", false, uid, gid))
}

// Chtimes changes when a file was read and written; a zero time leaves what there is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return pathError("chtimes", name, sysChtimes(name, atime.UnixNano(), mtime.UnixNano(), atime.IsZero(), mtime.IsZero()))
}

func Truncate(name string, size int64) error {
	f, err := OpenFile(name, O_WRONLY, 0)
	if err != nil {
		return &PathError{Op: "truncate", Path: name, Err: underlying(err)}
	}
	defer f.Close()
	return f.Truncate(size)
}

func Chdir(dir string) error { return pathError("chdir", dir, sysChdir(dir)) }

func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return f.wrap("chdir", sysFchdir(f.fd))
}

func Getwd() (dir string, err error) {
	dir, errno := sysGetwd()
	if errno != 0 {
		return "", NewSyscallError("getwd", underlying(pathError("", "", errno)))
	}
	return dir, nil
}

// Pipe returns two joined files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	a, b, errno := sysPipe()
	if errno != 0 {
		return nil, nil, NewSyscallError("pipe2", underlying(pathError("", "", errno)))
	}
	return NewFile(uintptr(a), "|0"), NewFile(uintptr(b), "|1"), nil
}

type dirEntry struct {
	dir  string
	name string
	kind FileMode
}

func (d *dirEntry) Name() string            { return d.name }
func (d *dirEntry) IsDir() bool             { return d.kind.IsDir() }
func (d *dirEntry) Type() FileMode          { return d.kind }
func (d *dirEntry) Info() (FileInfo, error) { return Lstat(d.dir + "/" + d.name) }
func (d *dirEntry) String() string          { return fs.FormatDirEntry(d) }

// readDir returns the entries of a directory in the order in which the system gives them.
func readDir(name string) ([]DirEntry, error) {
	names, kinds, errno := sysReadDir(name)
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	list := make([]DirEntry, 0, len(names))
	for i, n := range names {
		e := &dirEntry{dir: name, name: n}
		switch kinds[i] {
		case 'd':
			e.kind = ModeDir
		case 'L':
			e.kind = ModeSymlink
		case 'p':
			e.kind = ModeNamedPipe
		case 'S':
			e.kind = ModeSocket
		case 'D':
			e.kind = ModeDevice
		case 'c':
			e.kind = ModeDevice | ModeCharDevice
		case '?':
			if info, err := e.Info(); err == nil {
				e.kind = info.Mode().Type()
			}
		}
		list = append(list, e)
	}
	return list, nil
}

// ReadDir returns the entries of a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	list, err := readDir(name)
	sortEntries(list)
	return list, err
}

// sortEntries is a heap sort by name.
func sortEntries(list []DirEntry) {
	down := func(i, n int) {
		for {
			c := 2*i + 1
			if c >= n {
				return
			}
			if c+1 < n && list[c].Name() < list[c+1].Name() {
				c++
			}
			if list[i].Name() >= list[c].Name() {
				return
			}
			list[i], list[c] = list[c], list[i]
			i = c
		}
	}
	for i := len(list)/2 - 1; i >= 0; i-- {
		down(i, len(list))
	}
	for n := len(list) - 1; n > 0; n-- {
		list[0], list[n] = list[n], list[0]
		down(0, n)
	}
}

// ReadDir returns up to n entries of a directory that was not read yet, all if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if err := f.check("readdir"); err != nil {
		return nil, err
	}
	if !f.read {
		list, err := readDir(f.name)
		if err != nil {
			return nil, err
		}
		f.dir, f.read = list, true
	}
	list := f.dir
	if n > 0 {
		if len(list) == 0 {
			return nil, io.EOF
		}
		if len(list) > n {
			list = list[:n]
		}
	}
	f.dir = f.dir[len(list):]
	return list, nil
}

// Readdirnames returns the names of up to n entries.
func (f *File) Readdirnames(n int) (names []string, err error) {
	list, err := f.ReadDir(n)
	for _, d := range list {
		names = append(names, d.Name())
	}
	return names, err
}

// Readdir returns descriptions of up to n entries.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list, err := f.ReadDir(n)
	var infos []FileInfo
	for _, d := range list {
		if info, err := d.Info(); err == nil {
			infos = append(infos, info)
		}
	}
	return infos, err
}
