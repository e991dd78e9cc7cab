//! A hierarchical timer wheel: six levels of 64 slots, the finest one tick wide.
//!
//! Guarantees of this file:
//! 1. Inserting and removing are O(1), whatever the number of timers.
//! 2. A timer is handed out by `advance` only when its tick has been reached, never earlier.
//! 3. A key names one timer for ever: a stale key finds nothing, because its generation has passed.
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

pub(super) struct Wheel<T> {
    present: u64,
    occupied: [u64; LEVELS],
    heads: [[u32; SLOTS]; LEVELS],
    timers: Vec<Timer<T>>,
    free: u32,
    len: usize,
}

struct Timer<T> {
    tick: u64,
    next: u32,
    previous: u32,
    generation: u32,
    level: u8,
    slot: u8,
    value: Option<T>,
}

impl<T> Wheel<T> {
    pub(super) const fn new() -> Self {
        Self {
            present: 0,
            occupied: [0; LEVELS],
            heads: [[NIL; SLOTS]; LEVELS],
            timers: Vec::new(),
            free: NIL,
            len: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Tells an empty wheel what time it is, which saves moving the next timer down level by level.
    pub(super) fn skip_to(&mut self, tick: u64) {
        debug_assert!(self.is_empty(), "only an empty wheel can jump");
        self.present = self.present.max(tick);
    }

    /// Adds a timer for `tick`; one that is due already comes with the next tick. The key is never zero.
    pub(super) fn insert(&mut self, tick: u64, value: T) -> u64 {
        let tick = tick.max(self.present + 1);
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
                value: Some(value),
            });
            u32::try_from(self.timers.len() - 1).unwrap_or(NIL)
        };
        self.len += 1;
        self.link(index);
        u64::from(self.timers[index as usize].generation) << 32 | u64::from(index)
    }

    /// Takes a timer out; `None` when it was handed out or removed before.
    pub(super) fn remove(&mut self, key: u64) -> Option<T> {
        let index = u32::try_from(key & u64::from(u32::MAX)).ok()?;
        let timer = self.timers.get(index as usize)?;
        if u64::from(timer.generation) != key >> 32 || timer.value.is_none() {
            return None;
        }
        self.unlink(index);
        self.release(index)
    }

    /// The tick at which `advance` has something to do next; never later than the earliest timer.
    pub(super) fn next(&self) -> Option<u64> {
        self.next_slot().map(|(_, _, tick)| tick)
    }

    /// Moves the present to `now` and collects the timers that are due.
    pub(super) fn advance(&mut self, now: u64, due: &mut Vec<T>) {
        while let Some((level, slot, tick)) = self.next_slot() {
            if tick > now {
                break;
            }
            self.present = tick;
            let mut index = std::mem::replace(&mut self.heads[level][slot], NIL);
            self.occupied[level] &= !(1 << slot);
            while index != NIL {
                let next = self.timers[index as usize].next;
                if self.timers[index as usize].tick <= tick {
                    due.extend(self.release(index));
                } else {
                    self.link(index);
                }
                index = next;
            }
        }
        self.present = self.present.max(now);
    }

    fn next_slot(&self) -> Option<(usize, usize, u64)> {
        let level = self.occupied.iter().position(|slots| *slots != 0)?;
        let shift = level_shift(level);
        let here = (self.present >> shift) % SLOTS as u64;
        let ahead = u64::from(self.occupied[level].rotate_right(here as u32).trailing_zeros());
        let tick = ((self.present >> shift) + ahead) << shift;
        Some((level, ((here + ahead) % SLOTS as u64) as usize, tick))
    }

    fn link(&mut self, index: u32) {
        let timer = &mut self.timers[index as usize];
        let tick = timer.tick.min(self.present + HORIZON);
        let differs = (self.present ^ tick) | (SLOTS as u64 - 1);
        let level = (((u64::BITS - 1 - differs.leading_zeros()) / BITS) as usize).min(LEVELS - 1);
        let slot = ((tick >> level_shift(level)) % SLOTS as u64) as usize;
        let head = self.heads[level][slot];
        timer.level = level as u8;
        timer.slot = slot as u8;
        timer.previous = NIL;
        timer.next = head;
        if let Some(second) = self.timers.get_mut(head as usize) {
            second.previous = index;
        }
        self.heads[level][slot] = index;
        self.occupied[level] |= 1 << slot;
    }

    fn unlink(&mut self, index: u32) {
        let timer = &self.timers[index as usize];
        let (next, previous) = (timer.next, timer.previous);
        let (level, slot) = (usize::from(timer.level), usize::from(timer.slot));
        if let Some(after) = self.timers.get_mut(next as usize) {
            after.previous = previous;
        }
        if let Some(before) = self.timers.get_mut(previous as usize) {
            before.next = next;
        } else {
            self.heads[level][slot] = next;
            if next == NIL {
                self.occupied[level] &= !(1 << slot);
            }
        }
    }

    /// Puts an unlinked timer on the free list.
    fn release(&mut self, index: u32) -> Option<T> {
        self.len -= 1;
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
        let mut wheel = Wheel::new();
        let mut model: Vec<(u64, u64, u64)> = Vec::new();
        let mut now = 0;
        let mut due = Vec::new();
        for id in 0..40_000_u64 {
            match random(&mut seed) % 8 {
                0..=3 => {
                    let exponent = random(&mut seed) % 40;
                    let tick = now + 1 + random(&mut seed) % (1 << exponent);
                    let key = wheel.insert(tick, id);
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
                    if let Some(next) = wheel.next() {
                        assert!(model.iter().all(|(_, tick, _)| *tick >= next));
                    }
                    due.clear();
                    wheel.advance(now, &mut due);
                    let mut expected: Vec<u64> =
                        model.iter().filter(|(_, tick, _)| *tick <= now).map(|t| t.0).collect();
                    model.retain(|(_, tick, _)| *tick > now);
                    expected.sort_unstable();
                    due.sort_unstable();
                    assert_eq!(due, expected, "at {now}");
                }
            }
        }
        assert_eq!(wheel.len, model.len());
    }

    #[test]
    fn far_timers_come_when_they_are_due() {
        let mut wheel = Wheel::new();
        let tick = 3 * (1 << 36) + 12_345;
        wheel.insert(tick, ());
        let mut due = Vec::new();
        while let Some(next) = wheel.next() {
            assert!(next <= tick);
            wheel.advance(next, &mut due);
            assert_eq!(due.is_empty(), next < tick);
        }
        assert_eq!(due.len(), 1);
    }

    #[test]
    fn places_are_reused() {
        let mut wheel = Wheel::new();
        for round in 0..1000 {
            let key = wheel.insert(round + 100, ());
            assert_ne!(key, 0);
            assert!(wheel.remove(key).is_some());
        }
        assert_eq!(wheel.places(), 1);
    }
}
