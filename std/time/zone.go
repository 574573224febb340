package time

// A Location is a time zone of fixed offset. Local is UTC unless $TZ says an offset: gos reads no zone files.
type Location struct {
	name   string
	zone   string // abbreviation
	offset int    // seconds east of UTC
}

var utcLoc = Location{name: "UTC", zone: "UTC"}
var localLoc = Location{name: "Local", zone: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the system's time zone.
var Local *Location = &localLoc

func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	return l
}

func (l *Location) String() string { return l.get().name }

func (l *Location) lookup(unix int64) (name string, offset int) {
	l = l.get()
	return l.zone, l.offset
}

// FixedZone returns a Location of that name and offset in seconds east of UTC.
func FixedZone(name string, offset int) *Location { return &Location{name, name, offset} }

// LoadLocation returns UTC for "" and "UTC", Local for "Local"; others are not known.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	return nil, &textError{"unknown time zone " + name}
}
