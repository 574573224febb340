// Package time measures, shows and computes with time.
package time

// A Time is an instant with nanosecond precision.
//
// With bit 63 of wall set, wall holds 33 bits of seconds since 1885 and 30 bits of nanoseconds, ext a reading of the
// monotonic clock in nanoseconds. Else wall is the nanoseconds and ext the seconds since January 1, year 1, 00:00 UTC.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

const (
	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour
	daysPer400Years  = 365*400 + 97

	unixToInternal = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay

	wallToInternal = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay

	hasMono  = 1 << 63
	nsecBits = 30
	nsecMask = 1<<nsecBits - 1
)

// A Month is a month of the year, January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const monthNames = "JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember"
const monthEnds = "\x00\x07\x0f\x14\x19\x1c\x20\x24\x2a\x33\x3a\x42\x4a"

func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[monthEnds[m-1]:monthEnds[m]]
	}
	return "%!Month(" + itoa(int64(m)) + ")"
}

// A Weekday is a day of the week, Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

const dayNames = "SundayMondayTuesdayWednesdayThursdayFridaySaturday"
const dayEnds = "\x00\x06\x0c\x13\x1c\x24\x2a\x32"

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[dayEnds[d]:dayEnds[d+1]]
	}
	return "%!Weekday(" + itoa(int64(d)) + ")"
}

func itoa(v int64) string {
	var buf [20]byte
	neg := v < 0
	u := uint64(v)
	if neg {
		u = -u
	}
	w := fmtInt(buf[:], u)
	if neg {
		w--
		buf[w] = '-'
	}
	return string(buf[w:])
}

// now returns the time since 1970 and the reading of the monotonic clock, at least 1, in nanoseconds.
func now() (sec int64, nsec int64, mono int64)

// Now returns the current time.
func Now() Time {
	sec, nsec, mono := now()
	sec += unixToInternal
	if wall := sec - wallToInternal; uint64(wall)>>33 == 0 {
		return Time{hasMono | uint64(wall)<<nsecBits | uint64(nsec), mono, Local}
	}
	return Time{uint64(nsec), sec, Local}
}

// Unix returns the time that many seconds and nanoseconds after January 1, 1970 UTC.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

func (t Time) nsec() int64 { return int64(t.wall & nsecMask) }

// sec returns the seconds since year 1.
func (t Time) sec() int64 {
	if t.wall&hasMono != 0 {
		return wallToInternal + int64(t.wall<<1>>(nsecBits+1))
	}
	return t.ext
}

func (t *Time) stripMono() {
	if t.wall&hasMono != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t Time) After(u Time) bool  { return t.Compare(u) > 0 }
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }
func (t Time) Equal(u Time) bool  { return t.Compare(u) == 0 }

// Compare returns -1, 0 or 1; by the monotonic clock if both have a reading.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&hasMono == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = t.nsec(), u.nsec()
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

func (t Time) Unix() int64      { return t.sec() - unixToInternal }
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec()/1e6 }
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec()/1e3 }
func (t Time) UnixNano() int64  { return t.Unix()*1e9 + t.nsec() }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	nsec := t.nsec() + int64(d%1e9)
	sec := t.sec() + int64(d/1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	if t.wall&hasMono != 0 {
		mono := t.ext + int64(d)
		wall := sec - wallToInternal
		if uint64(wall)>>33 == 0 && (mono > t.ext) == (d > 0) {
			return Time{hasMono | uint64(wall)<<nsecBits | uint64(nsec), mono, t.loc}
		}
	}
	return Time{uint64(nsec), sec, t.loc}
}

// Sub returns t-u, the nearest duration if the difference is too large for one.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMono != 0 {
		d := Duration(t.ext - u.ext)
		switch {
		case d < 0 && t.ext > u.ext:
			return maxDuration
		case d > 0 && t.ext < u.ext:
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t.Round(0)):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

// AddDate adds years, months and days; what is out of range moves on.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// abs returns the seconds since year 1 on the clock of t's location.
func (t Time) abs() int64 {
	_, offset := t.zone()
	return t.sec() + int64(offset)
}

func (t Time) zone() (name string, offset int) { return t.Location().lookup(t.sec() - unixToInternal) }

