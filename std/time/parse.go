package time

// ParseError says which element of which text does not fit a layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
			" as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// Parse reads a time written as the layout shows; without a zone it is UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse with times without a zone at loc.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parser is what is known so far while a text is read.
type parser struct {
	year, month, day, yday int
	hour, min, sec, nsec   int
	pm, am                 bool
	z                      *Location
	offset                 int // -1: none was read
	zone                   string
	outOfRange             string // the element that is out of range
}

// number reads between 1 and max digits, exactly max if fixed.
func number(s string, max int, fixed bool) (n int, rest string, ok bool) {
	i := 0
	for i < max && isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:], i == max || i > 0 && !fixed
}

// lookupName finds the name in names, cut at ends, that value begins with, in any case.
func lookupName(names, ends, value string, short bool) (i int, rest string, ok bool) {
	for i := 0; i+1 < len(ends); i++ {
		name := names[ends[i]:ends[i+1]]
		if short {
			name = name[:3]
		}
		if len(value) < len(name) {
			continue
		}
		same := true
		for j := 0; j < len(name); j++ {
			if name[j]|32 != value[j]|32 {
				same = false
				break
			}
		}
		if same {
			return i, value[len(name):], true
		}
	}
	return 0, value, false
}

// fraction reads a point or comma and digits.
func fraction(value string) (nsec int, rest string) {
	scale := int(1e8)
	i := 1
	for isDigit(value, i) {
		nsec += int(value[i]-'0') * scale
		scale /= 10
		i++
	}
	return nsec, value[i:]
}

