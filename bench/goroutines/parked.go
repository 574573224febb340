// Parks goroutines until its standard input ends.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	n, _ := strconv.Atoi(os.Args[1])
	block, started := make(chan int), make(chan int)
	for i := 0; i < n; i++ {
		go func() {
			started <- 1
			<-block
		}()
		<-started
	}
	fmt.Println("ready")
	bufio.NewReader(os.Stdin).ReadString('\n')
}
