# A package whose tests take too long says which; a flag that makes no sense is refused.
cd fail_fast
$GOS test -timeout 100ms . 2>&1 | sed '/^goroutine/,$d'
$GOS test -timeout 100ms . 2>&1 | grep -c '^goroutine .*select (no cases)'
$GOS test -parallel 0 . 2>&1 | sed -n '1p;$p'
