# Scripts from where no file is, and what is no script.
cd "$(mktemp -d)" || exit 1
mkfifo fifo.gos
echo 'import "fmt"; fmt.Println("from a pipe")' >fifo.gos &
"$GOS" fifo.gos
echo 'import "fmt"; fmt.Println("from standard input")' | "$GOS" -
mkdir folder.gos
printf 'println("a")\0' >nul.gos
printf '\xff\xfe' >bytes.gos
for file in /dev/null /dev/zero folder.gos none.gos nul.gos bytes.gos; do
  "$GOS" "$file" 2>&1 | sed "s|$PWD|DIR|"
  echo "exit code ${PIPESTATUS[0]}"
done
printf '#!%s run --max-steps 100000\nimport "os"\nfmt := os.Args\nprintln(len(fmt), fmt[1])\nos.Exit(9)\n' "/usr/bin/env -S $GOS" >command
chmod +x command
./command argument 2>&1
echo "exit code $?"
"$GOS" repl <folder.gos 2>&1
echo "exit code $?"
