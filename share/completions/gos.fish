# Completion of gos for fish. Commands and flags are those that `gos help` and `gos COMMAND --help` list.
function __gos_commands
    gos help 2>/dev/null | string match -r '^  [a-z]+ .*' | string replace -r '^  ([a-z]+) +' '$1\t'
end

function __gos_flags
    set -l words (commandline -opc)
    test (count $words) -gt 1; or return
    gos $words[2] --help 2>/dev/null | awk '/^  -/ {name = $1; getline; sub(/^ +/, ""); print name "\t" $0}'
end

complete -c gos -n 'test (count (commandline -opc)) -eq 1' -a '(__gos_commands)'
complete -c gos -n 'test (count (commandline -opc)) -gt 1; and string match -q -- "-*" (commandline -ct)' -a '(__gos_flags)'
