package temperature_test

import (
	"fmt"

	"example.com/temperature"
)

func ExampleParse() {
	c, err := temperature.Parse("70F")
	fmt.Println(c, err)
	_, err = temperature.Parse("-300C")
	fmt.Println(err)
	// Output:
	// 21.1C <nil>
	// temperature "-300C": below absolute zero
}

func ExampleCelsius_String() {
	for c := range map[temperature.Celsius]bool{1: true, 2: true} {
		fmt.Println(c)
	}
	// Unordered output:
	// 2.0C
	// 1.0C
}
