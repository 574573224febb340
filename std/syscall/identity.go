package syscall

// What package os has too.

func Getpid() int
func Getppid() int
func Getuid() int
func Geteuid() int
func Getgid() int
func Getegid() int
func Exit(code int)
func Environ() []string

//go:noescape
func getenv(key string) (value string, ok bool)

func Getenv(key string) (value string, found bool) { return getenv(key) }
func Getpagesize() int                             { return 4096 }