func skipPrefix(value, prefix string) (string, bool) {
	for len(prefix) > 0 {
		if prefix[0] == ' ' {
			if len(value) > 0 && value[0] != ' ' {
				return value, false
			}
			for len(prefix) > 0 && prefix[0] == ' ' {
				prefix = prefix[1:]
			}
			for len(value) > 0 && value[0] == ' ' {
				value = value[1:]
			}
			continue
		}
		if len(value) == 0 || value[0] != prefix[0] {
			return value, false
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, true
}

func parse(layout, value string, defaultLocation, local *Location) (Time, error) {
	alayout, avalue := layout, value
	p := &parser{year: 0, month: -1, day: -1, yday: -1, offset: -1}
	for {
		prefix, elem, suffix, digits, _ := nextElem(layout)
		elemText := layout[len(prefix) : len(layout)-len(suffix)]
		rest, ok := skipPrefix(value, prefix)
		value = rest
		if !ok {
			return Time{}, &ParseError{alayout, avalue, prefix, value, ""}
		}
		if elem == elemNone {
			if len(value) != 0 {
				return Time{}, &ParseError{alayout, avalue, "", value, ": extra text: " + quote(value)}
			}
			break
		}
		layout = suffix
		hold := value
		value, ok = p.element(elem, value, suffix, digits)
		if p.outOfRange != "" {
			return Time{}, &ParseError{alayout, avalue, elemText, value, ": " + p.outOfRange + " out of range"}
		}
		if !ok {
			return Time{}, &ParseError{alayout, avalue, elemText, hold, ""}
		}
	}
	return p.time(alayout, avalue, defaultLocation, local)
}

// element reads one element of a layout.
func (p *parser) element(elem int, value, suffix string, digits int) (rest string, ok bool) {
	switch elem {
	case elemYear:
		if len(value) >= 2 && (value[0] == '+' || value[0] == '-') {
			// A sign and one digit are two characters too.
			p.year, rest, ok = number(value[1:], 1, true)
			if value[0] == '-' {
				p.year = -p.year
			}
		} else {
			p.year, rest, ok = number(value, 2, true)
		}
		if p.year >= 69 {
			p.year += 1900
		} else {
			p.year += 2000
		}
		return
	case elemLongYear:
		if !isDigit(value, 0) {
			return value, false
		}
		p.year, rest, ok = number(value, 4, true)
		return
	case elemMonth, elemLongMonth:
		p.month, rest, ok = lookupName(monthNames, monthEnds, value, elem == elemMonth)
		p.month++
		return
	case elemNumMonth, elemZeroMonth:
		p.month, rest, ok = number(value, 2, elem == elemZeroMonth)
		if ok && (p.month <= 0 || 12 < p.month) {
			p.outOfRange = "month"
		}
		return
	case elemWeekday, elemLongWeekday:
		// The day of the week is not checked.
		_, rest, ok = lookupName(dayNames, dayEnds, value, elem == elemWeekday)
		return
	case elemDay, elemUnderDay, elemZeroDay:
		if elem == elemUnderDay && len(value) > 0 && value[0] == ' ' {
			value = value[1:]
		}
		p.day, rest, ok = number(value, 2, elem == elemZeroDay)
		return
	case elemUnderYearDay, elemZeroYearDay:
		for i := 0; i < 2; i++ {
			if elem == elemUnderYearDay && len(value) > 0 && value[0] == ' ' {
				value = value[1:]
			}
		}
		p.yday, rest, ok = number(value, 3, elem == elemZeroYearDay)
		return
	case elemHour:
		p.hour, rest, ok = number(value, 2, false)
		if ok && (p.hour < 0 || 24 <= p.hour) {
			p.outOfRange = "hour"
		}
		return
	case elemHour12, elemZeroHour12:
		p.hour, rest, ok = number(value, 2, elem == elemZeroHour12)
		if ok && (p.hour < 0 || 12 < p.hour) {
			p.outOfRange = "hour"
		}
		return
	case elemMinute, elemZeroMinute:
		p.min, rest, ok = number(value, 2, elem == elemZeroMinute)
		if ok && (p.min < 0 || 60 <= p.min) {
			p.outOfRange = "minute"
		}
		return
	case elemSecond, elemZeroSecond:
		p.sec, rest, ok = number(value, 2, elem == elemZeroSecond)
		if !ok {
			return
		}
		if p.sec < 0 || 60 <= p.sec {
			p.outOfRange = "second"
			return
		}
		// A fraction may follow even where the layout has none.
		if len(rest) >= 2 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest, 1) {
			if _, next, _, _, _ := nextElem(suffix); next == elemFracSecond0 || next == elemFracSecond9 {
				return
			}
			p.nsec, rest = fraction(rest)
		}
		return
	case elemPM, elempm:
		if len(value) < 2 {
			return value, false
		}
		low := byte(0)
		if elem == elempm {
			low = 32
		}
		switch {
		case value[0] == 'P'|low && value[1] == 'M'|low:
			p.pm = true
		case value[0] == 'A'|low && value[1] == 'M'|low:
			p.am = true
		default:
			return value, false
		}
		return value[2:], true
	case elemTZ:
		if hasPrefix(value, "UTC") {
			p.z = UTC
			return value[3:], true
		}
		n := zoneLength(value)
		if n == 0 {
			return value, false
		}
		p.zone = value[:n]
		return value[n:], true
	case elemFracSecond0:
		if len(value) < 1+digits || value[0] != '.' && value[0] != ',' {
			return value, false
		}
		// As in Go, a sign may take the place of the first digit, and what is behind nine digits does not matter.
		text := value[:1+min(digits, 9)]
		negative := text[1] == '-'
		if negative || text[1] == '+' {
			text = text[:1] + "0" + text[2:]
		}
		nsec, rest := fraction(text)
		if rest != "" {
			return value, false
		}
		if negative && nsec != 0 {
			p.outOfRange = "fractional second"
		}
		p.nsec = nsec
		return value[1+digits:], true
	case elemFracSecond9:
		// Without a fraction here too.
		if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
			return value, true
		}
		p.nsec, rest = fraction(value)
		return rest, true
	}
	return p.numericZone(elem, value)
}

