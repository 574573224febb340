// repl
// A program that was pasted is run.
