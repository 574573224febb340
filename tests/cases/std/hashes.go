// run
package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"hash/maphash"
	"io"
	"strings"
)

func text(n int) string { return strings.Repeat("The quick brown fox. ", n/21+1)[:n] }

func main() {
	makers := []struct {
		name string
		new  func() hash.Hash
	}{
		{"md5", md5.New}, {"sha1", sha1.New}, {"sha256", sha256.New}, {"sha224", sha256.New224}, {"sha512", sha512.New},
		{"sha384", sha512.New384}, {"sha512/224", sha512.New512_224}, {"sha512/256", sha512.New512_256},
		{"crc32", func() hash.Hash { return crc32.NewIEEE() }},
		{"crc32c", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
		{"crc32k", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
		{"crc64iso", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }},
		{"crc64ecma", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) }},
		{"adler", func() hash.Hash { return adler32.New() }},
		{"fnv32", func() hash.Hash { return fnv.New32() }}, {"fnv32a", func() hash.Hash { return fnv.New32a() }},
		{"fnv64", func() hash.Hash { return fnv.New64() }}, {"fnv64a", func() hash.Hash { return fnv.New64a() }},
		{"fnv128", fnv.New128}, {"fnv128a", fnv.New128a},
	}
	for _, m := range makers {
		h := m.new()
		fmt.Println(m.name, h.Size(), h.BlockSize())
		for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 119, 127, 128, 129, 200, 1000, 100000} {
			h.Reset()
			io.WriteString(h, text(n))
			fmt.Printf("%d %x\n", n, h.Sum([]byte{0xAB}))
		}
		h.Reset()
		for i := 0; i < 300; i += 7 {
			h.Write([]byte(text(300))[i:min(i+7, 300)])
		}
		fmt.Printf("pieces %x\n", h.Sum(nil))
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%x %v\n", state, err)
		other := m.new()
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
		c, err := h.(hash.Cloner).Clone()
		other.Write([]byte("more"))
		c.Write([]byte("more"))
		fmt.Printf("%x %v %v\n", other.Sum(nil), err, string(other.Sum(nil)) == string(c.Sum(nil)))
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:len(state)-1]))
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("xyz")))
		state[4]++
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state) == nil)
	}
	data := []byte(text(77))
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum(data), sha1.Sum(data), sha256.Sum256(data), sha256.Sum224(data))
	fmt.Printf("%x\n%x\n%x\n%x\n", sha512.Sum512(data), sha512.Sum384(data), sha512.Sum512_224(data), sha512.Sum512_256(data))
	fmt.Println(crc32.ChecksumIEEE(data), crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)), crc32.Update(5, crc32.IEEETable, data))
	fmt.Println(crc64.Checksum(data, crc64.MakeTable(crc64.ISO)), crc64.Update(9, crc64.MakeTable(0x1234), data), adler32.Checksum(data))
	h32 := fnv.New32a()
	h32.Write(data)
	h64 := fnv.New64()
	h64.Write(data)
	fmt.Println(h32.Sum32(), h64.Sum64(), crc32.IEEETable[7], crc64.MakeTable(crc64.ECMA)[200])

	seed := maphash.MakeSeed()
	var m maphash.Hash
	m.SetSeed(seed)
	for i := 0; i < 77; i++ {
		m.WriteByte(data[i])
	}
	fmt.Println(m.Sum64() == maphash.Bytes(seed, data), m.Sum64() == maphash.String(seed, string(data)), m.Size(), m.BlockSize(), m.Seed() == seed)
	for _, n := range []int{0, 127, 128, 129, 500} {
		m.Reset()
		m.WriteString(text(n)[:n/2])
		m.Write([]byte(text(n)[n/2:]))
		fmt.Println(m.Sum64() == maphash.String(seed, text(n)), len(m.Sum(nil)))
	}
	type pair struct {
		a int
		b any
	}
	fmt.Println(maphash.Comparable(seed, pair{1, "x"}) == maphash.Comparable(seed, pair{1, "x"}), maphash.Comparable(seed, 1.0) == maphash.Comparable(seed, 2.0),
		maphash.Comparable[any](seed, nil) == maphash.Comparable[any](seed, nil))
	maphash.WriteComparable(&m, pair{2, 3})
	a := m.Sum64()
	m.Reset()
	fmt.Println(a != m.Sum64())
	var zero maphash.Hash
	zero.WriteString("x")
	c, err := zero.Clone()
	fmt.Println(c.(*maphash.Hash).Sum64() == zero.Sum64(), err)
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.Comparable(seed, pair{1, []int{1}})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.String(maphash.Seed{}, "")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		m.SetSeed(maphash.Seed{})
	}()
}
