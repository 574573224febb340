// run
package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"time"
)

var h = fnv.New64a()

func main() {
	r := rand.New(rand.NewSource(5))
	parts := []string{"2006", "06", "01", "1", "Jan", "January", "02", "2", "_2", "002", "__2", "15", "03", "3", "04", "4", "05", "5", ".000", ".999", ",000", ".000000000", "PM", "pm", "MST", "-0700", "-07:00", "-07", "Z0700", "Z07:00", "Z07", "-07:00:00", "-070000", "Z07:00:00", "Mon", "Monday", " ", "-", "/", ":", "T", "x", ".00", "20", "0", "_2006", "Janet", "Jan_2", "2006-01-02T15:04:05Z07:00"}
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly}
	zones := []*time.Location{time.UTC, time.FixedZone("CET", 3600), time.FixedZone("", -5*3600-1800), time.FixedZone("ODD", 12345), time.FixedZone("+03", 10800)}
	for i := 0; i < 3000; i++ {
		if i%500 == 499 {
			fmt.Printf("%d %x\n", i, h.Sum64())
		}
		l := layouts[r.Intn(len(layouts))]
		if i%2 == 0 {
			l = ""
			for n := r.Intn(6); n >= 0; n-- {
				l += parts[r.Intn(len(parts))]
			}
		}
		t := time.Unix(r.Int63n(2e10)-1e10, r.Int63n(1e9)).In(zones[r.Intn(len(zones))])
		if i%5 == 0 {
			t = t.Truncate(time.Second)
		}
		if i%97 == 0 {
			t = t.AddDate(r.Intn(20000)-10000, 0, 0)
		}
		s := t.Format(l)
		p, err := time.Parse(l, s)
		fmt.Fprintf(h, "%q %q %v %v\n", l, s, p, err)
		b := []byte(s)
		for k := r.Intn(3); k > 0 && len(b) > 0; k-- {
			switch j := r.Intn(len(b)); r.Intn(3) {
			case 0:
				b[j] = "0123456789 :-+ZTaM.,"[r.Intn(20)]
			case 1:
				b = append(b[:j], b[j+1:]...)
			case 2:
				b = append(b[:j], append([]byte{"0123456789 :-+"[r.Intn(14)]}, b[j:]...)...)
			}
		}
		p, err = time.Parse(l, string(b))
		fmt.Fprintf(h, "%q %v %v\n", b, p, err)
		q, err := time.Parse(layouts[r.Intn(len(layouts))], s)
		fmt.Fprintln(h, q, err)
		j, err := t.MarshalJSON()
		var u time.Time
		fmt.Fprintln(h, string(j), err, u.UnmarshalJSON(j), u, u.UnmarshalText(b))
		y, w := t.ISOWeek()
		d := time.Duration(r.Int63()) >> r.Intn(60)
		fmt.Fprintln(h, y, w, t.YearDay(), t.Weekday(), t.Round(d), t.Truncate(d), d, d.Round(time.Duration(r.Int63n(1e12))), d.Truncate(1e6), d.Hours(), d.Minutes(), d.Seconds(), t.Add(-d), t.AddDate(r.Intn(5)-2, r.Intn(30)-15, r.Intn(100)-50), t.GoString())
		ds := []byte(d.String())
		if len(ds) > 0 && i%2 == 0 {
			ds[r.Intn(len(ds))] = "0123456789hmsnuµ.-+ "[r.Intn(20)]
		}
		pd, err := time.ParseDuration(string(ds))
		fmt.Fprintln(h, string(ds), pd, err)
	}
}
