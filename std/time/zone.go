package time

import "sync"

// A Location is a time zone: the offsets in use and the times when they change.
type Location struct {
	name    string
	zones   []zone
	changes []change
	extend  string // how it goes on behind the last change, as POSIX writes TZ
}

type zone struct {
	name   string
	offset int // seconds east of UTC
	isDST  bool
}

// A change puts a zone into use at a time in seconds since 1970.
type change struct {
	when int64
	zone uint8
}

// A period is a zone and the seconds since 1970 in which it is in use: from start up to before end.
type period struct {
	*zone
	start, end int64
}

const (
	beginning = -1 << 63
	forever   = 1<<63 - 1
)

var utcLoc = Location{name: "UTC"}
var localLoc Location
var localOnce sync.Once
var utcZone = zone{name: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the system's time zone: that of $TZ, else of /etc/localtime.
var Local *Location = &localLoc

// get returns the location that nil stands for, and reads the system's zone when it is first asked for.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l == &localLoc {
		localOnce.Do(readLocal)
	}
	return l
}

func readLocal() {
	if tz, ok := getenv("TZ"); !ok {
		if l, err := readZone("/etc/localtime", "Local"); err == nil {
			localLoc = *l
			return
		}
	} else if tz != "" {
		if tz[0] == ':' {
			tz = tz[1:]
		}
		if tz != "" && tz[0] == '/' {
			if l, err := readZone(tz, tz); err == nil {
				localLoc = *l
				if tz == "/etc/localtime" {
					localLoc.name = "Local"
				}
				return
			}
		} else if tz != "" && tz != "UTC" {
			if l, err := findZone(tz); err == nil {
				localLoc = *l
				return
			}
		}
	}
	localLoc.name = "UTC"
}

func (l *Location) String() string { return l.get().name }

// FixedZone returns a Location of that name and offset in seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name, offset, false}}, changes: []change{{beginning, 0}}}
}

// first returns the zone before the first change: the first that no change puts into use, or is not daylight saving.
func (l *Location) first() *zone {
	used := false
	for _, c := range l.changes {
		used = used || c.zone == 0
	}
	if !used {
		return &l.zones[0]
	}
	if len(l.changes) > 0 && l.zones[l.changes[0].zone].isDST {
		for i := int(l.changes[0].zone) - 1; i >= 0; i-- {
			if !l.zones[i].isDST {
				return &l.zones[i]
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].isDST {
			return &l.zones[i]
		}
	}
	return &l.zones[0]
}

func (l *Location) period(unix int64) period {
	l = l.get()
	if len(l.zones) == 0 {
		return period{&utcZone, beginning, forever}
	}
	low, high := 0, len(l.changes)
	for low < high {
		if middle := (low + high) / 2; l.changes[middle].when <= unix {
			low = middle + 1
		} else {
			high = middle
		}
	}
	end := int64(forever)
	if low < len(l.changes) {
		end = l.changes[low].when
	}
	if low == 0 {
		return period{l.first(), beginning, end}
	}
	last := l.changes[low-1]
	if low == len(l.changes) && l.extend != "" {
		if p, ok := posixPeriod(l.extend, last.when, unix); ok {
			return p
		}
	}
	return period{&l.zones[last.zone], last.when, end}
}

func (l *Location) lookup(unix int64) (name string, offset int) {
	p := l.period(unix)
	return p.name, p.offset
}

// named returns the offset of a zone by its abbreviation; if several have it, of the one in use when its clock shows clock.
func (l *Location) named(name string, clock int64) (offset int, ok bool) {
	l = l.get()
	for _, z := range l.zones {
		if z.name == name {
			if p := l.period(clock - int64(z.offset)); p.name == name {
				return p.offset, true
			}
		}
	}
	for _, z := range l.zones {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

// ZoneBounds returns when the zone at t began and ends; zero times without limit.
func (t Time) ZoneBounds() (start, end Time) {
	p := t.Location().period(t.Unix())
	if p.start != beginning {
		start = Unix(p.start, 0)
		start.setLoc(t.loc)
	}
	if p.end != forever {
		end = Unix(p.end, 0)
		end.setLoc(t.loc)
	}
	return
}

// IsDST reports whether daylight saving time is on.
func (t Time) IsDST() bool { return t.Location().period(t.Unix()).isDST }
