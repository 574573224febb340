# A closed standard output is /dev/null, a full one an error, one that nobody reads the end.
"$GOS" run print.gos >&-
echo "closed: $?"
"$GOS" run print.gos >/dev/full
echo "full: $?"
"$GOS" run print.gos 2>&1 | head -n 1
echo "unread: ${PIPESTATUS[0]}"
"$GOS" run print.gos <&- 2>&- | tail -n 1
echo "others closed: ${PIPESTATUS[0]}"
