# Each limit ends the program with one sentence and an exit code of its own; deferred functions do not run, what was
# written before is there.
limited() {
  "$GOS" run "$@" >stdout.tmp 2>stderr.tmp
  echo "exit code $?: $(tail -n 1 stderr.tmp); wrote $(tail -n 1 stdout.tmp)"
}
cd "$(mktemp -d)" || exit 1
limited --timeout 2s -e 'fmt.Println("begun"); defer fmt.Println("deferred"); go func() { for {} }(); time.Sleep(time.Hour)'
limited --max-steps 100000 -e 'fmt.Println("begun"); defer fmt.Println("deferred"); for {}'
limited --max-steps 100000 -e 'sum := 0; for i := range 1000 { sum += i }; fmt.Println(sum)'
limited --max-steps 5000 -e 'var f func(); f = func() { defer f() }; f()'
limited --max-steps 5000 -e 'var f func(); f = func() { go f() }; f(); select {}'
limited --max-steps 5000 -e 'again: goto again'
limited --max-goroutines 100 -e 'fmt.Println("begun"); for { go func() { select {} }() }'
limited --max-goroutines 100 -e 'for range 99 { go func() { select {} }() }; fmt.Println(runtime.NumGoroutine())'
limited --max-output 1KiB -e 'for i := 0; ; i++ { fmt.Println("line", i) }'
wc -c <stdout.tmp
limited --max-output 16B -e 'for { println("sixteen"); print("more") }'
cat stderr.tmp
limited --max-heap 16MiB -e 'fmt.Println("begun"); defer fmt.Println("deferred"); var all [][]byte; for { all = append(all, make([]byte, 1<<20)) }'
grep -A 2 '^fatal error' stderr.tmp
limited --max-heap 16MiB -e 'for range 100 { _ = make([]byte, 1<<20) }; fmt.Println("garbage does not count")'
for wrong in --max-heap=much --timeout=soon --timeout=0s --timeout=-1s --max-steps=0 --max-goroutines=0 --max-output=much --max-output=0; do
  limited $wrong -e 'fmt.Println("ran")'
done
