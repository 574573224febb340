// seeds count=200 finds=yes

// Transfers without a lock lose an update under some schedules and not under others.
package main

import (
	"fmt"
	"os"
	"time"
)

var accounts = [3]int{100, 100, 100}

//go:noinline
func fee(amount int) int { return 0 * amount }

func transfer(from, to, amount int) {
	source := accounts[from]
	target := accounts[to]
	cost := fee(amount)
	accounts[from] = source - amount - cost
	accounts[to] = target + amount
}

func main() {
	done := make(chan int)
	for i := range 3 {
		go func() {
			for n := range 5 {
				transfer(i, (i+1)%3, n)
			}
			time.Sleep(time.Duration(i) * time.Minute)
			done <- i
		}()
	}
	for range 3 {
		fmt.Println(<-done, time.Now().Format(time.TimeOnly))
	}
	total := accounts[0] + accounts[1] + accounts[2]
	fmt.Println(accounts, total)
	if total != 300 {
		os.Exit(1)
	}
}
