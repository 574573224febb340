// repl
package repl
