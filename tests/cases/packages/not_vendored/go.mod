// errorcheck
module example.com/unvendored

go 1.26

require example.org/x v1.0.0
