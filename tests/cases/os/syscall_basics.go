// run
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

func main() {
	fmt.Println(syscall.Getpid() == os.Getpid(), syscall.Getppid() == os.Getppid(), syscall.Getuid() == os.Getuid(), syscall.Getegid() == os.Getegid(), syscall.Getpagesize())
	v, ok := syscall.Getenv("GOS_TEST")
	fmt.Println(v, ok, len(syscall.Environ()) == len(os.Environ()))
	for e := syscall.Errno(0); e < 140; e++ {
		fmt.Printf("%d %v %v %v %v %v %v\n", e, e, e.Temporary(), e.Timeout(), errors.Is(e, fs.ErrNotExist), errors.Is(e, fs.ErrExist), errors.Is(e, fs.ErrPermission))
	}
	fmt.Println(syscall.ECONNREFUSED, syscall.EWOULDBLOCK == syscall.EAGAIN, syscall.ENOTSUP == syscall.EOPNOTSUPP)
	fmt.Println(syscall.Kill(syscall.Getpid(), 0), syscall.Kill(1<<30, syscall.SIGTERM))
	w := syscall.WaitStatus(0x0300)
	fmt.Println(w.Exited(), w.ExitStatus(), w.Signaled(), w.Signal(), w.Stopped(), w.StopSignal(), w.CoreDump(), w.Continued())
	w = 0x8b
	fmt.Println(w.Exited(), w.ExitStatus(), w.Signaled(), w.Signal(), w.Stopped(), w.CoreDump())
	w = 0x137f
	fmt.Println(w.Stopped(), w.StopSignal(), w.Exited(), syscall.WaitStatus(0xffff).Continued())
	defer fmt.Println("not run")
	syscall.Exit(0)
}
