package sync

// A Cond lets goroutines wait for or announce an event. L is held when the condition is looked at or changed.
type Cond struct {
	L      Locker
	notify notifyList
}

// notifyList is the runtime's list of those who wait: tickets are handed out in wait and called up in notify.
type notifyList struct {
	wait   uint32
	notify uint32
	unused [2]uint64
}

func notifyAdd(l *notifyList) uint32
func notifyWait(l *notifyList, ticket uint32)
func notifyOne(l *notifyList)
func notifyAll(l *notifyList)

// NewCond returns a Cond with that lock.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	t := notifyAdd(&c.notify)
	c.L.Unlock()
	notifyWait(&c.notify, t)
	c.L.Lock()
}

// Signal wakes one goroutine that waits.
func (c *Cond) Signal() { notifyOne(&c.notify) }

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() { notifyAll(&c.notify) }
