package os

import (
	"errors"
	"syscall"
)

// Args is the program's name and its arguments.
var Args = args()

func args() []string

// Exit ends the program with that code; deferred calls are not run.
func Exit(code int)

func Getpid() int
func Getppid() int
func Getuid() int
func Geteuid() int
func Getgid() int
func Getegid() int

func groups() (list []int, errno int)

// Getgroups returns the numbers of the groups that the process belongs to besides its own.
func Getgroups() ([]int, error) {
	list, errno := groups()
	if errno != 0 {
		return nil, NewSyscallError("getgroups", syscall.Errno(errno))
	}
	return list, nil
}

// Getpagesize returns the size of a page of memory in bytes.
func Getpagesize() int { return 4096 }

func hostname() (name string, errno int)

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	name, errno := hostname()
	if errno != 0 {
		return "", NewSyscallError("uname", syscall.Errno(errno))
	}
	return name, nil
}

func executable() string

// Executable returns the path of the running program.
func Executable() (string, error) { return executable(), nil }

//go:noescape
func getenv(key string) (value string, ok bool)

//go:noescape
func setenv(key, value string, unset bool) (errno int)

// Environ returns the environment as texts of the form key=value.
func Environ() []string

// Clearenv deletes all environment variables.
func Clearenv()

// Getenv returns the value of an environment variable, empty if there is none.
func Getenv(key string) string {
	v, _ := getenv(key)
	return v
}

// LookupEnv is Getenv that also tells whether there is such a variable.
func LookupEnv(key string) (string, bool) { return getenv(key) }

func Setenv(key, value string) error {
	bad := len(key) == 0
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			bad = true
		}
	}
	if bad {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	if errno := setenv(key, value, false); errno != 0 {
		return NewSyscallError("setenv", syscall.Errno(errno))
	}
	return nil
}

func Unsetenv(key string) error {
	setenv(key, "", true)
	return nil
}

func alphanumeric(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// shellName returns the variable that the text behind a $ begins with and how many bytes it takes.
func shellName(s string) (string, int) {
	switch {
	case s[0] == '{':
		if len(s) > 2 && shellSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	case shellSpecial(s[0]):
		return s[0:1], 1
	}
	i := 0
	for i < len(s) && alphanumeric(s[i]) {
		i++
	}
	return s[:i], i
}

func shellSpecial(c uint8) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

// Expand replaces $var and ${var} in s as mapping says.
func Expand(s string, mapping func(string) string) string {
	var buf []byte
	i := 0
	for j := 0; j < len(s); j++ {
		if s[j] == '$' && j+1 < len(s) {
			buf = append(buf, s[i:j]...)
			name, w := shellName(s[j+1:])
			if name == "" && w > 0 {
				// Bad syntax: the characters are dropped.
			} else if name == "" {
				buf = append(buf, s[j])
			} else {
				buf = append(buf, mapping(name)...)
			}
			j += w
			i = j + 1
		}
	}
	if buf == nil {
		return s
	}
	return string(buf) + s[i:]
}

// ExpandEnv is Expand by environment variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

func random() uint32

// tempName cuts a pattern at its last * and puts a number there.
func tempName(pattern string) string {
	prefix, suffix := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '*' {
			prefix, suffix = pattern[:i], pattern[i+1:]
			break
		}
	}
	digits := ""
	for n := random(); ; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
		if n < 10 {
			break
		}
	}
	return prefix + digits + suffix
}

func tempDir(dir string) string {
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	return dir
}

// CreateTemp makes a new file in dir with a random part in its name.
func CreateTemp(dir, pattern string) (*File, error) {
	for try := 0; ; try++ {
		name := tempDir(dir) + tempName(pattern)
		f, err := OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		if err == nil || !IsExist(err) || try > 10000 {
			return f, err
		}
	}
}

// MkdirTemp makes a new directory in dir with a random part in its name.
func MkdirTemp(dir, pattern string) (string, error) {
	for try := 0; ; try++ {
		name := tempDir(dir) + tempName(pattern)
		err := Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if !IsExist(err) || try > 10000 {
			return "", err
		}
	}
}

// UserHomeDir returns $HOME.
func UserHomeDir() (string, error) {
	if v := Getenv("HOME"); v != "" {
		return v, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns $XDG_CACHE_HOME or $HOME/.cache.
func UserCacheDir() (string, error) {
	if v := Getenv("XDG_CACHE_HOME"); v != "" {
		return v, nil
	}
	if v := Getenv("HOME"); v != "" {
		return v + "/.cache", nil
	}
	return "", errors.New("neither $XDG_CACHE_HOME nor $HOME are defined")
}

// UserConfigDir returns $XDG_CONFIG_HOME or $HOME/.config.
func UserConfigDir() (string, error) {
	if v := Getenv("XDG_CONFIG_HOME"); v != "" {
		return v, nil
	}
	if v := Getenv("HOME"); v != "" {
		return v + "/.config", nil
	}
	return "", errors.New("neither $XDG_CONFIG_HOME nor $HOME are defined")
}
