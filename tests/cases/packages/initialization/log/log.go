package log

import "fmt"

func Say(text string) string {
	fmt.Println(text)
	return text
}
