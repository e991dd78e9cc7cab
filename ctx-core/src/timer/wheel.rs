//! Hierarchical timer wheels over one slab: six levels of 64 slots, the finest one tick wide.
//!
//! Guarantees of this file:
//! 1. Inserting and removing are O(1), whatever the number of timers.
//! 2. A timer is handed out by `advance` only when its tick has been reached, never earlier.
//! 3. A key names one timer for ever: a stale key finds nothing, because its generation has passed.
//!
//! There is one wheel for each clock. A timer keeps its key when its wheel closes and it moves to another one.
//!
//! A timer lies on the lowest level on which its tick and the present differ, so everything on a lower level is due
//! before anything on a higher one. When the present reaches a slot of a higher level, its timers move down.

#![expect(
    clippy::cast_possible_truncation,
    reason = "levels and slots are at most 63, and lengths fit because indices do"
)]

const LEVELS: usize = 6;
const BITS: u32 = 6;
const SLOTS: usize = 1 << BITS;
const NIL: u32 = u32::MAX;

/// Timers further away are parked here first, so that a slot index never wraps onto the present slot.
const HORIZON: u64 = 1 << (BITS * 6 - 1);

/// The number of a wheel.
pub(super) type Id = u32;

pub(super) struct Wheels<T> {
    /// Places of closed wheels are empty, and used again.
    open: Vec<Option<Box<Wheel>>>,
    vacant: Vec<Id>,
    timers: Vec<Timer<T>>,
    free: u32,
}

struct Wheel {
    present: u64,
    occupied: [u64; LEVELS],
    heads: [[u32; SLOTS]; LEVELS],
    len: usize,
}

struct Timer<T> {
    tick: u64,
    next: u32,
    previous: u32,
    generation: u32,
    level: u8,
    slot: u8,
    wheel: Id,
    value: Option<T>,
}

impl<T> Wheels<T> {
    pub(super) const fn new() -> Self {
        Self { open: Vec::new(), vacant: Vec::new(), timers: Vec::new(), free: NIL }
    }

    /// Opens a wheel that believes the present to be `tick`.
    pub(super) fn open(&mut self, tick: u64) -> Id {
        let wheel = Box::new(Wheel {
            present: tick,
            occupied: [0; LEVELS],
            heads: [[NIL; SLOTS]; LEVELS],
            len: 0,
        });
        if let Some(id) = self.vacant.pop() {
            self.open[id as usize] = Some(wheel);
            return id;
        }
        self.open.push(Some(wheel));
        (self.open.len() - 1) as Id
    }

    /// Closes a wheel, and moves its timers to another one.
    #[cfg(any(test, feature = "tokio", feature = "test-util"))]
    pub(super) fn close(&mut self, id: Id, heir: Id) {
        let Some(wheel) = self.open.get_mut(id as usize).and_then(Option::take) else {
            return;
        };
        self.vacant.push(id);
        for mut index in wheel.heads.into_iter().flatten() {
            while let Some(timer) = self.timers.get_mut(index as usize) {
                let next = timer.next;
                self.settle(heir, index);
                index = next;
            }
        }
    }

    /// Puts an unlinked timer into a wheel.
    fn settle(&mut self, id: Id, index: u32) {
        let Some(Some(wheel)) = self.open.get_mut(id as usize) else { return };
        let timer = &mut self.timers[index as usize];
        timer.wheel = id;
        // One that is due already comes with the next tick.
        timer.tick = timer.tick.max(wheel.present + 1);
        wheel.len += 1;
        wheel.link(&mut self.timers, index);
    }

    fn wheel(&self, id: Id) -> Option<&Wheel> {
        self.open.get(id as usize)?.as_deref()
    }

    pub(super) fn is_empty(&self, id: Id) -> bool {
        self.wheel(id).is_none_or(|wheel| wheel.len == 0)
    }

    /// Tells an empty wheel what time it is, which saves moving the next timer down level by level.
    pub(super) fn skip_to(&mut self, id: Id, tick: u64) {
        if let Some(Some(wheel)) = self.open.get_mut(id as usize) {
            debug_assert!(wheel.len == 0, "only an empty wheel can jump");
            wheel.present = wheel.present.max(tick);
        }
    }

    /// Adds a timer for `tick`; one that is due already comes with the next tick. The key is never zero.
    pub(super) fn insert(&mut self, id: Id, tick: u64, value: T) -> u64 {
        let index = self.free;
        let index = if let Some(timer) = self.timers.get_mut(index as usize) {
            self.free = timer.next;
            timer.tick = tick;
            timer.value = Some(value);
            index
        } else {
            self.timers.push(Timer {
                tick,
                next: NIL,
                previous: NIL,
                generation: 1,
                level: 0,
                slot: 0,
                wheel: id,
                value: Some(value),
            });
            u32::try_from(self.timers.len() - 1).unwrap_or(NIL)
        };
        self.settle(id, index);
        u64::from(self.timers[index as usize].generation) << 32 | u64::from(index)
    }

