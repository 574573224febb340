package time

// Times as text and JSON, in RFC 3339. What Format writes beyond it is refused; what Parse reads beyond it is not, as in Go.

// twoDigits returns the number that b begins with.
func twoDigits(b []byte) int { return 10*int(b[0]-'0') + int(b[1]-'0') }

func (t Time) appendStrict(b []byte, method string) ([]byte, error) {
	start := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	fail := func(text string) ([]byte, error) { return nil, &textError{method + ": " + text} }
	if b[start+len("2006")] != '-' {
		return fail("year outside of range [0,9999]")
	}
	if n := len(b); b[n-1] != 'Z' {
		if sign := b[n-len("Z07:00")]; '0' <= sign && sign <= '9' || twoDigits(b[n-len("07:00"):]) >= 24 {
			return fail("timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

// AppendText appends t in RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendStrict(b, "Time.AppendText") }

// MarshalText returns t in RFC 3339.
func (t Time) MarshalText() ([]byte, error) { return t.appendStrict(nil, "Time.MarshalText") }

// UnmarshalText reads RFC 3339.
func (t *Time) UnmarshalText(data []byte) (err error) {
	*t, err = Parse(RFC3339, string(data))
	return err
}

// MarshalJSON returns t in RFC 3339, quoted.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict([]byte{'"'}, "Time.MarshalJSON")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads RFC 3339, quoted; null leaves t as it is.
func (t *Time) UnmarshalJSON(data []byte) (err error) {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return &textError{"Time.UnmarshalJSON: input is not a JSON string"}
	}
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}
