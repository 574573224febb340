package keep

var kept *int

func Global(p *int) { kept = p }

func Drop(p *int) { *p++ }

func Through(p *int) *int { q := new(int); kept = q; return p }
