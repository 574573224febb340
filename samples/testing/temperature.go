// Package temperature converts between scales.
package temperature

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A Celsius is a temperature in degrees Celsius.
type Celsius float64

// ErrTooCold is returned for temperatures below absolute zero.
var ErrTooCold = errors.New("below absolute zero")

const absoluteZero Celsius = -273.15

// Parse reads a temperature such as "21.5C" or "70F".
func Parse(s string) (Celsius, error) {
	number, scale := strings.TrimRight(s, "CF"), s[min(len(s), len(strings.TrimRight(s, "CF"))):]
	v, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return 0, fmt.Errorf("temperature %q: %w", s, err)
	}
	c := Celsius(v)
	switch scale {
	case "C":
	case "F":
		c = (c - 32) * 5 / 9
	default:
		return 0, fmt.Errorf("temperature %q: no scale", s)
	}
	if c < absoluteZero {
		return 0, fmt.Errorf("temperature %q: %w", s, ErrTooCold)
	}
	return c, nil
}

func (c Celsius) String() string { return fmt.Sprintf("%.1fC", float64(c)) }
