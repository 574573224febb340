// repl
// Functions, types, methods, constants and variables declared again.
