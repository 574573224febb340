# Completion of gos for fish. Commands and flags are those that `gos help` and `gos COMMAND --help` list.
function __gos_commands
    gos help 2>/dev/null | string match -r '^  [a-z]+ .*' | string replace -r '^  ([a-z]+) +' '$1\t'
end

function __gos_flags
    set -l words (commandline -opc)
    set -l dash
    string match -q -- '--*' (commandline -ct); and set dash -
    gos $words[2] --help 2>/dev/null | awk -v dash="$dash" '/^  -/ {name = $1; getline; sub(/^ +/, ""); print dash name "\t" $0}'
end

function __gos_is_help
    set -l words (commandline -opc)
    test (count $words) -eq 2; and test $words[2] = help
end

complete -c gos -n 'test (count (commandline -opc)) -eq 1' -a '(__gos_commands)'
complete -c gos -n __gos_is_help -f -a '(__gos_commands) debug limits'
complete -c gos -n 'test (count (commandline -opc)) -gt 1; and string match -q -- "-*" (commandline -ct)' -a '(__gos_flags)'
