// errorcheck

// Sending and receiving against a channel's direction.
package main

func main() {
	c := make(chan int)
	var send chan<- int = c
	var receive <-chan int = c
	<-send
	receive <- 1
	c <- "text"
	close(receive)
	send = receive
	var d chan string = c
	x := <-c + "a"
	select {
	case c:
	case x := 5:
	}
	_, _ = d, x
}
