# Completion for zsh, typed at a shell on a terminal of its own: what each line is after Tab.
zsh -n ../../../share/completions/_gos || exit 1
export GOS RAN=$(mktemp)
cat >"$RAN.zsh" <<'ZSH'
lines=('gos esc' 'gos vers' 'gos vet -a' 'gos run --max-h' 'gos test -benchm' 'gos help limi' 'gos vet completion_zs')
ran() { print -r -- ${(f)"$(<$RAN)"}; }
wait_for() {
  local end=$((SECONDS + 30)) line
  until [[ $(wc -l <$RAN) -ge $1 ]] || (( SECONDS > end )); do zpty -r -t shell line; sleep 0.02; done
}
zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell 'fpath=($PWD/../../../share/completions $fpath); autoload -U compinit; compinit -u -D; bindkey "^I" complete-word'
zpty -w shell 'gos() { case "$*" in help|*--help) "$GOS" "$@";; *) print -r -- "$*" >>$RAN;; esac; }; gos ready'
wait_for 1
for i in {1..$#lines}; do
  zpty -w shell "${lines[i]}"$'\t'
  wait_for $((i + 1))
done
zpty -d shell
ZSH
zsh -f "$RAN.zsh"
sed 's/ *$//' "$RAN"
rm -f "$RAN" "$RAN.zsh"
