// errorcheck

package main

func h(xs ...int, last int) {}

func k(...int, string) {}

func l() ...int { return nil }

func main() {}
