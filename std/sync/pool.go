package sync

// A Pool keeps values for later use. It keeps at most maxPooled; what is beyond is left to the collector.
type Pool struct {
	mu    Mutex
	items []any
	New   func() any
}

const maxPooled = 256

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.mu.Lock()
	if len(p.items) < maxPooled {
		p.items = append(p.items, x)
	}
	p.mu.Unlock()
}

// Get takes a value out of the pool, makes one by New if it is empty, nil without New.
func (p *Pool) Get() any {
	p.mu.Lock()
	if n := len(p.items); n > 0 {
		x := p.items[n-1]
		p.items[n-1] = nil
		p.items = p.items[:n-1]
		p.mu.Unlock()
		return x
	}
	p.mu.Unlock()
	if p.New != nil {
		return p.New()
	}
	return nil
}
