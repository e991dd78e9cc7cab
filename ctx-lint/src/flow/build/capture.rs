//! What closures and async blocks take from around them.
//!
//! A body is built as if the variables around it were its own. How it uses them then says what is taken, and how: since
//! edition 2021 the parts that are named, and no more.

use super::Builder;
use crate::facts::{BlockKind, ExprId, ExprKind, LocalId};
use crate::flow::{
    BlockId, Capture, End, Glue, Op, Operand, Part, Place, Stmt, Test, Value, VarId, VarKind,
};
use crate::hir::Type;

/// How much of a place a body needs, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    Shared,
    Mutable,
    Value,
}

/// A part of a variable around a body, and what is needed of it.
#[derive(Clone, Debug)]
struct Taken {
    local: LocalId,
    first: u32,
    parts: Vec<Part>,
    need: Need,
}

impl Builder<'_> {
    /// A closure or async block as a value.
    pub(super) fn closure(&mut self, to: &Place, id: ExprId) {
        let Some(graph) = self.view.closure(self.view.file, id) else {
            return self.assign(id, to, Value::Closure(id, Vec::new()));
        };
        let captures = graph.captures.clone();
        let operands = captures.into_iter().map(|capture| {
            let mut place = self.named(capture.local);
            place.parts.extend(capture.parts);
            match capture.by_ref {
                Some(mutable) => Operand::Ref(mutable, place),
                None => self.read(place, &capture.ty),
            }
        });
        let operands = operands.collect();
        self.assign(id, to, Value::Closure(id, operands));
    }

    /// Finds what the body takes, puts it in the place of the variables around it, and has it dropped at the ends.
    pub(super) fn take_captures(&mut self, root: ExprId, ends: [BlockId; 2]) {
        let (moves, is_future) = match self.facts.kind(root) {
            ExprKind::Closure(closure) => (closure.moves, closure.is_async),
            ExprKind::Block(block) => match block.kind {
                BlockKind::Async { moves } => (moves, true),
                _ => return,
            },
            _ => return,
        };
        let mut uses: Vec<(Place, Need)> = Vec::new();
        for block in &self.graph.blocks {
            needs_of(block, &mut uses);
        }
        let mut taken: Vec<Taken> = Vec::new();
        let mut is_once = false;
        for (place, need) in uses {
            let VarKind::Outer(local) = self.graph[place.var].kind else { continue };
            is_once |= need == Need::Value && !place.is_behind_deref();
            let first = self.graph.vars.iter().position(|var| var.kind == VarKind::Outer(local));
            let (parts, need) = self.cut(&place, need, moves);
            let first = first.unwrap_or(0) as u32;
            add(&mut taken, Taken { local, first, parts, need });
        }
        taken.sort_by(|a, b| a.first.cmp(&b.first).then_with(|| self.field_order(a, b)));
        self.graph.is_once = is_once;
        for own in taken {
            let whole = self.view.hir.type_of_local(self.view.file, own.local);
            let ty = self.view.place_type(&whole, &own.parts);
            let by_ref = (own.need != Need::Value).then_some(own.need == Need::Mutable);
            self.graph.captures.push(Capture { local: own.local, parts: own.parts, by_ref, ty });
        }
        self.put_captures();
        if is_future || is_once {
            for end in ends {
                self.at = end;
                self.drop_captures(root);
            }
        }
    }

    fn put_captures(&mut self) {
        let captures = self.graph.captures.clone();
        let mut vars = Vec::new();
        for (number, capture) in captures.iter().enumerate() {
            let ty = match capture.by_ref {
                Some(mutable) => Type::Ref(mutable, capture.ty.clone().into()),
                None => capture.ty.clone(),
            };
            vars.push(self.var(VarKind::Capture(number as u32), ty));
        }
        let kinds: Vec<VarKind> = self.graph.vars.iter().map(|var| var.kind).collect();
        let mut put = |place: &mut Place| {
            let VarKind::Outer(local) = kinds[place.var.0 as usize] else { return };
            let found = captures
                .iter()
                .position(|own| own.local == local && place.parts.starts_with(&own.parts));
            let Some(found) = found else { return };
            let own = &captures[found];
            let rest = place.parts.split_off(own.parts.len());
            place.var = vars[found];
            place.parts = own.by_ref.map(|_| Part::Deref).into_iter().chain(rest).collect();
        };
        for block in &mut self.graph.blocks {
            for stmt in &mut block.stmts {
                each_place(stmt, &mut put);
            }
            if let End::Branch { test, .. } = &mut block.end {
                each_tested(test, &mut put);
            }
        }
    }

    fn drop_captures(&mut self, root: ExprId) {
        for at in 0..self.graph.vars.len() {
            let var = &self.graph.vars[at];
            if let VarKind::Capture(_) = var.kind
                && var.glue != Glue::No
            {
                self.push(root, Op::Drop(Place::whole(VarId(at as u32))));
            }
        }
    }

    /// How far into a variable a body reaches to take a part of it.
    fn cut(&self, place: &Place, need: Need, moves: bool) -> (Vec<Part>, Need) {
        let mut parts: Vec<Part> = place
            .parts
            .iter()
            .take_while(|part| matches!(part, Part::Field(_) | Part::Deref | Part::Unbox))
            .cloned()
            .collect();
        let whole = &self.graph[place.var].ty;
        // A part of a part that is reached through `Deref` of a smart pointer belongs to the pointer.
        let real = (0..parts.len()).find(|&at| {
            parts[at] == Part::Deref
                && !matches!(self.view.place_type(whole, &parts[..at]), Type::Ref(..))
        });
        parts.truncate(real.unwrap_or(parts.len()));
        if self.edition < 2021 {
            parts.clear();
        }
        let deref = parts.iter().position(|part| matches!(part, Part::Deref | Part::Unbox));
        if moves || need == Need::Value {
            parts.truncate(deref.unwrap_or(parts.len()));
            return (parts, Need::Value);
        }
        // What lies behind a shared reference is reached by a copy of it.
        let shared = (0..parts.len()).rev().find(|&at| {
            parts[at] == Part::Deref
                && matches!(self.view.place_type(whole, &parts[..at]), Type::Ref(false, _))
        });
        if let Some(at) = shared {
            parts.truncate(at + 1);
        }
        (parts, need)
    }

    /// Parts of one variable are kept in the order in which their type declares them.
    fn field_order(&self, a: &Taken, b: &Taken) -> std::cmp::Ordering {
        let whole = self.view.hir.type_of_local(self.view.file, a.local);
        for (at, (one, other)) in a.parts.iter().zip(&b.parts).enumerate() {
            if one == other {
                continue;
            }
            let ty = self.view.place_type(&whole, &a.parts[..at]);
            let place = |part: &Part| match part {
                Part::Field(name) => self.view.field_number(&ty, name),
                _ => None,
            };
            return place(one).cmp(&place(other));
        }
        a.parts.len().cmp(&b.parts.len())
    }
}

