# Completion for bash offers the commands and flags that gos has.
gos() { "$GOS" "$@"; }
. ../../../share/completions/gos.bash
offer() {
  COMP_WORDS=("$@")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _gos
  printf '%s:' "$*"
  printf ' %s' "${COMPREPLY[@]}"
  echo
}
offer gos es
offer gos ver
offer gos vet -a
offer gos run --max
offer gos test -bench
offer gos help lim
