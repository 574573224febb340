// run

// Methods that return their receiver, and types that refer to each other.
package main

import "fmt"

type query struct {
	parts []string
	err   error
}

func (q *query) where(s string) *query { q.parts = append(q.parts, s); return q }
func (q *query) limit(n int) *query {
	if n < 0 {
		q.err = fmt.Errorf("bad limit %d", n)
	}
	return q.where(fmt.Sprint("limit ", n))
}

type person struct {
	name string
	pets []*pet
}

type pet struct {
	name  string
	owner *person
}

func (p *person) adopt(name string) *pet {
	q := &pet{name, p}
	p.pets = append(p.pets, q)
	return q
}

type visitor func(*pet) visitor

func main() {
	q := (&query{}).where("a").where("b").limit(3)
	fmt.Println(q.parts, q.err)
	fmt.Println(new(query).limit(-1).err)
	p := &person{name: "ann"}
	fmt.Println(p.adopt("rex").owner.adopt("tom").owner.name, len(p.pets))
	var count int
	var visit visitor
	visit = func(p *pet) visitor { count++; return visit }
	v := visit
	for _, pet := range p.pets {
		v = v(pet)
	}
	fmt.Println(count)
}