func (p *parser) numericZone(elem int, value string) (rest string, ok bool) {
	z, colon, minutes, seconds := offsetForm(elem)
	if z && hasPrefix(value, "Z") {
		p.z = UTC
		return value[1:], true
	}
	// The parts stand at fixed places.
	width := 3
	for _, part := range [...]bool{minutes, seconds} {
		if part {
			if colon {
				if width >= len(value) || value[width] != ':' {
					return value, false
				}
				width++
			}
			width += 2
		}
	}
	if len(value) < width {
		return value, false
	}
	sign, text := value[0], value[1:width]
	good := true
	next := func(what string, limit int) (n int) {
		if good {
			n, _, good = number(text[:2], 2, true)
		}
		if n > limit {
			p.outOfRange = "time zone offset " + what
		}
		text = text[2:]
		if colon && text != "" {
			text = text[1:]
		}
		return n
	}
	hour, min, sec := next("hour", 24), 0, 0
	if minutes {
		min = next("minute", 60)
	}
	if seconds {
		sec = next("second", 60)
	}
	p.offset = (hour*60+min)*60 + sec
	if sign == '-' {
		p.offset = -p.offset
	}
	return value[width:], good && (sign == '+' || sign == '-') || p.outOfRange != ""
}

// zoneLength returns the length of the zone abbreviation that value begins with: 3 or 4 capitals, some of 5, GMT with an
// offset, a sign and hours.
func zoneLength(value string) int {
	if len(value) < 3 {
		return 0
	}
	if hasPrefix(value, "ChST") || hasPrefix(value, "MeST") {
		return 4
	}
	if hasPrefix(value, "GMT") {
		return 3 + signedOffset(value[3:])
	}
	if len(value) > 0 && (value[0] == '+' || value[0] == '-') {
		return signedOffset(value)
	}
	n := 0
	for n < 6 && n < len(value) && 'A' <= value[n] && value[n] <= 'Z' {
		n++
	}
	switch n {
	case 5:
		if value[4] == 'T' {
			return 5
		}
	case 4:
		if value[3] == 'T' || value[:4] == "WITA" {
			return 4
		}
	case 3:
		return 3
	}
	return 0
}

func signedOffset(value string) int {
	if len(value) == 0 || value[0] != '+' && value[0] != '-' {
		return 0
	}
	i, n := 1, 0
	for isDigit(value, i) && n < 1000 {
		n = n*10 + int(value[i]-'0')
		i++
	}
	if i == 1 || n > 23 {
		return 0
	}
	return i
}

// time puts the parts together.
func (p *parser) time(layout, value string, defaultLocation, local *Location) (Time, error) {
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	outOfRange := func(what string) (Time, error) {
		return Time{}, &ParseError{layout, value, "", value, ": " + what}
	}
	if p.yday >= 0 {
		if p.yday < 1 || p.yday > 365 && !(isLeap(p.year) && p.yday == 366) {
			return outOfRange("day-of-year out of range")
		}
		_, m, d, _ := civil(dayNumber(p.year, January, 1) + int64(p.yday) - 1)
		if p.month >= 0 && p.month != int(m) {
			return outOfRange("day-of-year does not match month")
		}
		if p.day >= 0 && p.day != d {
			return outOfRange("day-of-year does not match day")
		}
		p.month, p.day = int(m), d
	}
	if p.month < 0 {
		p.month = int(January)
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return outOfRange("day out of range")
	}
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	if p.z != nil {
		return at(p.z), nil
	}
	if p.offset != -1 {
		t := at(UTC).Add(-Duration(p.offset) * Second)
		name, offset := local.lookup(t.Unix())
		if offset == p.offset && (p.zone == "" || name == p.zone) {
			t.setLoc(local)
			return t, nil
		}
		t.setLoc(FixedZone(p.zone, p.offset))
		return t, nil
	}
	if p.zone != "" {
		t := at(UTC)
		if offset, ok := local.named(p.zone, t.Unix()); ok {
			t = t.Add(-Duration(offset) * Second)
			t.setLoc(local)
			return t, nil
		}
		// An abbreviation that says nothing else than GMT-3 gives an offset.
		offset := 0
		if len(p.zone) > 3 && p.zone[:3] == "GMT" {
			n, _, _ := number(p.zone[4:], 3, false)
			if p.zone[3] == '-' {
				n = -n
			}
			offset = n * 3600
		}
		t = t.Add(-Duration(offset) * Second)
		t.setLoc(FixedZone(p.zone, offset))
		return t, nil
	}
	return at(defaultLocation), nil
}
