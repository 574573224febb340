
package main

func main() {
}
