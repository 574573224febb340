// run

// Environment variables.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(os.Getenv("GOS_TEST"), os.Getenv("GOS_NO_SUCH") == "")
	v, ok := os.LookupEnv("GOS_NO_SUCH")
	fmt.Printf("%q %t\n", v, ok)
	os.Setenv("GOS_NEW", "value")
	fmt.Println(os.Getenv("GOS_NEW"))
	os.Unsetenv("GOS_NEW")
	_, ok = os.LookupEnv("GOS_NEW")
	fmt.Println(ok)
}