    /// Takes a timer out; `None` when it was handed out or removed before.
    pub(super) fn remove(&mut self, key: u64) -> Option<T> {
        let index = u32::try_from(key & u64::from(u32::MAX)).ok()?;
        let timer = self.timers.get(index as usize)?;
        if u64::from(timer.generation) != key >> 32 || timer.value.is_none() {
            return None;
        }
        if let Some(Some(wheel)) = self.open.get_mut(timer.wheel as usize) {
            wheel.unlink(&mut self.timers, index);
            wheel.len -= 1;
        }
        self.release(index)
    }

    /// The tick at which `advance` has something to do next; never later than the earliest timer.
    pub(super) fn next(&self, id: Id) -> Option<u64> {
        self.wheel(id)?.next_slot().map(|(_, _, tick)| tick)
    }

    /// Moves the present to `now` and collects the timers that are due.
    pub(super) fn advance(&mut self, id: Id, now: u64, due: &mut Vec<T>) {
        loop {
            let Some(Some(wheel)) = self.open.get_mut(id as usize) else { return };
            let Some((level, slot, tick)) = wheel.next_slot().filter(|(_, _, tick)| *tick <= now)
            else {
                wheel.present = wheel.present.max(now);
                return;
            };
            wheel.present = tick;
            let mut index = std::mem::replace(&mut wheel.heads[level][slot], NIL);
            wheel.occupied[level] &= !(1 << slot);
            while index != NIL {
                let Some(Some(wheel)) = self.open.get_mut(id as usize) else { return };
                let next = self.timers[index as usize].next;
                if self.timers[index as usize].tick <= tick {
                    wheel.len -= 1;
                    due.extend(self.release(index));
                } else {
                    wheel.link(&mut self.timers, index);
                }
                index = next;
            }
        }
    }

    /// Puts an unlinked timer on the free list.
    fn release(&mut self, index: u32) -> Option<T> {
        let timer = &mut self.timers[index as usize];
        // Zero is left out, so that no key is ever zero.
        timer.generation = timer.generation.checked_add(1).unwrap_or(1);
        timer.next = self.free;
        self.free = index;
        timer.value.take()
    }

    #[cfg(test)]
    pub(super) fn places(&self) -> usize {
        self.timers.len()
    }
}

impl Wheel {
    fn next_slot(&self) -> Option<(usize, usize, u64)> {
        let level = self.occupied.iter().position(|slots| *slots != 0)?;
        let shift = level_shift(level);
        let here = (self.present >> shift) % SLOTS as u64;
        let ahead = u64::from(self.occupied[level].rotate_right(here as u32).trailing_zeros());
        let tick = ((self.present >> shift) + ahead) << shift;
        Some((level, ((here + ahead) % SLOTS as u64) as usize, tick))
    }

    fn link<T>(&mut self, timers: &mut [Timer<T>], index: u32) {
        let timer = &mut timers[index as usize];
        let tick = timer.tick.min(self.present + HORIZON);
        let differs = (self.present ^ tick) | (SLOTS as u64 - 1);
        let level = (((u64::BITS - 1 - differs.leading_zeros()) / BITS) as usize).min(LEVELS - 1);
        let slot = ((tick >> level_shift(level)) % SLOTS as u64) as usize;
        let head = self.heads[level][slot];
        timer.level = level as u8;
        timer.slot = slot as u8;
        timer.previous = NIL;
        timer.next = head;
        if let Some(second) = timers.get_mut(head as usize) {
            second.previous = index;
        }
        self.heads[level][slot] = index;
        self.occupied[level] |= 1 << slot;
    }

    fn unlink<T>(&mut self, timers: &mut [Timer<T>], index: u32) {
        let timer = &timers[index as usize];
        let (next, previous) = (timer.next, timer.previous);
        let (level, slot) = (usize::from(timer.level), usize::from(timer.slot));
        if let Some(after) = timers.get_mut(next as usize) {
            after.previous = previous;
        }
        if let Some(before) = timers.get_mut(previous as usize) {
            before.next = next;
        } else {
            self.heads[level][slot] = next;
            if next == NIL {
                self.occupied[level] &= !(1 << slot);
            }
        }
    }
}

