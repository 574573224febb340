// run

// Types that implement sort.Interface, stable sorting, sorting by several keys.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type by struct {
	people []person
	keys   []func(a, b person) int
}

func (b by) Len() int      { return len(b.people) }
func (b by) Swap(i, j int) { b.people[i], b.people[j] = b.people[j], b.people[i] }
func (b by) Less(i, j int) bool {
	for _, key := range b.keys {
		if c := key(b.people[i], b.people[j]); c != 0 {
			return c < 0
		}
	}
	return false
}

func main() {
	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cid", 30}, {"Dan", 25}, {"Eve", 41}}
	sort.Stable(byAge(people))
	fmt.Println(people)
	sort.Stable(sort.Reverse(byAge(people)))
	fmt.Println(people)
	sort.Sort(by{people, []func(a, b person) int{
		func(a, b person) int { return a.age - b.age },
		func(a, b person) int { return -strings.Compare(a.name, b.name) },
	}})
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].name[0]%2 < people[j].name[0]%2 })
	fmt.Println(people, sort.IsSorted(byAge(people)))
}