// floorDiv is the quotient rounded down, and the remainder, not negative.
func floorDiv(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return
}

// civil returns the date of a day counted from January 1, year 1. Years begin in March for the computation, so that the
// leap day is their last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
func civil(days int64) (year int, month Month, day, yday int) {
	era, doe := floorDiv(days+306, daysPer400Years)
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	y := yoe + era*400
	if mp < 10 {
		month = Month(mp + 3)
		yday = int(doy) + 60
		if isLeap(int(y)) {
			yday++
		}
	} else {
		month = Month(mp - 9)
		y++
		yday = int(doy) - 305
	}
	return int(y), month, day, yday
}

// dayNumber is the inverse of civil, for a month in range.
func dayNumber(year int, month Month, day int) int64 {
	y := int64(year)
	if month <= February {
		y--
	}
	era, yoe := floorDiv(y, 400)
	mp := (int64(month) + 9) % 12
	doy := (153*mp+2)/5 + int64(day) - 1
	return era*daysPer400Years + yoe*365 + yoe/4 - yoe/100 + doy - 306
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

func (t Time) days() (days, rest int64) { return floorDiv(t.abs(), secondsPerDay) }

func (t Time) Date() (year int, month Month, day int) {
	d, _ := t.days()
	year, month, day, _ = civil(d)
	return
}

func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func (t Time) YearDay() int {
	d, _ := t.days()
	_, _, _, yday := civil(d)
	return yday
}

func (t Time) Weekday() Weekday {
	d, _ := t.days()
	_, r := floorDiv(d+1, 7)
	return Weekday(r)
}

// ISOWeek returns the ISO 8601 year and week: weeks begin on Monday, the first has a Thursday of the year.
func (t Time) ISOWeek() (year, week int) {
	d, _ := t.days()
	_, wd := floorDiv(d, 7)
	year, _, _, yday := civil(d - wd + 3)
	return year, (yday-1)/7 + 1
}

func (t Time) Clock() (hour, min, sec int) {
	_, r := t.days()
	return int(r / secondsPerHour), int(r % secondsPerHour / secondsPerMinute), int(r % secondsPerMinute)
}

func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

func (t Time) Nanosecond() int { return int(t.nsec()) }

// Date returns the time of that date and clock at loc; values out of range move on.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	y, m := floorDiv(int64(month)-1, 12)
	year += int(y)
	month = Month(m) + 1
	extra, ns := floorDiv(int64(nsec), 1e9)
	abs := dayNumber(year, month, 1) + int64(day) - 1
	abs = abs*secondsPerDay + int64(hour)*secondsPerHour + int64(min)*secondsPerMinute + int64(sec) + extra
	unix := abs - unixToInternal
	if loc != UTC {
		// The offset is that of the moment itself, which is known only when the offset is.
		_, offset := loc.lookup(unix)
		if offset != 0 {
			utc := unix - int64(offset)
			if _, again := loc.lookup(utc); again != offset {
				utc = unix - int64(again)
			}
			unix = utc
		}
	}
	t := Time{uint64(ns), unix + unixToInternal, nil}
	t.setLoc(loc)
	return t
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// UTC returns t at UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns t at the local time zone.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t at loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation and the offset in seconds of the zone at t.
func (t Time) Zone() (name string, offset int) { return t.zone() }

// remainder returns t modulo d, counted from the zero time, and whether the quotient is odd.
func (t Time) remainder(d Duration) Duration {
	// (sec*1e9 + nsec) mod d, piece by piece so that nothing overflows.
	m := uint64(d)
	sec := t.sec()
	neg := sec < 0
	nsec := t.nsec()
	if neg {
		sec = -sec
		nsec = -nsec
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	r := uint64(0)
	for i := 62; i >= 0; i-- {
		r <<= 1
		if r >= m {
			r -= m
		}
		if uint64(sec)>>uint(i)&1 != 0 {
			r += 1e9 % m
			if r >= m {
				r -= m
			}
		}
	}
	r = (r + uint64(nsec)%m) % m
	if neg && r != 0 {
		r = m - r
	}
	return Duration(r)
}

// Truncate rounds t down to a multiple of d since the zero time, without a monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds t to the nearest multiple of d since the zero time, halfway values up, without a monotonic reading.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}
