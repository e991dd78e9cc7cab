//! Waits for what only the one who waits could give.

use rustc_hash::FxHashMap;

use super::call_result::Given;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Makes, Select, Stmt as Statement};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Stmt, Test, Value};
use crate::role::Role;
use crate::source::FileId;

/// A wait that does not end, and what the one who waits keeps from ending it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stuck {
    /// A loop receives until the channel is closed, and its own function keeps a sender.
    OwnSender {
        /// The receive.
        call: ExprId,
        /// The sender.
        sender: LocalId,
    },
    /// A handler of a `select!` sends while a send to the same channel, which stands in line before it, is not polled.
    OwnSend {
        /// The send in the handler.
        call: ExprId,
        /// The future that is polled by the `select!` alone.
        future: LocalId,
        /// Where it is made.
        made: ExprId,
    },
}

impl Index {
    /// The waits of a file for what only the one who waits could give.
    pub fn stuck(&self, file: FileId) -> Vec<Stuck> {
        let facts = &self.file(file).facts;
        let mut found: Vec<Stuck> = Vec::new();
        let mut given = FxHashMap::default();
        for (at, kind) in facts.all() {
            match kind {
                ExprKind::Select(select) if self.select_flavor(file, at).is_some() => {
                    found.extend(self.own_sends(file, select));
                }
                ExprKind::Method { receiver, .. } => {
                    found.extend(self.own_sender(file, at, *receiver, &mut given));
                }
                _ => {}
            }
        }
        found
    }

    /// A receive in a loop that ends with the channel alone, beside a sender that the function keeps and uses no more.
    fn own_sender(
        &self,
        file: FileId,
        call: ExprId,
        receiver: ExprId,
        known: &mut FxHashMap<ExprId, FxHashMap<ExprId, Vec<Given>>>,
    ) -> Option<Stuck> {
        let facts = &self.file(file).facts;
        let looping = facts.enclosing_loop(call)?;
        self.call_role(file, call, Role::Receives)?;
        let place = self.viewed(file, receiver).filter(|place| place.fields.is_empty())?;
        let rx = place.local()?;
        let sender = self.partner(file, rx)?;
        let scope = facts.scope(call).expr();
        let begin = facts[looping].span.start;
        let used_before = facts[sender].uses.iter().all(|&at| facts[at].span.end <= begin);
        let only_received = facts[rx].uses.iter().all(|&at| facts.contains(receiver, at));
        let here =
            facts.extent(sender).is_some_and(|own| facts.scope_of_extent(own).expr() == scope);
        if !used_before || !only_received || !here || !self.goes_on_behind(file, looping) {
            return None;
        }
        let graph = self.flows.graph(self, file, scope)?;
        if graph.gives_away(sender) {
            return None;
        }
        let own = self.type_of(file, call);
        let output = self.output_of(&own);
        let is_output = !self.variants_of(&output).is_empty();
        let output = if is_output { output } else { own };
        let of_calls = known.entry(scope).or_insert_with(|| self.given_by_call(file, graph));
        let given = of_calls.get(&call).map_or(&[][..], Vec::as_slice);
        let mut own = given.iter().filter(|given| given.is_output == is_output);
        let ends = |given: &Given| {
            let value = if self.variant_number(&output, "Some").is_some() { "Some" } else { "Ok" };
            self.variant_number(&output, value).is_some_and(|number| {
                given.branch.is_none()
                    && given.around == Shapes::default()
                    && self.always_comes_back(file, graph, given, number)
            })
        };
        own.any(ends).then_some(Stuck::OwnSender { call, sender })
    }

