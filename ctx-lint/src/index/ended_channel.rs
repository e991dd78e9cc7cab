//! Receives that have nothing more to give, and are made again at once.
//!
//! A receive from a closed channel, and the next value of a stream that has ended, do not wait: they say at once that there
//! is nothing, as often as they are asked. The way of that answer is followed through the graph of the body, from where it
//! is given as far as the same receive, another wait, or the end.

use super::call_result::Given;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::Graph;
use crate::flow::analysis::{Dominance, Settled, Shapes, walk};
use crate::flow::{Part, Place};
use crate::role::Role;
use crate::source::FileId;

mod acting;
mod source;
mod way;

pub(super) use self::acting::Acts;
use self::way::{Follow, Undecided};

/// Why a receive gives nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The channel is closed.
    Closed,
    /// Nothing is in the collection, for now.
    Empty,
    /// What is read from has come to its end.
    Over,
    /// A stream has ended of which the type alone is known.
    Stream,
    /// A stream may have ended, if it ever does.
    MayEnd,
}

/// How sure it is that the receive is made again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Each way leads there, and nothing else happens.
    Sure,
    /// Each way leads there, past a call that might end it from elsewhere.
    Past(ExprId),
    /// A way leads there, as long as a condition stays as it is.
    While(ExprId),
}

/// A receive in a loop that is made again at once when it has nothing more to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spin {
    /// The receive.
    pub call: ExprId,
    /// What it is called on.
    pub receiver: ExprId,
    /// Why it gives nothing.
    pub end: End,
    /// The branch of a `select!` that it is.
    pub branch: Option<(ExprId, u32)>,
    /// Whether its future is made anew on each turn as one that does not know of the end.
    pub is_wrapped: bool,
    /// How sure it is.
    pub round: Round,
}

impl Index {
    /// The receives of a file that are made again at once, without a wait, when they have nothing more to give.
    ///
    /// `loop { if let Some(job) = jobs.recv().await { … } }` has one.
    pub fn spins(&self, file: FileId) -> Vec<Spin> {
        let facts = &self.file(file).facts;
        let mut roots: Vec<ExprId> = facts
            .all()
            .map(|(at, _)| at)
            .filter(|&at| facts.enclosing_loop(at).is_some() && self.is_receive(file, at))
            .map(|at| facts.scope(at).expr())
            .collect();
        roots.sort_unstable();
        roots.dedup();
        let mut found: Vec<Spin> = Vec::new();
        for root in roots {
            let Some(graph) = self.flows.graph(self, file, root) else { continue };
            let dominance = Dominance::of(graph);
            let mut settled = Settled::new(graph, &dominance);
            for given in self.given(file, graph) {
                found.extend(self.spin(file, graph, &mut settled, &given));
            }
        }
        found.sort_by_key(|own| own.call);
        found.dedup_by_key(|own| own.call);
        found
    }

    /// How what a future receives from comes to its end, and what it is called on.
    pub fn end_of_receive(&self, file: FileId, future: ExprId) -> Option<(End, ExprId)> {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(future) else {
            return None;
        };
        let end = self.is_receive(file, future).then(|| self.end_of(file, *receiver))??;
        Some((end, *receiver))
    }

    /// Whether a call takes the next value of something.
    pub(super) fn is_receive(&self, file: FileId, at: ExprId) -> bool {
        let callee = self.callee_at(file, at).filter(|callee| callee.certain);
        callee.is_some_and(|callee| self.callee_role(callee, Role::Receives).is_some())
    }

