// repl
// Commands that look at things.