/// Adds a part; one that holds others takes their place.
fn add(all: &mut Vec<Taken>, mut own: Taken) {
    let related = |other: &Taken| {
        other.local == own.local
            && (other.parts.starts_with(&own.parts) || own.parts.starts_with(&other.parts))
    };
    let (joined, rest): (Vec<Taken>, Vec<Taken>) = all.drain(..).partition(related);
    for other in joined {
        own.need = own.need.max(other.need);
        if other.parts.len() < own.parts.len() {
            own.parts = other.parts;
        }
    }
    *all = rest;
    all.push(own);
}

fn needs_of(block: &crate::flow::Block, uses: &mut Vec<(Place, Need)>) {
    for stmt in &block.stmts {
        match &stmt.op {
            Op::Assign(to, value) => {
                for operand in value.operands() {
                    uses.extend(need_of(operand));
                }
                uses.push((to.clone(), Need::Mutable));
            }
            Op::Drop(place) => uses.push((place.clone(), Need::Mutable)),
            Op::End(_) => {}
        }
    }
    if let End::Branch { test, .. } = &block.end {
        match test {
            Test::True(operand) => uses.extend(need_of(operand)),
            Test::Variant(place, ..) | Test::Like(place) => {
                uses.push((place.clone(), Need::Shared));
            }
            Test::Compiled | Test::Unknown => {}
        }
    }
}

fn need_of(operand: &Operand) -> Option<(Place, Need)> {
    let need = match operand {
        Operand::Copy(_) | Operand::Ref(false, _) => Need::Shared,
        Operand::Ref(true, _) => Need::Mutable,
        Operand::Move(_) | Operand::Use(_) => Need::Value,
        Operand::Const => return None,
    };
    Some((operand.place()?.clone(), need))
}

fn each_place(stmt: &mut Stmt, put: &mut dyn FnMut(&mut Place)) {
    match &mut stmt.op {
        Op::Assign(to, value) => {
            put(to);
            match value {
                Value::Use(operand) => each_read(operand, put),
                Value::Make(_, parts) => {
                    for (_, operand) in parts {
                        each_read(operand, put);
                    }
                }
                Value::Call(list) | Value::Compute(list) | Value::Closure(_, list) => {
                    for operand in list {
                        each_read(operand, put);
                    }
                }
            }
        }
        Op::Drop(place) => put(place),
        Op::End(_) => {}
    }
}

fn each_read(operand: &mut Operand, put: &mut dyn FnMut(&mut Place)) {
    match operand {
        Operand::Copy(place)
        | Operand::Move(place)
        | Operand::Use(place)
        | Operand::Ref(_, place) => {
            put(place);
        }
        Operand::Const => {}
    }
}

fn each_tested(test: &mut Test, put: &mut dyn FnMut(&mut Place)) {
    match test {
        Test::True(operand) => each_read(operand, put),
        Test::Variant(place, ..) | Test::Like(place) => put(place),
        Test::Compiled | Test::Unknown => {}
    }
}