    fn spin(
        &self,
        file: FileId,
        graph: &Graph,
        settled: &mut Settled<'_>,
        given: &Given,
    ) -> Option<Spin> {
        let facts = &self.file(file).facts;
        let call = given.call;
        if facts.enclosing_loop(call).is_none() || !self.is_receive(file, call) {
            return None;
        }
        let receiver = match facts.kind(call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } => *args.first()?,
            _ => return None,
        };
        let own = self.type_of(file, call);
        let output = self.output_of(&own);
        let is_output = self.variants_of(&output).len() == 2;
        let result = if is_output { output } else { own };
        if given.is_output != is_output || self.knows_its_end(file, given) {
            return None;
        }
        let end = self.end_of(file, receiver)?;
        let mut nothing = self.nothing_of(&result, given)?;
        nothing.add(&settled.at(given.block));
        let place = source::receiver(self, graph, call)?;
        let guard = given.branch.and_then(|(select, number)| match facts.kind(select) {
            ExprKind::Select(own) => own.branches.get(number as usize)?.guard,
            _ => None,
        });
        if guard.is_some_and(|guard| !source::is_plain(facts, guard)) {
            return None;
        }
        let follow = |undecided: Undecided| {
            let mut guide = Follow::new(self, file, graph, call, &place, guard, undecided);
            walk(graph, (given.block, given.stmt), nothing.clone(), &mut guide);
            guide.way
        };
        let all = follow(Undecided::Both);
        if !all.again {
            return None;
        }
        let round = match (all.left, all.acts.first()) {
            (false, None) => Round::Sure,
            (false, Some(&act)) => Round::Past(act),
            (true, _) => {
                let steady = follow(Undecided::Steady);
                if !steady.again || !steady.acts.is_empty() {
                    return None;
                }
                Round::While(steady.asked.first().copied()?)
            }
        };
        let (branch, is_wrapped) = (given.branch, given.is_wrapped);
        Some(Spin { call, receiver, end, branch, is_wrapped, round })
    }

    /// Whether the `select!` of futures leaves the branch out once its stream has ended: the future asks the stream, unless
    /// another one is made around it that does not.
    fn knows_its_end(&self, file: FileId, given: &Given) -> bool {
        let flavor = given.branch.and_then(|(select, _)| self.select_flavor(file, select));
        flavor == Some(super::Flavor::Futures) && !given.is_wrapped
    }

    /// How what a receive is called on comes to its end.
    fn end_of(&self, file: FileId, receiver: ExprId) -> Option<End> {
        let ty = self.type_of(file, receiver);
        let mut ty = self.peel(&ty);
        loop {
            if self.type_role(ty, Role::Receiver).is_some() {
                return Some(End::Closed);
            }
            match self.type_role(ty, Role::Ends) {
                Some("empty") => return Some(End::Empty),
                Some("inner") => ty = self.peel(ty.first_arg()?),
                Some(_) => return Some(End::Over),
                None if ty.bounds().is_some() => return Some(End::Stream),
                None if ty.is_unknown() => return None,
                None => return Some(End::MayEnd),
            }
        }
    }

    /// What is known when a receive has nothing more to give.
    fn nothing_of(&self, result: &Type, given: &Given) -> Option<Shapes> {
        let Type::Adt(_, args) = result else { return None };
        if let Some(none) = self.variant_number(result, "None") {
            return Some(given.of(none));
        }
        let inside = |number: u32, name: &str| {
            given.to.part(Part::Variant(number, name.into())).part(Part::Field("0".into()))
        };
        // `Ok(None)`: what could be read says that there is nothing.
        let ok = self.variant_number(result, "Ok")?;
        if let Some(none) = args.first().and_then(|held| self.variant_number(held, "None")) {
            let mut shapes = given.of(ok);
            shapes.set(inside(ok, "Ok"), none);
            return Some(shapes);
        }
        let err = self.variant_number(result, "Err")?;
        let mut shapes = given.of(err);
        let error = args.get(err as usize)?;
        if let Some(closes) = self.type_role(error, Role::Closes) {
            shapes.set(inside(err, "Err"), self.variant_number(error, closes)?);
        }
        Some(shapes)
    }
}

/// Whether one of two places lies inside of the other.
fn overlap(one: &Place, other: &Place) -> bool {
    one.holds(other) || other.holds(one)
}
