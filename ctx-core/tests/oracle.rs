//! Random programs, run against a naive tree that does everything by walking.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Context, ContextError, Key};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// So many keys are in use.
const SLOTS: usize = 20;

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
    /// `None` once the handle was dropped; what lies below lives on.
    ctx: Option<Context>,
    guard: Option<CancelGuard>,
}

/// A step of a program. Indices choose among what is there when the step is taken.
#[derive(Clone, Debug)]
enum Step {
    Derive(Index, How),
    End(Index, End),
    /// The context lives on without anybody who would end it.
    Disarm(Index),
    /// The handle goes; nobody derives from it any more.
    Forget(Index),
}

#[derive(Clone, Debug)]
enum How {
    Cancel,
    /// A deadline so many seconds ahead; zero has passed.
    Deadline(u64),
    Value(usize, usize),
    Merge(Vec<Index>),
    WithoutCancel,
}

#[derive(Clone, Copy, Debug)]
enum End {
    Cause(u16),
    Canceller,
    DropGuard,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let at = any::<Index>;
    let how = prop_oneof![
        3 => Just(How::Cancel),
        2 => (1000..2000_u64).prop_map(How::Deadline),
        1 => Just(How::Deadline(0)),
        1 => (0..SLOTS, 0..1000_usize).prop_map(|(slot, value)| How::Value(slot, value)),
        2 => vec(at(), 0..3).prop_map(How::Merge),
        1 => Just(How::WithoutCancel),
    ];
    let end =
        prop_oneof![any::<u16>().prop_map(End::Cause), Just(End::Canceller), Just(End::DropGuard),];
    let step = prop_oneof![
        12 => (at(), how).prop_map(|(from, how)| Step::Derive(from, how)),
        4 => (at(), end).prop_map(|(at, end)| Step::End(at, end)),
        1 => at().prop_map(Step::Disarm),
        1 => at().prop_map(Step::Forget),
    ];
    vec(step, 1..120)
}

struct Program {
    model: Vec<Model>,
    real: Vec<Real>,
    now: Instant,
}

impl Program {
    fn new() -> Self {
        let real = Real { ctx: Some(Context::background()), guard: None };
        Self { model: vec![Model::default()], real: vec![real], now: Instant::now() }
    }

    fn take(&mut self, step: &Step) {
        let len = self.real.len();
        match step {
            Step::Derive(from, how) => self.derive(from.index(len), how),
            Step::End(at, end) => self.end(at.index(len), *end),
            Step::Disarm(at) => {
                let guard = self.real[at.index(len)].guard.take();
                guard.map(CancelGuard::disarm);
            }
            Step::Forget(at) => self.real[at.index(len)].ctx = None,
        }
    }

    fn derive(&mut self, parent: usize, how: &How) {
        let Some(from) = &self.real[parent].ctx else { return };
        let mut model = Model { parent: Some(parent), ..Model::default() };
        let (ctx, guard) = match how {
            How::Cancel => from.with_cancel(),
            How::Deadline(0) => {
                model.deadline = Some(self.now);
                model.ended = Some((ContextError::DeadlineExceeded, "born late".into()));
                from.with_deadline_cause(self.now, "born late")
            }
            How::Deadline(ahead) => {
                let at = self.now + Duration::from_secs(*ahead);
                model.deadline = Some(at);
                from.with_deadline_cause(at, "late")
            }
            How::Merge(others) => {
                let others = others.iter().map(|other| other.index(self.real.len()));
                model.others = others.filter(|at| self.real[*at].ctx.is_some()).collect();
                model.ended = model.others.iter().find_map(|at| self.ended(*at));
                let others = model.others.iter().filter_map(|at| self.real[*at].ctx.as_ref());
                from.merge(&others.collect::<Vec<_>>())
            }
            How::Value(slot, value) => {
                model.value = Some((*slot, *value));
                return self.push(model, from.with_value(Slot(*slot), *value), None);
            }
            How::WithoutCancel => {
                model.cut = true;
                return self.push(model, from.without_cancel(), None);
            }
        };
        self.push(model, ctx, Some(guard));
    }

    fn push(&mut self, mut model: Model, ctx: Context, guard: Option<CancelGuard>) {
        let above = model.parent.filter(|_| !model.cut).and_then(|parent| self.ended(parent));
        model.ended = above.or(model.ended);
        self.model.push(model);
        self.real.push(Real { ctx: Some(ctx), guard });
    }

    fn end(&mut self, at: usize, end: End) {
        let was_ended = self.ended(at).is_some();
        let Real { guard: Some(guard), .. } = &self.real[at] else { return };
        let (first, cause) = match end {
            End::Cause(number) => {
                (guard.cancel_cause(format!("step {number}")), format!("step {number}"))
            }
            End::Canceller => (guard.canceller().cancel(), "context canceled".into()),
            End::DropGuard => {
                self.real[at].guard = None;
                (!was_ended, "context canceled".into())
            }
        };
        assert_eq!(first, !was_ended, "the first call, and no other, ends {at}");
        if first {
            self.spread(at, &(ContextError::Cancelled, cause));
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
            let Some(ctx) = &real.ctx else { continue };
            let found = ctx.err().zip(ctx.cause().map(|cause| cause.to_string()));
            assert_eq!(found, self.ended(at), "{at}: {ctx}");
            assert_eq!(ctx.deadline(), self.deadline(at));
            for slot in 0..SLOTS {
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

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 128 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// A program that fails is made as short as it can be.
    #[test]
    fn random_programs_agree_with_the_naive_tree(steps in steps()) {
        let mut program = Program::new();
        for (at, step) in steps.iter().enumerate() {
            program.take(step);
            if at % 8 == 0 {
                program.check();
            }
        }
        program.check();
    }
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
