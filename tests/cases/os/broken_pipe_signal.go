// run
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

// A SIGPIPE from elsewhere does nothing, unless somebody asks for it; other programs get the default.
func main() {
	kill := func() {
		syscall.Kill(os.Getpid(), syscall.SIGPIPE)
		time.Sleep(10 * time.Millisecond)
	}
	kill()
	fmt.Println("alive", signal.Ignored(syscall.SIGPIPE))
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGPIPE)
	kill()
	fmt.Println(<-asked)
	signal.Reset(syscall.SIGPIPE)
	kill()
	fmt.Println("alive")
	out, err := exec.Command("sh", "-c", "kill -PIPE $$; echo not here").CombinedOutput()
	fmt.Printf("%q %v\n", out, err)
}
