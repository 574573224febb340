package rand

import "errors"

// A ChaCha8 is a generator that nobody can predict who does not know the seed: the stream cipher ChaCha with 8 rounds
// (D. J. Bernstein, "ChaCha, a variant of Salsa20"), which takes a part of its output as the next key.
type ChaCha8 struct {
	words   [32]uint64
	key     [4]uint64
	at, end int    // which words are to be given out
	counter uint32 // of the blocks in words
	rest    []byte // of a word that Read has not given out
}

const (
	chunk      = 32 // words that are made at once
	nextKey    = 4  // words that are kept for the key at the end of the last chunk
	counters   = 16 // blocks of a key
	perChunk   = 4  // blocks of a chunk
	wordsOfKey = counters/perChunk*chunk - nextKey
)

// blocks makes a chunk of words.
//
//go:noescape
func blocks(key *[4]uint64, words *[32]uint64, counter uint32)

// NewChaCha8 returns a generator with that seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed begins anew.
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.key {
		c.key[i] = little(seed[8*i:])
	}
	c.counter, c.rest = 0, nil
	c.fill(0)
}

func little(b []byte) (v uint64) {
	for i := 7; i >= 0; i-- {
		v = v<<8 | uint64(b[i])
	}
	return v
}

func appendLittle(b []byte, v uint64) []byte {
	for i := 0; i < 64; i += 8 {
		b = append(b, byte(v>>i))
	}
	return b
}

func (c *ChaCha8) fill(at int) {
	blocks(&c.key, &c.words, c.counter)
	c.at, c.end = at, chunk
	if c.counter == counters-perChunk {
		c.end -= nextKey
	}
}

func (c *ChaCha8) Uint64() uint64 {
	if c.at >= c.end {
		c.counter += perChunk
		if c.counter == counters {
			copy(c.key[:], c.words[chunk-nextKey:])
			c.counter = 0
		}
		c.fill(0)
	}
	c.at++
	return c.words[c.at-1]
}

// Read fills p; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	n = copy(p, c.rest)
	c.rest = c.rest[n:]
	for n < len(p) {
		word := appendLittle(nil, c.Uint64())
		taken := copy(p[n:], word)
		n += taken
		c.rest = word[taken:]
	}
	return n, nil
}

// AppendBinary appends the state.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if len(c.rest) > 0 {
		b = append(append(b, "readbuf:"...), byte(len(c.rest)))
		b = append(b, c.rest...)
	}
	b = append(b, "chacha8:"...)
	used := uint64(c.counter/perChunk*chunk) + uint64(c.at)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(used>>shift))
	}
	for _, word := range c.key {
		b = appendLittle(b, word)
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if len(data) >= 8 && string(data[:8]) == "readbuf:" {
		data = data[8:]
		if len(data) == 0 || data[0] > 8 || len(data) < 1+int(data[0]) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		n := int(data[0])
		c.rest = append([]byte(nil), data[1:1+n]...)
		data = data[1+n:]
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := uint64(0)
	for _, b := range data[8:16] {
		used = used<<8 | uint64(b)
	}
	if used > wordsOfKey {
		return errors.New("invalid ChaCha8 encoding")
	}
	for i := range c.key {
		c.key[i] = little(data[16+8*i:])
	}
	c.counter = perChunk * uint32(used/chunk)
	c.fill(int(used % chunk))
	return nil
}
