// run
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func self(s syscall.Signal) {
	p, _ := os.FindProcess(os.Getpid())
	if err := p.Signal(s); err != nil {
		fmt.Println(err)
	}
}

func main() {
	c := make(chan os.Signal, 4)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt)
	self(syscall.SIGUSR1)
	fmt.Println(<-c)
	self(syscall.SIGINT)
	fmt.Println(<-c)
	d := make(chan os.Signal, 4)
	signal.Notify(d, syscall.SIGUSR1)
	self(syscall.SIGUSR1)
	fmt.Println(<-c, <-d)
	signal.Stop(d)
	self(syscall.SIGUSR1)
	fmt.Println(<-c, len(d))
	signal.Ignore(syscall.SIGUSR2)
	self(syscall.SIGUSR2)
	fmt.Println(signal.Ignored(syscall.SIGUSR2), signal.Ignored(syscall.SIGUSR1))
	signal.Notify(d)
	syscall.Kill(os.Getpid(), syscall.SIGHUP)
	fmt.Println(<-d, len(c))
	signal.Reset(syscall.SIGUSR2)
	signal.Stop(d)

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	fmt.Println(ctx)
	self(syscall.SIGTERM)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), context.Canceled))
	stop()
	parent, cancel := context.WithCancel(context.Background())
	ctx, stop = signal.NotifyContext(parent)
	fmt.Println(ctx)
	cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	for s := syscall.Signal(-1); s < 66; s++ {
		fmt.Print(s, ", ")
	}
	fmt.Println()
	signal.Notify(c, os.Interrupt)
	go func() {
		time.Sleep(20 * time.Millisecond)
		self(syscall.SIGINT)
	}()
	for len(c) > 0 {
		<-c
	}
	fmt.Println(<-c)
	func() {
		defer func() { fmt.Println(recover()) }()
		signal.Notify(nil)
	}()
}
