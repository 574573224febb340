package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// Size returns how many bytes Write makes of v, -1 if v has no fixed size.
func Size(v any) int { return dataSize(reflect.Indirect(reflect.ValueOf(v))) }

func dataSize(v reflect.Value) int {
	if v.Kind() == reflect.Slice {
		if n := typeSize(v.Type().Elem()); n >= 0 {
			return n * v.Len()
		}
		return -1
	}
	if !v.IsValid() {
		return -1
	}
	return typeSize(v.Type())
}

func typeSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := typeSize(t.Elem()); n >= 0 {
			return n * t.Len()
		}
		return -1
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			n := typeSize(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Uint32,
		reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// A cursor walks over bytes, reading or writing values.
type cursor struct {
	order ByteOrder
	buf   []byte
}

func (c *cursor) take(n int) []byte {
	b := c.buf[:n]
	c.buf = c.buf[n:]
	return b
}

func (c *cursor) get(n int) uint64 {
	b := c.take(n)
	switch n {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *cursor) put(n int, x uint64) {
	b := c.take(n)
	switch n {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

// A blank field is passed over, and written as zeros.
func blank(t reflect.Type, i int) bool { return t.Field(i).Name == "_" }

func (c *cursor) read(v reflect.Value) {
	size := int(v.Type().Size())
	switch k := v.Kind(); k {
	case reflect.Array, reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 && (k == reflect.Slice || v.CanAddr()) {
			copy(v.Bytes(), c.take(v.Len()))
			return
		}
		for i := range v.Len() {
			c.read(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() || !blank(v.Type(), i) {
				c.read(f)
			} else {
				c.take(dataSize(f))
			}
		}
	case reflect.Bool:
		v.SetBool(c.get(1) != 0)
	case reflect.Int8:
		v.SetInt(int64(int8(c.get(1))))
	case reflect.Int16:
		v.SetInt(int64(int16(c.get(2))))
	case reflect.Int32:
		v.SetInt(int64(int32(c.get(4))))
	case reflect.Int64:
		v.SetInt(int64(c.get(8)))
	case reflect.Float32:
		v.SetFloat(float64(math.Float32frombits(uint32(c.get(4)))))
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(c.get(8)))
	case reflect.Complex64:
		re := math.Float32frombits(uint32(c.get(4)))
		v.SetComplex(complex(float64(re), float64(math.Float32frombits(uint32(c.get(4))))))
	case reflect.Complex128:
		re := math.Float64frombits(c.get(8))
		v.SetComplex(complex(re, math.Float64frombits(c.get(8))))
	default:
		v.SetUint(c.get(size))
	}
}

func (c *cursor) write(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.write(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Field(i)
			if blank(v.Type(), i) {
				clear(c.take(dataSize(f)))
			} else {
				c.write(f)
			}
		}
	case reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.put(1, x)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.put(size, uint64(v.Int()))
	case reflect.Float32:
		c.put(4, uint64(math.Float32bits(float32(v.Float()))))
	case reflect.Float64:
		c.put(8, math.Float64bits(v.Float()))
	case reflect.Complex64:
		c.put(4, uint64(math.Float32bits(float32(real(v.Complex())))))
		c.put(4, uint64(math.Float32bits(float32(imag(v.Complex())))))
	case reflect.Complex128:
		c.put(8, math.Float64bits(real(v.Complex())))
		c.put(8, math.Float64bits(imag(v.Complex())))
	default:
		c.put(size, v.Uint())
	}
}

func typeText(data any) string {
	if t := reflect.TypeOf(data); t != nil {
		return t.String()
	}
	return "<nil>"
}

// target is what Read and Decode store into, and its size.
func target(what string, data any) (reflect.Value, int, error) {
	v := reflect.ValueOf(data)
	size := -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		size = dataSize(v)
	case reflect.Slice:
		size = dataSize(v)
	}
	if size < 0 {
		return v, 0, errors.New("binary." + what + ": invalid type " + typeText(data))
	}
	return v, size, nil
}

// Read reads the value that data points to, or the elements of the slice data, from r.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size, err := target("Read", data)
	if err != nil {
		return err
	}
	b := make([]byte, size)
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	(&cursor{order, b}).read(v)
	return nil
}

// Decode is Read from buf; it returns the number of bytes read.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size, err := target("Decode", data)
	if err != nil {
		return 0, err
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&cursor{order, buf[:size]}).read(v)
	return size, nil
}

func source(what string, data any) (reflect.Value, int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return v, 0, errors.New("binary." + what + ": some values are not fixed-sized in type " + typeText(data))
	}
	return v, size, nil
}

// Write writes data, a value of fixed size or a pointer to one or a slice of such, to w.
func Write(w io.Writer, order ByteOrder, data any) error {
	v, size, err := source("Write", data)
	if err != nil {
		return err
	}
	b := make([]byte, size)
	(&cursor{order, b}).write(v)
	_, err = w.Write(b)
	return err
}

// Encode is Write to buf; it returns the number of bytes written.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size, err := source("Encode", data)
	if err != nil {
		return 0, err
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&cursor{order, buf[:size]}).write(v)
	return size, nil
}

// Append appends what Write writes.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v, size, err := source("Append", data)
	if err != nil {
		return nil, err
	}
	n := len(buf)
	buf = append(buf, make([]byte, size)...)
	(&cursor{order, buf[n:]}).write(v)
	return buf, nil
}
