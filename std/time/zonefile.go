package time

// Files of time zones (RFC 8536).

// getenv is that of package os.
//
//go:noescape
func getenv(key string) (value string, ok bool)

// readFile returns the bytes of a file of moderate size, or an error number.
//
//go:noescape
func readFile(path string) (data []byte, errno int)

var (
	errBadZone  = &textError{"malformed time zone information"}
	errLocation = &textError{"time: invalid location name"}
)

// LoadLocation returns the Location of that name in the system's data; UTC for "" and "UTC", Local for "Local".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errLocation
	}
	for i := 0; i+1 < len(name); i++ {
		if name[i:i+2] == ".." {
			return nil, errLocation
		}
	}
	if dir, _ := getenv("ZONEINFO"); dir != "" {
		if l, err := readZone(dir+"/"+name, name); err == nil {
			return l, nil
		}
	}
	return findZone(name)
}

// findZone looks for a zone where systems keep them.
func findZone(name string) (*Location, error) {
	var malformed error
	for _, dir := range [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"} {
		l, err := readZone(dir+name, name)
		if err == nil {
			return l, nil
		}
		if err == errBadZone {
			malformed = err
		}
	}
	if malformed != nil {
		return nil, malformed
	}
	return nil, &textError{"unknown time zone " + name}
}

func readZone(path, name string) (*Location, error) {
	data, errno := readFile(path)
	if errno != 0 {
		return nil, &textError{"unknown time zone " + name}
	}
	return LoadLocationFromTZData(name, data)
}

// A zoneReader takes pieces off the data; bad once there was not enough.
type zoneReader struct {
	data []byte
	bad  bool
}

func (r *zoneReader) take(n int) *zoneReader {
	if n < 0 || n > len(r.data) {
		r.bad, r.data = true, nil
		return &zoneReader{bad: true}
	}
	piece := r.data[:n]
	r.data = r.data[n:]
	return &zoneReader{data: piece}
}

// number reads a signed big-endian number.
func (r *zoneReader) number(size int) (v int64) {
	piece := r.take(size)
	for i, b := range piece.data {
		if i == 0 {
			v = int64(int8(b))
		} else {
			v = v<<8 | int64(b)
		}
	}
	return v
}

// LoadLocationFromTZData returns the Location that the contents of a zone file describe.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	r := &zoneReader{data: data}
	if string(r.take(4).data) != "TZif" {
		return nil, errBadZone
	}
	head := r.take(16)
	if head.bad || head.data[0] != 0 && head.data[0] != '2' && head.data[0] != '3' {
		return nil, errBadZone
	}
	long := head.data[0] != 0
	sizes := func(word int) (counts [6]int, total int) {
		for i := range counts {
			counts[i] = int(r.number(4))
			if counts[i] < 0 {
				r.bad = true
			}
		}
		return counts, counts[0] + counts[1] + counts[2]*(word+4) + counts[3]*(word+1) + counts[4]*6 + counts[5]
	}
	word := 4
	counts, total := sizes(word)
	if long {
		// Behind the table for times of 32 bits stands one for 64 bits.
		word = 8
		r.take(total + 20)
		counts, total = sizes(word)
	}
	times := r.take(counts[3] * word)
	indexes := r.take(counts[3])
	zones := r.take(counts[4] * 6)
	names := r.take(counts[5])
	r.take(counts[2]*(word+4) + counts[1] + counts[0])
	if r.bad || counts[4] == 0 {
		return nil, errBadZone
	}
	l := &Location{name: name}
	if rest := r.data; len(rest) > 2 && rest[0] == '\n' && rest[len(rest)-1] == '\n' {
		l.extend = string(rest[1 : len(rest)-1])
	}
	for range counts[4] {
		z := zone{offset: int(zones.number(4)), isDST: zones.number(1) != 0}
		at := int(uint8(zones.number(1)))
		if at >= len(names.data) {
			return nil, errBadZone
		}
		end := at
		for end < len(names.data) && names.data[end] != 0 {
			end++
		}
		z.name = string(names.data[at:end])
		l.zones = append(l.zones, z)
	}
	for _, index := range indexes.data {
		if int(index) >= len(l.zones) {
			return nil, errBadZone
		}
		l.changes = append(l.changes, change{times.number(word), index})
	}
	if len(l.changes) == 0 {
		l.changes = []change{{beginning, 0}}
	}
	return l, nil
}
