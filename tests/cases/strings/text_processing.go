// run

// Longer string work: formatting tables, wrapping lines, counting, comparing.
package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

func wrap(text string, width int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}

func center(s string, width int) string {
	space := width - utf8.RuneCountInString(s)
	return strings.Repeat(" ", space/2) + s + strings.Repeat(" ", space-space/2)
}

func runLength(s string) string {
	var b strings.Builder
	runes := []rune(s)
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && runes[j] == runes[i] {
			j++
		}
		b.WriteString(strconv.Itoa(j - i))
		b.WriteRune(runes[i])
		i = j
	}
	return b.String()
}

func main() {
	text := "Thé quick brown fox jumps over the lazy dog, then rests — in the shade of größere Bäume."
	for _, line := range wrap(text, 24) {
		fmt.Printf("|%s|%-24s|%24s|\n", center(line, 24), line, line)
	}
	fmt.Println(runLength("aaabccccd世世"))
	counts := [26]int{}
	for _, r := range strings.ToLower(text) {
		if 'a' <= r && r <= 'z' {
			counts[r-'a']++
		}
	}
	fmt.Println(counts)
	csv := "name,age\n\"ann\",30\nbob,25\n"
	for i, row := range strings.Split(strings.TrimSpace(csv), "\n") {
		cells := strings.Split(row, ",")
		for j := range cells {
			cells[j] = strings.Trim(cells[j], `"`)
		}
		fmt.Printf("%d %q\n", i, cells)
	}
	bytes := []byte(text)
	for i, j := 0, len(bytes)-1; i < j; i, j = i+1, j-1 {
		bytes[i], bytes[j] = bytes[j], bytes[i]
	}
	fmt.Println(utf8.Valid(bytes), len(bytes), string(bytes[:5]))
}
