# Completion of gos for bash. Commands and flags are those that `gos help` and `gos COMMAND --help` list.
_gos() {
  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "$(gos help 2>/dev/null | awk '/^  [a-z]+ / {print $1}')" -- "$word")
  elif [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(gos "$command" --help 2>/dev/null | awk '/^  -/ {print $1; print "-" $1}')" -- "$word")
  elif [ "$command" = help ]; then
    mapfile -t COMPREPLY < <(compgen -W "debug limits $(gos help 2>/dev/null | awk '/^  [a-z]+ / {print $1}')" -- "$word")
  fi
  [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _gos gos
