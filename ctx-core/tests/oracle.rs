//! Random programs, run against a naive tree that does everything by walking.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Context, ContextError, Key};

#[derive(PartialEq, Eq, Hash, Clone, Copy)]
struct Slot(usize);

impl Key<usize> for Slot {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

/// A context of the model: its parent, and what it adds.
#[derive(Default)]
struct Model {
    parent: Option<usize>,
    /// The other parents of a merged context.
    others: Vec<usize>,
    cut: bool,
    value: Option<(usize, usize)>,
    deadline: Option<Instant>,
    ended: Option<(ContextError, String)>,
}

struct Real {
    ctx: Context,
    guard: Option<CancelGuard>,
}

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("the bound is a usize")
    }
}

struct Program {
    model: Vec<Model>,
    real: Vec<Real>,
    now: Instant,
}

impl Program {
    fn derive(&mut self, random: &mut Random) {
        let parent = random.below(self.model.len());
        let mut model = Model { parent: Some(parent), ..Model::default() };
        let from = &self.real[parent].ctx;
        let (ctx, guard) = match random.below(10) {
            0..3 => {
                let (ctx, guard) = from.with_cancel();
                (ctx, Some(guard))
            }
            3..5 => {
                let at = self.now + Duration::from_secs(1000 + random.below(1000) as u64);
                let (ctx, guard) = from.with_deadline_cause(at, "late");
                model.deadline = Some(at);
                (ctx, Some(guard))
            }
            5 => {
                let (ctx, guard) = from.with_deadline_cause(self.now, "born late");
                model.deadline = Some(self.now);
                model.ended = Some((ContextError::DeadlineExceeded, "born late".into()));
                (ctx, Some(guard))
            }
            6 => {
                let value = (random.below(20), random.below(1000));
                model.value = Some(value);
                (from.with_value(Slot(value.0), value.1), None)
            }
            7 | 8 => {
                model.others =
                    (0..random.below(3)).map(|_| random.below(self.model.len())).collect();
                let others: Vec<_> = model.others.iter().map(|at| &self.real[*at].ctx).collect();
                let (ctx, guard) = from.merge(&others);
                model.ended = model.others.iter().find_map(|at| self.ended(*at));
                (ctx, Some(guard))
            }
            _ => {
                model.cut = true;
                (from.without_cancel(), None)
            }
        };
        if let Some(ended) = self.ended(parent).filter(|_| !model.cut) {
            model.ended = Some(ended);
        }
        self.model.push(model);
        self.real.push(Real { ctx, guard });
    }

    fn cancel(&mut self, random: &mut Random, step: usize) {
        let at = random.below(self.real.len());
        let how = random.below(3);
        let was_ended = self.ended(at).is_some();
        let cause = if how == 0 { format!("step {step}") } else { "context canceled".into() };
        let first = match (how, &mut self.real[at].guard) {
            (_, None) => return,
            (0, Some(guard)) => guard.cancel_cause(cause.as_str()),
            (1, Some(guard)) => guard.canceller().cancel(),
            (_, guard) => {
                *guard = None;
                !was_ended
            }
        };
        assert_eq!(first, !was_ended);
        if first {
            self.spread(at, &(ContextError::Canceled, cause));
        }
    }

    /// Ends a context and what lies below, in the naive way: nodes come after their parents.
    fn spread(&mut self, at: usize, ended: &(ContextError, String)) {
        let mut below = vec![false; self.model.len()];
        below[at] = true;
        for (node, model) in self.model.iter_mut().enumerate().skip(at) {
            let parents = model.parent.iter().filter(|_| !model.cut).chain(&model.others);
            below[node] |= parents.into_iter().any(|parent| below[*parent]);
            if below[node] && model.ended.is_none() {
                model.ended = Some(ended.clone());
            }
        }
    }

    fn path(&self, at: usize) -> impl Iterator<Item = &Model> {
        std::iter::successors(Some(&self.model[at]), |model| {
            model.parent.filter(|_| !model.cut).map(|parent| &self.model[parent])
        })
    }

    fn deadline(&self, at: usize) -> Option<Instant> {
        let own = self.path(at).filter_map(|model| model.deadline);
        let others = self.path(at).flat_map(|model| &model.others);
        own.chain(others.filter_map(|other| self.deadline(*other))).min()
    }

    fn ended(&self, at: usize) -> Option<(ContextError, String)> {
        self.path(at).find_map(|model| model.ended.clone())
    }

    fn check(&self) {
        for (at, real) in self.real.iter().enumerate() {
            let ctx = &real.ctx;
            let found = ctx.err().zip(ctx.cause().map(|cause| cause.to_string()));
            assert_eq!(found, self.ended(at), "{at}: {ctx}");
            assert_eq!(ctx.deadline(), self.deadline(at));
            for slot in 0..20 {
                let all = std::iter::successors(Some(&self.model[at]), |model| {
                    model.parent.map(|parent| &self.model[parent])
                });
                let expected =
                    all.filter_map(|model| model.value).find(|value| value.0 == slot).map(|v| v.1);
                assert_eq!(ctx.value(Slot(slot)).copied(), expected);
            }
        }
    }
}

#[test]
fn random_programs_agree_with_the_naive_tree() {
    for seed in 1..40 {
        let mut random = Random(seed * 0x9E37_79B9);
        let root = Model::default();
        let real = Real { ctx: Context::background(), guard: None };
        let mut program = Program { model: vec![root], real: vec![real], now: Instant::now() };
        for step in 0..120 {
            if random.below(4) == 0 {
                program.cancel(&mut random, step);
            } else {
                program.derive(&mut random);
            }
            if step % 10 == 0 {
                program.check();
            }
        }
        program.check();
    }
}

#[test]
fn random_threads_leave_everything_ended() {
    for seed in 1..20 {
        let (root, guard) = Context::background().with_cancel();
        let root = Arc::new(root);
        let threads: Vec<_> = (0..4_u64)
            .map(|at| {
                let root = Arc::clone(&root);
                std::thread::spawn(move || {
                    let mut random = Random(seed * 31 + at);
                    let mut alive = vec![];
                    let mut all = vec![];
                    for _ in 0..200 {
                        let from = match alive.len() {
                            0 => (*root).clone(),
                            len => {
                                let (ctx, _): &(Context, CancelGuard) = &alive[random.below(len)];
                                ctx.clone()
                            }
                        };
                        match random.below(4) {
                            0 => alive.push(from.with_timeout(Duration::from_millis(1))),
                            1 => alive.push(from.with_cancel()),
                            2 if !alive.is_empty() => {
                                let at = random.below(alive.len());
                                all.push(alive.swap_remove(at).0);
                            }
                            _ => {
                                let _ = from.wait_timeout(Duration::from_micros(20));
                            }
                        }
                    }
                    all.extend(alive.iter().map(|(ctx, _)| ctx.clone()));
                    (all, alive)
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(2));
        guard.cancel();
        for thread in threads {
            let (all, _alive) = thread.join().expect("no thread panics");
            assert!(all.iter().all(Context::is_cancelled));
        }
    }
}
