# SIGINT and SIGTERM end the program whenever they come: while it starts, computes, waits, prints or collects.
for signal in INT TERM; do
  for ms in 002 005 010 015 020 030 040 060; do
    timeout --preserve-status -s $signal -k 20 0.$ms "$GOS" run busy.gos >/dev/null
    echo "$signal $?"
  done
done | sort | uniq -c | awk '{print $1, $2, $3}'