fn level_shift(level: usize) -> u32 {
    BITS * level as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small generator, so that the walk is the same on every run.
    fn random(seed: &mut u64) -> u64 {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        *seed
    }

    #[test]
    fn agrees_with_a_sorted_list() {
        let mut seed = 0x9E37_79B9_7F4A_7C15;
        let mut wheel = Wheels::new();
        let clock = wheel.open(0);
        let mut model: Vec<(u64, u64, u64)> = Vec::new();
        let mut now = 0;
        let mut due = Vec::new();
        for id in 0..if cfg!(miri) { 500 } else { 40_000_u64 } {
            match random(&mut seed) % 8 {
                0..=3 => {
                    let exponent = random(&mut seed) % 40;
                    let tick = now + 1 + random(&mut seed) % (1 << exponent);
                    let key = wheel.insert(clock, tick, id);
                    model.push((id, tick, key));
                }
                4 | 5 if !model.is_empty() => {
                    let at = (random(&mut seed) % model.len() as u64) as usize;
                    let (id, _, key) = model.swap_remove(at);
                    assert_eq!(wheel.remove(key), Some(id));
                    assert_eq!(wheel.remove(key), None);
                }
                _ => {
                    let exponent = random(&mut seed) % 30;
                    now += random(&mut seed) % (1 << exponent);
                    if let Some(next) = wheel.next(clock) {
                        assert!(model.iter().all(|(_, tick, _)| *tick >= next));
                    }
                    due.clear();
                    wheel.advance(clock, now, &mut due);
                    let mut expected: Vec<u64> =
                        model.iter().filter(|(_, tick, _)| *tick <= now).map(|t| t.0).collect();
                    model.retain(|(_, tick, _)| *tick > now);
                    expected.sort_unstable();
                    due.sort_unstable();
                    assert_eq!(due, expected, "at {now}");
                }
            }
        }
        assert_eq!(wheel.wheel(clock).unwrap().len, model.len());
    }

    #[test]
    fn far_timers_come_when_they_are_due() {
        let mut wheel = Wheels::new();
        let clock = wheel.open(0);
        let tick = 3 * (1 << 36) + 12_345;
        wheel.insert(clock, tick, ());
        let mut due = Vec::new();
        while let Some(next) = wheel.next(clock) {
            assert!(next <= tick);
            wheel.advance(clock, next, &mut due);
            assert_eq!(due.is_empty(), next < tick);
        }
        assert_eq!(due.len(), 1);
    }

    #[test]
    fn timers_of_a_closed_wheel_move_and_keep_their_keys() {
        let mut wheels = Wheels::new();
        let (first, second) = (wheels.open(0), wheels.open(1000));
        let keys: Vec<_> = (1..5).map(|at| wheels.insert(second, at * 1_000, at)).collect();
        let due_already = wheels.insert(first, 5, 0);
        wheels.close(second, first);
        assert_eq!(wheels.remove(keys[1]), Some(2));
        let mut due = Vec::new();
        wheels.advance(first, 3_000, &mut due);
        assert_eq!(due, [0, 1, 3]);
        assert_eq!(wheels.remove(due_already), None);
        assert_eq!(
            (wheels.next(second), wheels.open(7)),
            (None, second),
            "its place is used again"
        );
        assert_eq!(wheels.remove(keys[3]), Some(4));
        assert!(wheels.is_empty(first));
    }

    /// Tests have a clock each, and some keep them.
    #[test]
    fn more_wheels_than_sixteen_bits_can_number() {
        let count = if cfg!(miri) { 10 } else { 0x1_0000 + 10 };
        let mut wheels = Wheels::new();
        let all: Vec<_> = (0..count).map(|_| wheels.open(0)).collect();
        let keys: Vec<_> = all.iter().map(|id| wheels.insert(*id, 5, *id)).collect();
        let mut due = Vec::new();
        for id in &all {
            wheels.advance(*id, 5, &mut due);
            assert_eq!(due.pop(), Some(*id));
            assert!(due.is_empty() && wheels.is_empty(*id));
        }
        assert!(keys.into_iter().all(|key| wheels.remove(key).is_none()));
        wheels.close(all[3], all[0]);
        wheels.close(all[7], all[0]);
        let again = [wheels.open(0), wheels.open(0)];
        assert_eq!(again, [all[7], all[3]], "places are used again");
    }

    #[test]
    fn places_are_reused() {
        let mut wheel = Wheels::new();
        let clock = wheel.open(0);
        for round in 0..1000 {
            let key = wheel.insert(clock, round + 100, ());
            assert_ne!(key, 0);
            assert!(wheel.remove(key).is_some());
        }
        assert_eq!(wheel.places(), 1);
    }
}
