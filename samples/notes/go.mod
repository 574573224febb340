module example.com/notes

go 1.26

require example.org/text v1.0.0
