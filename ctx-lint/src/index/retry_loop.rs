//! Loops that try again as long as something fails, and ask for no end, inside of a loop that does.

use super::{Index, Polled};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Op, Stmt, Test, Value};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Result` that is an error.
const ERR: u32 = 1;

/// A loop that goes on for as long as a call fails.
#[derive(Clone, Debug)]
pub struct Stubborn {
    /// The loop.
    pub looping: ExprId,
    /// The call that fails.
    pub call: ExprId,
    /// The question that a loop around it asks.
    pub polled: Polled,
}

impl Index {
    /// The loops of a file that try again as long as a call fails and do not look at the token which the loop around them asks
    /// in each round. Attempts that are counted end by themselves.
    pub fn stubborn_loops(&self, file: FileId) -> Vec<Stubborn> {
        if !self.may_have_any(&[Role::Checks]) {
            return Vec::new();
        }
        let facts = &self.file(file).facts;
        let mut found: Vec<Stubborn> = Vec::new();
        for (at, kind) in facts.all() {
            let ExprKind::Await(call) = kind else { continue };
            let Some(looping) = facts.enclosing_loop(at) else { continue };
            if matches!(facts.kind(looping), ExprKind::For { .. }) {
                continue;
            }
            if found.iter().any(|own| own.looping == looping)
                || facts.enclosing_loop(looping).is_none()
                || self.polled(file, looping).is_some()
            {
                continue;
            }
            let Some(polled) = self.polled_around(file, looping) else { continue };
            let fails = self.error_of(&self.type_of(file, at)).is_some();
            if fails
                && !self.names_an_end(file, looping)
                && self.fails_again(file, *call)
                && !self.is_surely_dropped_outside(file, at)
            {
                found.push(Stubborn { looping, call: *call, polled });
            }
        }
        found
    }

    /// Whether anything in a loop is, or is a handle to, what can end it.
    fn names_an_end(&self, file: FileId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.descendants(looping).any(|at| {
            matches!(facts.kind(at), ExprKind::Path { .. } | ExprKind::Field { .. })
                && self.carries_cancel(&self.type_of(file, at))
        })
    }

    /// Whether the error of a call leads to the same call again, however often it has failed.
    fn fails_again(&self, file: FileId, call: ExprId) -> bool {
        let root = self.file(file).facts.scope(call).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return false };
        let given = self.given(file, graph);
        given.iter().filter(|given| given.call == call).any(|given| {
            let mut guide = Follow { index: self, file, call, again: false };
            let shapes = Shapes::of(given.to.clone(), ERR);
            walk(graph, (given.block, given.stmt), shapes, &mut guide);
            guide.again
        })
    }
}

/// Follows an error to the call that has failed.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    again: bool,
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let calls = matches!(stmt.op, Op::Assign(_, Value::Call(_)));
        self.again |= calls && stmt.at == self.call;
        !self.again && self.index.follow_variant(self.file, stmt, shapes)
    }

    fn choose(&mut self, at: ExprId, test: &Test) -> Choice {
        // What is asked of the error is up to the one who fails; whatever else is asked may count.
        // That another call may fail, and `?` leaves then, is no count either.
        let tries = matches!(self.index.file(self.file).facts.kind(at), ExprKind::Try(_));
        match test {
            _ if tries && self.is_of_error(at) => Choice::One(false),
            _ if tries => Choice::Both,
            Test::Variant(..) | Test::Like(_) if self.is_of_error(at) => Choice::Both,
            _ => Choice::Neither,
        }
    }

    fn waits(&mut self, _: ExprId) -> bool {
        true
    }

    fn returns(&mut self, _: &Shapes) {}
}

impl Follow<'_> {
    /// Whether a branch looks at a value that the failing call gives.
    fn is_of_error(&self, at: ExprId) -> bool {
        let facts = &self.index.file(self.file).facts;
        let asked = match facts.kind(at) {
            ExprKind::Match { scrutinee, .. } => *scrutinee,
            ExprKind::Let { expr, .. } => *expr,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => return false,
            _ => at,
        };
        facts.contains(asked, self.call)
    }
}
