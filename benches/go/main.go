// Go's side of the comparison: reads "row times" lines, answers "nanoseconds bytes allocations live".
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"runtime"
	"time"
)

type cost struct {
	time                     time.Duration
	bytes, allocations, live uint64
}

func measure(work func()) cost {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	work()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	return cost{took, after.TotalAlloc - before.TotalAlloc, after.Mallocs - before.Mallocs, 0}
}

// What is still there after a collection counts as live.
func measureLive(work func()) cost {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c := measure(work)
	runtime.GC()
	runtime.ReadMemStats(&after)
	if after.HeapAlloc > before.HeapAlloc {
		c.live = after.HeapAlloc - before.HeapAlloc
	}
	return c
}

func repeat(times int, work func()) cost {
	return measure(func() {
		for i := 0; i < times; i++ {
			work()
		}
	})
}

type layer int
type wanted struct{}
type missing struct{}
type userID struct{}
type traceID struct{}

func layers(depth int) context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	_ = cancel
	ctx = context.WithValue(ctx, wanted{}, 7)
	for i := 1; i < depth; i++ {
		ctx = context.WithValue(ctx, layer(i), i)
	}
	return ctx
}

var sink any
var sinkBool bool

func hit(depth int) func(int) cost {
	return func(times int) cost {
		ctx := layers(depth)
		return repeat(times, func() { sink = ctx.Value(wanted{}) })
	}
}

func miss(depth int) func(int) cost {
	return func(times int) cost {
		ctx := layers(depth)
		return repeat(times, func() { sink = ctx.Value(missing{}) })
	}
}

type made struct {
	ctx    context.Context
	cancel context.CancelFunc
}

func wide(size int) (context.CancelFunc, context.Context, []made) {
	parent, cancel := context.WithCancel(context.Background())
	return cancel, parent, make([]made, 0, size)
}

func chain(all []made, size int) []made {
	ctx := context.Background()
	for i := 0; i < size; i++ {
		next, cancel := context.WithCancel(ctx)
		all = append(all, made{next, cancel})
		ctx = next
	}
	return all
}

var rows = map[string]func(int) cost{
	"root": func(times int) cost {
		return repeat(times, func() {
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			sink = ctx
		})
	},
	"child": func(times int) cost {
		parent, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() {
			ctx, cancel := context.WithCancel(parent)
			cancel()
			sink = ctx
		})
	},
	"check": func(times int) cost {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() { sinkBool = ctx.Err() != nil })
	},
	"check_under_100_values": func(times int) cost {
		ctx := layers(100)
		return repeat(times, func() { sinkBool = ctx.Err() != nil })
	},
	"check_cancelled": func(times int) cost {
		ctx, stop := context.WithCancel(context.Background())
		stop()
		return repeat(times, func() { sinkBool = ctx.Err() != nil })
	},
	"done_poll": func(times int) cost {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() {
			select {
			case <-ctx.Done():
				sinkBool = true
			default:
			}
		})
	},
	"after_func": func(times int) cost {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() { sinkBool = context.AfterFunc(ctx, func() {})() })
	},
	"with_value": func(times int) cost {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() { sink = context.WithValue(ctx, wanted{}, 7) })
	},
	"value_hit_1":    hit(1),
	"value_hit_10":   hit(10),
	"value_hit_100":  hit(100),
	"value_miss_1":   miss(1),
	"value_miss_10":  miss(10),
	"value_miss_100": miss(100),
	"timeout": func(times int) cost {
		parent, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() {
			ctx, cancel := context.WithTimeout(parent, time.Hour)
			cancel()
			sink = ctx
		})
	},
	"timeout_among_many": func(others int) cost {
		parent, stop := context.WithCancel(context.Background())
		defer stop()
		for i := 0; i < others; i++ {
			_, cancel := context.WithTimeout(parent, time.Hour+time.Duration(i)*time.Millisecond)
			_ = cancel
		}
		return repeat(others, func() {
			ctx, cancel := context.WithTimeout(parent, 2*time.Hour)
			cancel()
			sink = ctx
		})
	},
	"request": func(times int) cost {
		server, stop := context.WithCancel(context.Background())
		defer stop()
		return repeat(times, func() {
			ctx, cancel := context.WithTimeout(server, time.Hour)
			defer cancel()
			ctx = context.WithValue(ctx, userID{}, 1)
			ctx = context.WithValue(ctx, traceID{}, 2)
			ctx = context.WithValue(ctx, wanted{}, 3)
			for i := 0; i < 4; i++ {
				call, done := context.WithCancel(ctx)
				sink = call.Value(userID{})
				sinkBool = call.Err() != nil
				done()
			}
		})
	},
	"wide_build": func(size int) cost {
		cancel, parent, all := wide(size)
		c := measureLive(func() {
			for i := 0; i < size; i++ {
				ctx, cancel := context.WithCancel(parent)
				all = append(all, made{ctx, cancel})
			}
		})
		cancel()
		sink = all
		sink = nil
		return c
	},
	"wide_cancel": func(size int) cost {
		cancel, parent, all := wide(size)
		for i := 0; i < size; i++ {
			ctx, cancel := context.WithCancel(parent)
			all = append(all, made{ctx, cancel})
		}
		c := measure(cancel)
		sink = all
		sink = nil
		return c
	},
	"deep_build": func(size int) cost {
		all := make([]made, 0, size)
		c := measureLive(func() { all = chain(all, size) })
		all[0].cancel()
		return c
	},
	"deep_cancel": func(size int) cost {
		all := chain(make([]made, 0, size), size)
		c := measure(all[0].cancel)
		sink = all
		sink = nil
		return c
	},
	// Waking goroutines, and waiting until the last one has run: there is no wake-up without a scheduler in Go.
	"wake": func(size int) cost {
		ctx, cancel := context.WithCancel(context.Background())
		ready, done := make(chan bool), make(chan bool)
		for i := 0; i < size; i++ {
			go func() {
				wait := ctx.Done()
				ready <- true
				<-wait
				done <- true
			}()
		}
		for i := 0; i < size; i++ {
			<-ready
		}
		time.Sleep(time.Millisecond)
		return measure(func() {
			cancel()
			for i := 0; i < size; i++ {
				<-done
			}
		})
	},
}

func main() {
	in := bufio.NewReader(os.Stdin)
	for {
		var name string
		var times int
		if _, err := fmt.Fscanln(in, &name, &times); err != nil {
			return
		}
		row, ok := rows[name]
		if !ok {
			fmt.Println("none")
			continue
		}
		c := row(times)
		fmt.Println(c.time.Nanoseconds(), c.bytes, c.allocations, c.live)
	}
}
