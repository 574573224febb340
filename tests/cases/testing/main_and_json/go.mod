// test args=-json,-run,Test[AB]|Example
module example.com/program

go 1.26
