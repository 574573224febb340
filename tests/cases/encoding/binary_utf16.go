// run
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf16"
)

type Header struct {
	Magic [4]byte
	V     uint16
	Flags int8
	_     uint8
	Len   int32
	F     float32
	D     float64
	C     complex64
	OK    bool
	Sub   struct{ A, B uint64 }
	Arr   [3]int16
}

func main() {
	b := make([]byte, 8)
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		o.PutUint16(b, 0x0102)
		o.PutUint32(b[2:], 0x03040506)
		fmt.Println(o, b, o.Uint16(b), o.Uint32(b[2:]), o.Uint64(b))
		o.PutUint64(b, 1<<63|5)
		fmt.Printf("%v %#v %T\n", b, o, o)
	}
	fmt.Println(binary.BigEndian.AppendUint32(nil, 7), binary.LittleEndian.AppendUint64([]byte{1}, 9), binary.BigEndian.AppendUint16(nil, 3))
	for _, x := range []uint64{0, 1, 127, 128, 300, 1 << 35, math.MaxUint64} {
		v := binary.AppendUvarint(nil, x)
		y, n := binary.Uvarint(v)
		z, m := binary.Uvarint(v[:len(v)-1])
		r, err := binary.ReadUvarint(bytes.NewReader(v))
		fmt.Println(v, y == x, n, z, m, r == x, err)
	}
	for _, x := range []int64{0, -1, 1, -64, 64, math.MinInt64, math.MaxInt64} {
		n := binary.PutVarint(make([]byte, 10), x)
		v := binary.AppendVarint(nil, x)
		y, m := binary.Varint(v)
		r, err := binary.ReadVarint(bytes.NewReader(v))
		fmt.Println(v, n, y, m, r, err)
	}
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(binary.Uvarint(append(bytes.Repeat([]byte{0xff}, 9), 2)))
	_, err := binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(err)
	_, err = binary.ReadUvarint(bytes.NewReader([]byte{0x80}))
	fmt.Println(err)
	h := Header{Magic: [4]byte{'G', 'O', 'S', '!'}, V: 2, Flags: -3, Len: -100000, F: 1.5, D: math.Pi, C: 1 - 2i, OK: true, Arr: [3]int16{-1, 0, 1}}
	h.Sub.A, h.Sub.B = 1, math.MaxUint64
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		var buf bytes.Buffer
		fmt.Println(binary.Write(&buf, o, h), buf.Len(), binary.Size(h), binary.Size(&h))
		fmt.Println(buf.Bytes())
		var g Header
		fmt.Println(binary.Read(&buf, o, &g), g == h)
		fmt.Println(binary.Read(&buf, o, &g), binary.Read(strings.NewReader("abc"), o, &g) == io.ErrUnexpectedEOF)
	}
	s := []int32{1, -2, 3}
	enc, err := binary.Append([]byte("x"), binary.BigEndian, s)
	fmt.Println(enc, err, binary.Size(s))
	got := make([]int32, 3)
	n, err := binary.Decode(enc[1:], binary.BigEndian, got)
	fmt.Println(n, err, got)
	n, err = binary.Decode(enc[1:3], binary.BigEndian, got)
	fmt.Println(n, err)
	n, err = binary.Encode(make([]byte, 3), binary.LittleEndian, uint32(1))
	fmt.Println(n, err)
	var u8 uint8
	fmt.Println(binary.Read(strings.NewReader("A"), binary.BigEndian, &u8), u8)
	fmt.Println(binary.Write(io.Discard, binary.BigEndian, 1), binary.Size(1), binary.Size("s"), binary.Size([]string{}), binary.Write(io.Discard, binary.BigEndian, map[int]int{}))
	fmt.Println(binary.Read(strings.NewReader("A"), binary.BigEndian, 5), binary.Read(strings.NewReader("A"), binary.BigEndian, new(int)))

	for _, t := range []string{"", "abc", "é世", "😀x𝄞", "\U0010FFFF"} {
		u := utf16.Encode([]rune(t))
		fmt.Printf("%x %v\n", u, string(utf16.Decode(u)) == t)
	}
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xd800, 'a', 0xdc00, 0xd83d, 0xde00, 0xd83d}))
	fmt.Printf("%x\n", utf16.Encode([]rune{0xd800, 0x110000, -1, 'z'}))
	r1, r2 := utf16.EncodeRune('😀')
	fmt.Printf("%x %x %x %x\n", r1, r2, utf16.DecodeRune(r1, r2), utf16.DecodeRune('a', r2))
	fmt.Println(utf16.IsSurrogate(0xdfff), utf16.IsSurrogate(0xe000), utf16.RuneLen('a'), utf16.RuneLen('😀'), utf16.RuneLen(0xd800), utf16.AppendRune(nil, '😀'))
}
