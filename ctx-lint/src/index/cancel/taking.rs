//! Calls that take something which nobody else can have any more: a message, an item of a queue, bytes of a socket.

use std::collections::BTreeSet;

use super::super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin};
use crate::flow::analysis::{fails_by, is_failure};
use crate::flow::{End, Graph, Op, Operand, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// How a call takes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It is what a library documents.
    Library,
    /// A function of the run gives what it takes.
    Function,
    /// It fills a buffer, and tells how much: by its types.
    Fills,
}

/// A call that takes.
pub(super) struct Taking {
    pub(super) call: ExprId,
    pub(super) holder: ExprId,
    pub(super) source: Source,
    /// A buffer of the body into which the value goes.
    pub(super) buffer: Option<LocalId>,
    /// The next such call overwrites what is in the buffer.
    pub(super) overwrites: bool,
}

/// Where what is read goes: a variable of the body, or a place that a caller has lent.
struct Buffer {
    local: Option<LocalId>,
}

impl Index {
    /// How a call takes a value out of something that outlives `within`.
    pub(super) fn takes_at(&self, file: FileId, call: ExprId, within: ExprId) -> Option<Taking> {
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let is_library = self.is_stub(callee.file);
        let first = receiver.or_else(|| args.first().copied());
        if is_library && self.callee_role(&callee, Role::Takes).is_some() {
            // What is asked for by a key is nobody else's turn.
            let next = args.len() == usize::from(receiver.is_none());
            let holder = first.filter(|_| next)?;
            self.outlives(file, holder, within)?;
            return Some(Taking {
                call,
                holder,
                source: Source::Library,
                buffer: None,
                overwrites: false,
            });
        }
        if let Some(arg) =
            args.iter().copied().find(|&arg| self.is_read_into(&self.type_of(file, arg)))
        {
            let output = self.output_of(&self.type_of(file, call));
            let holder = first.filter(|_| self.is_future(&self.type_of(file, call)))?;
            if !counts(&output) || self.in_memory(&self.type_of(file, holder)) {
                return None;
            }
            let buffer = self.own_buffer(file, arg, within)?.local;
            self.outlives(file, holder, within)?;
            let overwrites = match self.type_of(file, arg).peel_refs() {
                Type::Array(_) => true,
                Type::Slice(_) => !facts.runs(arg).iter().any(|&at| self.is_rest(file, at)),
                _ => false,
            };
            return Some(Taking { call, holder, source: Source::Fills, buffer, overwrites });
        }
        if is_library {
            return None;
        }
        let taking = self.taking_call(file, call)?;
        let given = self.gifts(taking.next?).into_iter();
        let holder = given
            .filter_map(|(entry, _)| taking.given(entry))
            .find(|&holder| self.outlives(file, holder, within).is_some())?;
        Some(Taking { call, holder, source: Source::Function, buffer: None, overwrites: false })
    }

    /// Whether an expression is a part of a buffer that does not begin where the buffer does: `buffer[read..]`.
    fn is_rest(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Index { index, .. } = facts.kind(at) else { return false };
        matches!(facts.kind(*index), ExprKind::Range { from: Some(_), .. })
    }

    /// The variable of a buffer that is made inside `within`, nothing for one that a caller has lent. `None` where what
    /// is read stays in a place that lives longer.
    fn own_buffer(&self, file: FileId, arg: ExprId, within: ExprId) -> Option<Buffer> {
        let facts = &self.file(file).facts;
        if let Some(place) = self.outlives(file, arg, within) {
            let origin = &facts[place.local()?].origin;
            let lent = place.fields.is_empty() && matches!(origin, Origin::Param(..));
            return lent.then_some(Buffer { local: None });
        }
        let mut at = arg;
        loop {
            at = match facts.kind(at) {
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Index { base, .. } => *base,
                ExprKind::Method { receiver, .. } => *receiver,
                ExprKind::Path { local: Some(local), .. } => {
                    return Some(Buffer { local: Some(*local) });
                }
                _ => return None,
            };
        }
    }

    /// Whether bytes can be read into what an argument lends.
    fn is_read_into(&self, ty: &Type) -> bool {
        let Type::Ref(true, inner) = ty else { return false };
        let is_byte = |ty: &Type| *ty == Type::prim("u8");
        match inner.peel_refs() {
            Type::Slice(item) | Type::Array(item) => is_byte(item),
            Type::Adt(_, args) if args.first().is_some_and(is_byte) => true,
            inner => self.is_buffer(inner),
        }
    }

    /// Whether a body gives something else where nothing was there to take, as a pool does: then nobody misses a value.
    pub(super) fn is_made_anew(&self, file: FileId, graph: &Graph, take: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut taken = BTreeSet::new();
        let mut open = Vec::new();
        for block in &graph.blocks {
            for stmt in &block.stmts {
                let Op::Assign(to, value) = &stmt.op else { continue };
                let moves = |operand: &Operand| {
                    operand.place().is_some_and(|place| taken.contains(&place.var))
                };
                if stmt.at == take || value.operands().into_iter().any(moves) {
                    taken.insert(to.var);
                }
            }
            if let End::Branch { test: Test::Variant(place, number, name), then, other, .. } =
                &block.end
                && taken.contains(&place.var)
            {
                open.extend(fails_by(*number, name, *then, *other));
            }
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let block = &graph[id];
            let given = block.stmts.iter().find_map(|stmt| match &stmt.op {
                Op::Assign(to, value) if to.var == VarId(0) => Some((stmt.at, value)),
                _ => None,
            });
            if let Some((at, value)) = given {
                let fails = matches!(value, Value::Make(Some((number, name)), _) if is_failure(*number, name))
                    || matches!(facts.kind(at), ExprKind::Try(_))
                    || matches!(value, Value::Use(Operand::Const));
                if !fails {
                    return true;
                }
                continue;
            }
            let again = block.stmts.iter().any(|stmt| stmt.at == take);
            if !again {
                let cancel = match block.end {
                    End::Suspend { cancel, .. } => Some(cancel),
                    End::Select { cancel, .. } => cancel,
                    _ => None,
                };
                open.extend(block.end.targets().into_iter().filter(|&to| Some(to) != cancel));
            }
        }
        false
    }
}

/// Whether an output tells how much was read.
fn counts(ty: &Type) -> bool {
    match ty {
        Type::Prim(_) => *ty == Type::prim("usize"),
        Type::Adt(_, args) => args.first().is_some_and(counts),
        Type::Tuple(parts) => parts.iter().any(|part| *part == Type::prim("usize")),
        _ => false,
    }
}
