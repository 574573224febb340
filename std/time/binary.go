package time

// The binary form of a Time: a version, the seconds since year 1, the nanoseconds, and the offset in minutes or -1 for UTC;
// in version 2 also the offset's seconds.

// AppendBinary appends the binary form.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version, minutes, seconds := byte(1), -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, &textError{"Time.MarshalBinary: unexpected zone offset"}
		}
	}
	if seconds != 0 {
		version = 2
	}
	b = append(b, version)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(t.sec()>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(t.nsec()>>shift))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == 2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func (t Time) MarshalBinary() ([]byte, error) { return t.AppendBinary(make([]byte, 0, 16)) }

func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return &textError{"Time.UnmarshalBinary: no data"}
	}
	if data[0] != 1 && data[0] != 2 {
		return &textError{"Time.UnmarshalBinary: unsupported version"}
	}
	if len(data) != 14+int(data[0]) {
		return &textError{"Time.UnmarshalBinary: invalid length"}
	}
	r := &zoneReader{data: data[1:]}
	*t = Time{ext: r.number(8)}
	t.wall = uint64(r.number(4)) & nsecMask
	offset := int(r.number(2)) * 60
	if data[0] == 2 {
		offset += int(r.number(1))
	}
	if offset == -60 {
		t.setLoc(UTC)
	} else if _, local := Local.lookup(t.Unix()); local == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error)   { return t.MarshalBinary() }
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
