" Syntax of gos scripts: Go, with an interpreter line, and statements at top level.
if exists("b:current_syntax")
  finish
endif
runtime! syntax/go.vim
unlet! b:current_syntax
syntax match gosInterpreter /\%^#!.*/
highlight default link gosInterpreter PreProc
let b:current_syntax = "gos"
