// repl
// _1 is the value shown last.
