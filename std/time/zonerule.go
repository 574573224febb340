package time

// Rules of the variable TZ as POSIX defines it: "CET-1CEST,M3.5.0,M10.5.0/3".

// A ruleReader takes parts off a rule; bad once something was not as it must be.
type ruleReader struct {
	s   string
	bad bool
}

func (r *ruleReader) next(c byte) bool {
	if r.s == "" || r.s[0] != c {
		return false
	}
	r.s = r.s[1:]
	return true
}

func (r *ruleReader) need(c byte) {
	if !r.next(c) {
		r.bad = true
	}
}

// name reads an abbreviation: three letters or more, or anything in angle brackets.
func (r *ruleReader) name() string {
	if r.next('<') {
		for i := 0; i < len(r.s); i++ {
			if r.s[i] == '>' {
				name := r.s[:i]
				r.s = r.s[i+1:]
				return name
			}
		}
		r.bad = true
		return ""
	}
	end := 0
	for end < len(r.s) {
		c := r.s[end]
		if '0' <= c && c <= '9' || c == ',' || c == '-' || c == '+' {
			break
		}
		end++
	}
	name := r.s[:end]
	r.s = r.s[end:]
	r.bad = r.bad || end < 3
	return name
}

func (r *ruleReader) number(low, high int) int {
	n, digits := 0, 0
	for r.s != "" && '0' <= r.s[0] && r.s[0] <= '9' && n <= high {
		n = 10*n + int(r.s[0]-'0')
		r.s = r.s[1:]
		digits++
	}
	r.bad = r.bad || digits == 0 || n < low || n > high
	return n
}

// clock reads [+-]hours[:minutes[:seconds]] as seconds.
func (r *ruleReader) clock() int {
	sign := 1
	if r.next('-') {
		sign = -1
	} else {
		r.next('+')
	}
	seconds := r.number(0, 24*7) * secondsPerHour
	if r.next(':') {
		seconds += r.number(0, 59) * secondsPerMinute
		if r.next(':') {
			seconds += r.number(0, 59)
		}
	}
	return sign * seconds
}

// A yearly is a moment in every year: day of the year without leap days ('J'), with them (0), or a weekday of a month ('M').
type yearly struct {
	kind             byte
	month, week, day int
	clock            int
}

func (r *ruleReader) yearly() (y yearly) {
	switch {
	case r.next('J'):
		y.kind, y.day = 'J', r.number(1, 365)
	case r.next('M'):
		y.kind, y.month = 'M', r.number(1, 12)
		r.need('.')
		y.week = r.number(1, 5)
		r.need('.')
		y.day = r.number(0, 6)
	default:
		y.day = r.number(0, 365)
	}
	y.clock = 2 * secondsPerHour
	if r.next('/') {
		y.clock = r.clock()
	}
	return y
}

// seconds returns when the moment is, by a clock of that offset, counted from the beginning of the year at UTC.
func (y yearly) seconds(year, offset int) int64 {
	start := dayNumber(year, January, 1)
	day := int64(y.day)
	switch y.kind {
	case 'J':
		day--
		if isLeap(year) && y.day >= 60 {
			day++
		}
	case 'M':
		first := dayNumber(year, Month(y.month), 1)
		_, weekday := floorDiv(first+1, 7)
		_, wait := floorDiv(int64(y.day)-weekday, 7)
		day = wait
		for week := 1; week < y.week && day+7 < int64(daysIn(Month(y.month), year)); week++ {
			day += 7
		}
		day += first - start
	}
	return day*secondsPerDay + int64(y.clock-offset)
}

// posixPeriod returns the period of a rule at a time behind the last change of its Location; away from the changes of its
// year the bounds are those of the year.
func posixPeriod(rule string, last, unix int64) (p period, ok bool) {
	r := &ruleReader{s: rule}
	standard := &zone{name: r.name()}
	standard.offset = -r.clock()
	if r.bad {
		return p, false
	}
	if r.s == "" || r.s[0] == ',' {
		return period{standard, last, forever}, true
	}
	saving := &zone{name: r.name(), offset: standard.offset + secondsPerHour, isDST: true}
	if r.s != "" && r.s[0] != ',' {
		saving.offset = -r.clock()
	}
	if r.bad {
		return p, false
	}
	if r.s == "" {
		r.s = ",M3.2.0,M11.1.0"
	}
	if !r.next(',') {
		r.need(';')
	}
	from := r.yearly()
	r.need(',')
	to := r.yearly()
	if r.bad || r.s != "" {
		return p, false
	}
	days, _ := floorDiv(unix+unixToInternal, secondsPerDay)
	year, _, _, _ := civil(days)
	year0 := dayNumber(year, January, 1)*secondsPerDay - unixToInternal
	start, end := from.seconds(year, standard.offset), to.seconds(year, saving.offset)
	if end < start {
		// In the south the year begins with daylight saving.
		start, end = end, start
		standard, saving = saving, standard
	}
	switch at := unix - year0; {
	case at < start:
		return period{standard, year0, start + year0}, true
	case at >= end:
		return period{standard, end + year0, year0 + 365*secondsPerDay}, true
	}
	return period{saving, start + year0, end + year0}, true
}
