package url

import (
	"errors"
	"slices"
	"strings"
)

// Values is the parameters of a query.
type Values map[string][]string

// Get returns the first value of a key, empty if there is none.
func (v Values) Get(key string) string {
	if list := v[key]; len(list) > 0 {
		return list[0]
	}
	return ""
}

func (v Values) Set(key, value string) { v[key] = []string{value} }
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }
func (v Values) Del(key string)        { delete(v, key) }

func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Encode returns the query, its keys sorted.
func (v Values) Encode() string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	var b strings.Builder
	for _, key := range keys {
		name := QueryEscape(key)
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(name)
			b.WriteByte('=')
			b.WriteString(QueryEscape(value))
		}
	}
	return b.String()
}

const maxParameters = 10000

// ParseQuery returns the parameters of a query, with the first error those that have none.
func ParseQuery(query string) (Values, error) {
	v := Values{}
	if strings.Count(query, "&") >= maxParameters {
		return v, errors.New("number of URL query parameters exceeded limit")
	}
	var first error
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		err := error(nil)
		if strings.Contains(pair, ";") {
			// This one counts even if there was another.
			first = errors.New("invalid semicolon separator in query")
			continue
		}
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		if key, err = QueryUnescape(key); err == nil {
			if value, err = QueryUnescape(value); err == nil {
				v.Add(key, value)
				continue
			}
		}
		if first == nil {
			first = err
		}
	}
	return v, first
}
