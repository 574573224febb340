package time

// Layouts for Format and Parse. A layout shows how the reference time, Mon Jan 2 15:04:05 MST 2006, is written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// The elements of a layout.
const (
	elemNone = iota
	elemLongMonth
	elemMonth
	elemNumMonth
	elemZeroMonth
	elemLongWeekday
	elemWeekday
	elemDay
	elemUnderDay
	elemZeroDay
	elemUnderYearDay
	elemZeroYearDay
	elemHour
	elemHour12
	elemZeroHour12
	elemMinute
	elemZeroMinute
	elemSecond
	elemZeroSecond
	elemLongYear
	elemYear
	elemPM
	elempm
	elemTZ
	elemISO8601TZ
	elemISO8601SecondsTZ
	elemISO8601ShortTZ
	elemISO8601ColonTZ
	elemISO8601ColonSecondsTZ
	elemNumTZ
	elemNumSecondsTZ
	elemNumShortTZ
	elemNumColonTZ
	elemNumColonSecondsTZ
	elemFracSecond0 // as many digits as there are zeros
	elemFracSecond9 // trailing zeros left out
)

// elements is the texts of the elements; of those that match, the first counts. Fractions of seconds are found by
// themselves.
var elements = [...]struct {
	text string
	elem int
}{
	{"January", elemLongMonth}, {"Jan", elemMonth}, {"Monday", elemLongWeekday}, {"Mon", elemWeekday}, {"MST", elemTZ},
	{"01", elemZeroMonth}, {"02", elemZeroDay}, {"03", elemZeroHour12}, {"04", elemZeroMinute}, {"05", elemZeroSecond},
	{"06", elemYear}, {"002", elemZeroYearDay}, {"15", elemHour}, {"1", elemNumMonth}, {"2006", elemLongYear},
	{"2", elemDay}, {"_2006", elemNone}, {"__2", elemUnderYearDay}, {"_2", elemUnderDay}, {"3", elemHour12},
	{"4", elemMinute}, {"5", elemSecond}, {"PM", elemPM}, {"pm", elempm},
	{"-070000", elemNumSecondsTZ}, {"-07:00:00", elemNumColonSecondsTZ}, {"-0700", elemNumTZ}, {"-07:00", elemNumColonTZ},
	{"-07", elemNumShortTZ}, {"Z070000", elemISO8601SecondsTZ}, {"Z07:00:00", elemISO8601ColonSecondsTZ},
	{"Z0700", elemISO8601TZ}, {"Z07:00", elemISO8601ColonTZ}, {"Z07", elemISO8601ShortTZ},
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// nextElem cuts a layout around its first element. digits is the number of digits of a fraction of a second, sep its
// point or comma.
func nextElem(layout string) (prefix string, elem int, suffix string, digits int, sep byte) {
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		switch c {
		case 'J', 'M', '0', '1', '2', '_', '3', '4', '5', 'P', 'p', '-', 'Z':
			for k := range elements {
				e := &elements[k]
				if e.text[0] != c || !hasPrefix(layout[i:], e.text) {
					continue
				}
				// "Month" is no abbreviation, "January" is longer than "Jan" with a letter behind it.
				end := i + len(e.text)
				if (e.elem == elemMonth || e.elem == elemWeekday) && end < len(layout) && 'a' <= layout[end] && layout[end] <= 'z' {
					break
				}
				if e.elem == elemNone {
					// An underscore before the long year stands for itself.
					return layout[:i+1], elemLongYear, layout[end:], 0, 0
				}
				return layout[:i], e.elem, layout[end:], 0, 0
			}
		case '.', ',':
			if i+1 < len(layout) && (layout[i+1] == '0' || layout[i+1] == '9') {
				digit := layout[i+1]
				j := i + 1
				for j < len(layout) && layout[j] == digit {
					j++
				}
				if !isDigit(layout, j) {
					elem := elemFracSecond0
					if digit == '9' {
						elem = elemFracSecond9
					}
					return layout[:i], elem, layout[j:], j - (i + 1), c
				}
			}
		}
	}
	return layout, elemNone, "", 0, 0
}

// appendInt appends x with at least width digits.
func appendInt(b []byte, x int, width int) []byte {
	if x < 0 {
		b = append(b, '-')
		x = -x
	}
	s := itoa(int64(x))
	for i := len(s); i < width; i++ {
		b = append(b, '0')
	}
	return append(b, s...)
}

func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMono != 0 {
		m := t.ext
		sign := byte('+')
		if m < 0 {
			sign = '-'
			m = -m
		}
		b := append([]byte(" m="), sign)
		b = append(b, itoa(m/1e9)...)
		b = append(b, '.')
		b = appendInt(b, int(m%1e9), 9)
		s += string(b)
	}
	return s
}

// GoString returns t as Go source.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := append([]byte("time.Date("), itoa(int64(year))...)
	b = append(b, ", "...)
	if January <= month && month <= December {
		b = append(b, "time."...)
		b = append(b, month.String()...)
	} else {
		b = append(b, itoa(int64(month))...)
	}
	for _, v := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = append(b, itoa(int64(v))...)
	}
	b = append(b, ", "...)
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}