    /// Whether something is to happen behind a loop.
    fn goes_on_behind(&self, file: FileId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(ExprKind::Block(block)) = facts.parent(looping).map(|outer| facts.kind(outer))
        else {
            return false;
        };
        let own =
            |stmt: &Statement| matches!(stmt, Statement::Expr { expr, .. } if *expr == looping);
        let is_unit =
            |at: &ExprId| matches!(facts.kind(*at), ExprKind::Tuple(parts) if parts.is_empty());
        let behind = block.stmts.iter().skip_while(|stmt| !own(stmt)).skip(1);
        behind.into_iter().any(|stmt| match stmt {
            Statement::Expr { expr, semi } => match facts.kind(*expr) {
                // `Ok(())` and `unreachable!()` are what one must write.
                ExprKind::Call { args, .. } if !args.is_empty() && args.iter().all(is_unit) => {
                    false
                }
                ExprKind::Macro(call) if matches!(call.makes, Makes::Never | Makes::Returned) => {
                    false
                }
                _ => !facts.is_idle(*expr) || !semi && self.type_of(file, *expr) != Type::unit(),
            },
            Statement::Let(_) => true,
            Statement::Item(_) => false,
        })
    }

    fn always_comes_back(&self, file: FileId, graph: &Graph, given: &Given, value: u32) -> bool {
        let mut guide = Back { index: self, file, call: given.call, again: false, left: false };
        walk(graph, (given.block, given.stmt), given.of(value), &mut guide);
        guide.again && !guide.left
    }

    /// The handlers of a `select!` that wait for room behind a send that is not polled meanwhile.
    fn own_sends(&self, file: FileId, select: &Select) -> Vec<Stuck> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (number, branch) in select.branches.iter().enumerate() {
            let Some((future, made)) = self.kept_send(file, branch.future) else { continue };
            let Some(channel) = self.sent_to(file, made) else { continue };
            let others = select.branches.iter().enumerate().filter(|&(other, _)| other != number);
            for (_, other) in others {
                let parts = facts.runs(other.handler);
                if facts[future].uses.iter().any(|at| parts.contains(at)) {
                    continue;
                }
                let sends = parts.iter().find_map(|&at| match facts.kind(at) {
                    ExprKind::Await(inner) => {
                        let same = self.sent_to(file, *inner)? == channel;
                        same.then_some(*inner)
                    }
                    _ => None,
                });
                found.extend(sends.map(|call| Stuck::OwnSend { call, future, made }));
            }
        }
        found
    }

    /// The variable that a branch polls by reference, and the call that has made its future.
    fn kept_send(&self, file: FileId, future: ExprId) -> Option<(LocalId, ExprId)> {
        let facts = &self.file(file).facts;
        let local = self.viewed(file, future).filter(|place| place.fields.is_empty())?.local()?;
        let (pat, mut made) = facts.source_of(local)?;
        if facts.bound(pat) != Some(local) {
            return None;
        }
        loop {
            made = match self.kept_inside(file, made) {
                Some(inner) => inner,
                None if matches!(facts.kind(made), ExprKind::Macro(_)) => return None,
                None => return Some((local, made)),
            };
        }
    }

    /// The channel that a call waits to send to, when it may wait for room.
    fn sent_to(&self, file: FileId, call: ExprId) -> Option<crate::facts::Place> {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
        let ty = self.type_of(file, *receiver);
        self.type_role(self.peel(&ty), Role::Sender)?;
        let waits =
            matches!(self.call_role(file, call, Role::CancelSafety)?, "argument_lost" | "queue");
        let is_future = matches!(self.type_of(file, call), Type::Future(_));
        (waits && is_future).then(|| self.viewed(file, *receiver))?
    }
}

/// Follows a value to the receive that it comes from.
struct Back<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    again: bool,
    left: bool,
}

impl Guide for Back<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        if matches!(stmt.op, Op::Assign(_, Value::Call(_))) && stmt.at == self.call {
            self.again = true;
            return false;
        }
        self.index.follow_variant(self.file, stmt, shapes)
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn waits(&mut self, _: ExprId) -> bool {
        true
    }

    fn returns(&mut self, _: &Shapes) {
        self.left = true;
    }
}
