# A repeatable schedule does not depend on how fast its output is read.
fast=$("$GOS" run --sched-seed 7 writers.gos | md5sum)
slow=$("$GOS" run --sched-seed 7 writers.gos | { sleep 0.1; md5sum; })
[ "$fast" = "$slow" ] && echo same
"$GOS" run --sched-seed 8 writers.gos | { [ "$(md5sum)" = "$fast" ] || echo "another seed, another run"; }