// Format returns t written as the layout shows.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, 64), layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	name, offset := t.zone()
	days, rest := floorDiv(t.sec()+int64(offset), secondsPerDay)
	year, month, day, yday := civil(days)
	hour, min, sec := int(rest/secondsPerHour), int(rest%secondsPerHour/secondsPerMinute), int(rest%secondsPerMinute)
	for layout != "" {
		prefix, elem, suffix, digits, sep := nextElem(layout)
		b = append(b, prefix...)
		if elem == elemNone {
			break
		}
		layout = suffix
		switch elem {
		case elemYear:
			y := year
			if y < 0 {
				y = -y
			}
			b = appendInt(b, y%100, 2)
		case elemLongYear:
			b = appendInt(b, year, 4)
		case elemMonth:
			b = append(b, month.String()[:3]...)
		case elemLongMonth:
			b = append(b, month.String()...)
		case elemNumMonth:
			b = appendInt(b, int(month), 0)
		case elemZeroMonth:
			b = appendInt(b, int(month), 2)
		case elemWeekday, elemLongWeekday:
			_, wd := floorDiv(days+1, 7)
			s := Weekday(wd).String()
			if elem == elemWeekday {
				s = s[:3]
			}
			b = append(b, s...)
		case elemDay:
			b = appendInt(b, day, 0)
		case elemUnderDay:
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, day, 0)
		case elemZeroDay:
			b = appendInt(b, day, 2)
		case elemUnderYearDay:
			if yday < 100 {
				b = append(b, ' ')
				if yday < 10 {
					b = append(b, ' ')
				}
			}
			b = appendInt(b, yday, 0)
		case elemZeroYearDay:
			b = appendInt(b, yday, 3)
		case elemHour:
			b = appendInt(b, hour, 2)
		case elemHour12, elemZeroHour12:
			h := hour % 12
			if h == 0 {
				h = 12
			}
			width := 0
			if elem == elemZeroHour12 {
				width = 2
			}
			b = appendInt(b, h, width)
		case elemMinute:
			b = appendInt(b, min, 0)
		case elemZeroMinute:
			b = appendInt(b, min, 2)
		case elemSecond:
			b = appendInt(b, sec, 0)
		case elemZeroSecond:
			b = appendInt(b, sec, 2)
		case elemPM, elempm:
			s := "AM"
			if hour >= 12 {
				s = "PM"
			}
			if elem == elempm {
				s = string([]byte{s[0] | 32, 'm'})
			}
			b = append(b, s...)
		case elemTZ:
			if name != "" {
				b = append(b, name...)
				break
			}
			// No abbreviation: the offset.
			zone := offset / 60
			if zone < 0 {
				b = append(b, '-')
				zone = -zone
			} else {
				b = append(b, '+')
			}
			b = appendInt(b, zone/60, 2)
			b = appendInt(b, zone%60, 2)
		case elemFracSecond0, elemFracSecond9:
			b = appendFraction(b, t.Nanosecond(), digits, elem == elemFracSecond9, sep)
		default:
			b = appendOffset(b, elem, offset)
		}
	}
	return b
}

func appendFraction(b []byte, nsec int, digits int, trim bool, sep byte) []byte {
	if trim && (nsec == 0 || digits == 0) {
		return b
	}
	n := len(b)
	b = append(b, sep)
	b = appendInt(b, nsec, 9)
	if digits < 9 {
		b = b[:n+1+digits]
	}
	if trim {
		for len(b) > n && b[len(b)-1] == '0' {
			b = b[:len(b)-1]
		}
		if len(b) == n+1 {
			b = b[:n]
		}
	}
	return b
}

// offsetForm returns how an element of a numeric zone is written.
func offsetForm(elem int) (z, colon, minutes, seconds bool) {
	switch elem {
	case elemISO8601TZ:
		return true, false, true, false
	case elemISO8601SecondsTZ:
		return true, false, true, true
	case elemISO8601ShortTZ:
		return true, false, false, false
	case elemISO8601ColonTZ:
		return true, true, true, false
	case elemISO8601ColonSecondsTZ:
		return true, true, true, true
	case elemNumTZ:
		return false, false, true, false
	case elemNumSecondsTZ:
		return false, false, true, true
	case elemNumColonTZ:
		return false, true, true, false
	case elemNumColonSecondsTZ:
		return false, true, true, true
	}
	return false, false, false, false
}

func appendOffset(b []byte, elem, offset int) []byte {
	z, colon, minutes, seconds := offsetForm(elem)
	if z && offset == 0 {
		return append(b, 'Z')
	}
	zone := offset / 60
	abs := offset
	if zone < 0 {
		b = append(b, '-')
		zone = -zone
		abs = -abs
	} else {
		b = append(b, '+')
	}
	b = appendInt(b, zone/60, 2)
	if minutes {
		if colon {
			b = append(b, ':')
		}
		b = appendInt(b, zone%60, 2)
	}
	if seconds {
		if colon {
			b = append(b, ':')
		}
		b = appendInt(b, abs%60, 2)
	}
	return b
}

// quote returns s in double quotes, what is not printable ASCII as \x escapes.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i, c := range s {
		if c >= 0x80 || c < ' ' {
			width := len(string(c))
			if c == '\uFFFD' && !hasPrefix(s[i:], "\uFFFD") {
				width = 1
			}
			for j := 0; j < width; j++ {
				b = append(b, '\\', 'x', hex[s[i+j]>>4], hex[s[i+j]&15])
			}
			continue
		}
		if c == '"' || c == '\\' {
			b = append(b, '\\')
		}
		b = append(b, string(c)...)
	}
	return string(append(b, '"'))
}
