package io

// pipe joins a reader and a writer without a buffer. The channel lock, of capacity 1, serialises writers; state does the
// same for the two errors.
type pipe struct {
	lock  chan struct{}
	data  chan []byte
	count chan int
	done  chan struct{}
	state chan pipeState
}

type pipeState struct {
	closed bool
	rerr   error
	werr   error
}

func (p *pipe) closeWith(set func(s *pipeState)) {
	s := <-p.state
	set(&s)
	if !s.closed {
		s.closed = true
		close(p.done)
	}
	p.state <- s
}

func (p *pipe) errors() (rerr, werr error) {
	s := <-p.state
	p.state <- s
	return s.rerr, s.werr
}

func (p *pipe) readCloseError() error {
	rerr, werr := p.errors()
	if rerr == nil && werr != nil {
		return werr
	}
	return ErrClosedPipe
}

func (p *pipe) writeCloseError() error {
	rerr, werr := p.errors()
	if werr == nil && rerr != nil {
		return rerr
	}
	return ErrClosedPipe
}

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.readCloseError()
	default:
	}
	select {
	case bw := <-p.data:
		nr := copy(b, bw)
		p.count <- nr
		return nr, nil
	case <-p.done:
		return 0, p.readCloseError()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.writeCloseError()
	default:
		p.lock <- struct{}{}
		defer func() { <-p.lock }()
	}
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.data <- b:
			nw := <-p.count
			b = b[nw:]
			n += nw
		case <-p.done:
			return n, p.writeCloseError()
		}
	}
	return n, nil
}

// PipeReader is the read half of a pipe.
type PipeReader struct{ p *pipe }

func (r *PipeReader) Read(data []byte) (n int, err error) { return r.p.read(data) }

// Close closes the reader; writes to the pipe then return ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError closes the reader; writes to the pipe then return err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.closeWith(func(s *pipeState) {
		if s.rerr == nil {
			s.rerr = err
		}
	})
	return nil
}

// PipeWriter is the write half of a pipe.
type PipeWriter struct{ p *pipe }

func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.p.write(data) }

// Close closes the writer; reads from the pipe then return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError closes the writer; reads from the pipe then return err.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.closeWith(func(s *pipeState) {
		if s.werr == nil {
			s.werr = err
		}
	})
	return nil
}

// Pipe returns a reader and a writer joined in memory: each Write waits until Reads have taken it all.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{
		lock:  make(chan struct{}, 1),
		data:  make(chan []byte),
		count: make(chan int),
		done:  make(chan struct{}),
		state: make(chan pipeState, 1),
	}
	p.state <- pipeState{}
	return &PipeReader{p}, &PipeWriter{p}
}
