" Scripts of gos are Go source; Vim's own Go files do the rest.
autocmd BufRead,BufNewFile *.gos setfiletype gos
