// repl
// A session goes on after panics, deadlocks and errors.
