// trace

// SIGQUIT shows every goroutine and ends the program.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"sync"
	"time"
)

func wait(mu *sync.Mutex) {
	mu.Lock()
	defer mu.Unlock()
}

func main() {
	var mu sync.Mutex
	mu.Lock()
	go wait(&mu)
	go func() {
		var wg sync.WaitGroup
		wg.Add(1)
		wg.Wait()
	}()
	command := fmt.Sprintf("sleep 0.1; kill -QUIT %d", os.Getpid())
	if err := exec.Command("/bin/sh", "-c", command).Start(); err != nil {
		fmt.Println(err)
	}
	time.Sleep(10 * time.Second)
}
