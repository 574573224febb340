// errorcheck

// A program needs a function main.
package main

func Main() {}
