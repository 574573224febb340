# Completion for fish offers the commands and flags that gos has.
fish --no-config --no-execute ../../../share/completions/gos.fish || exit 1
offer() {
  printf '%s:' "$1"
  fish --no-config -c 'function gos; $GOS $argv; end
    source ../../../share/completions/gos.fish
    complete -C $argv[1] | string replace -r "\t.*" ""' "$1" 2>&1 | sed 's/^/ /' | tr -d '\n'
  echo
}
export GOS
offer 'gos es'
offer 'gos ver'
offer 'gos vet -a'
offer 'gos run --max'
offer 'gos test -bench'
offer 'gos help lim'
offer 'gos vet completion_f'
