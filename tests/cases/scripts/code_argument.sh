# gos -e runs a script from the command line and imports the standard packages that it uses.
"$GOS" -e 'fmt.Println(1<<10)'
"$GOS" -e 'fmt.Println(strings.ToUpper(os.Args[1]), len(os.Args), rand.Intn(1))' shout -x
"$GOS" -e 'type point struct{ x, y int }
func (p point) String() string { return fmt.Sprint(p.x, "/", p.y) }
list := []point{{3, 4}, {1, 2}}
slices.SortFunc(list, func(a, b point) int { return cmp.Compare(a.x, b.x) })
fmt.Println(list)'
"$GOS" run -e 'sort := struct{ Ints int }{7}; fmt.Println(sort.Ints)'
"$GOS" -e 'import f "fmt"; f.Println("own import")'
"$GOS" -e 'fmt.Println(undefined.Name)' 2>&1
"$GOS" -e 'x := 1' 2>&1
"$GOS" -e 'os.Exit(7)'
echo "exit code $?"
"$GOS" -e 'panic("here")' 2>&1 | head -n 5
