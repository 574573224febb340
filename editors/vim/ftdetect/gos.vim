" Scripts of gos are Go source; Vim's own Go files do the rest.
autocmd BufRead,BufNewFile *.gos setfiletype gos
autocmd BufRead * if getline(1) =~# '^#!.*\<gos\>' | setfiletype gos | endif
