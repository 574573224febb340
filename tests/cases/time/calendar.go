// run

// Dates and their parts.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678000000, time.UTC)
	fmt.Println(t, t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond())
	fmt.Println(t.Unix(), t.UnixMilli(), t.Format(time.RFC3339), t.Format("Mon Jan 2 15:04:05 2006"), t.Format(time.Kitchen))
	u := t.Add(36 * time.Hour)
	fmt.Println(u, u.Sub(t), u.After(t), u.Before(t), t.Equal(t), t.AddDate(1, 0, 0).Format("2006-01-02"))
	p, err := time.Parse("2006-01-02 15:04", "2020-12-31 23:59")
	fmt.Println(p, err)
	_, err = time.Parse("2006-01-02", "nonsense")
	fmt.Println(err)
	fmt.Println(time.Unix(0, 0).UTC(), time.Time{}.IsZero(), time.Time{}, t.Truncate(time.Hour).Format(time.TimeOnly))
	fmt.Println(time.Monday, time.December, time.Weekday(9), time.Month(13))
}
