//! How long a duration may be, as far as the run tells: through variables, fields, constants, and what functions return.

use std::collections::BTreeSet;
use std::time::Duration;

use rustc_hash::FxHashSet;

use super::locks::FnKey;
use super::{Def, Index, Space, Type};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, Origin, TypeId};
use crate::role::Role;
use crate::source::FileId;

/// What may give a duration: a function, a field of a type by its number, a parameter by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Source {
    /// What it returns.
    Function(FileId, FnId),
    /// What it is given where its type is made.
    Field(FileId, TypeId, u32),
    /// What a function gets as a parameter from those that surely call it.
    Param(FileId, FnId, u32),
}

/// How long a duration may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lasting {
    /// The longest of the lengths that are written out.
    pub(super) longest: Option<Duration>,
    /// Whether it may be a number of seconds, minutes or hours that is not known.
    pub(super) in_seconds: bool,
    /// Whether a part of what it may be is not known.
    pub(super) unknown: bool,
}

impl Lasting {
    fn join(&mut self, other: Self) {
        self.longest = self.longest.max(other.longest);
        self.in_seconds |= other.in_seconds;
        self.unknown |= other.unknown;
    }
}

/// The lengths that sources give, as summaries.
struct Lengths<'i>(&'i Index);

/// What a source gives by itself, and which others it takes from.
#[derive(Default)]
struct Local {
    own: Lasting,
    from: BTreeSet<Source>,
}

impl Analysis for Lengths<'_> {
    type Node = Source;
    type Local = Local;
    type Summary = Lasting;

    fn local(&self, source: Source) -> Local {
        let mut local = Local::default();
        let values = self.0.values_of(source);
        local.own.unknown = values.is_empty();
        for (file, value) in values {
            self.0.read_lengths(file, value, &mut local);
        }
        local
    }

    fn callees(&self, local: &Local) -> Vec<Source> {
        local.from.iter().copied().collect()
    }

    fn bottom(&self) -> Lasting {
        Lasting::default()
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> Lasting {
        let mut all = local.own;
        for &source in &local.from {
            all.join(*known.of(source));
        }
        all
    }
}

impl Index {
    /// How long a duration may be that does not show it where it stands.
    pub(super) fn lasting(&self, file: FileId, value: ExprId) -> Lasting {
        let mut local = Local::default();
        self.read_lengths(file, value, &mut local);
        let mut all = local.own;
        for source in local.from {
            all.join(self.effects.lengths.summary(&Lengths(self), source));
        }
        all
    }

    /// The expressions that give a source its value.
    fn values_of(&self, source: Source) -> Vec<(FileId, ExprId)> {
        match source {
            Source::Function(file, id) => {
                let facts = &self.file(file).facts;
                let Some(body) = facts[id].body else { return Vec::new() };
                let returned = facts.runs(body).into_iter().filter_map(|at| match facts.kind(at) {
                    ExprKind::Return(value) => *value,
                    _ => None,
                });
                returned.chain([body]).map(|value| (file, value)).collect()
            }
            Source::Field(file, id, number) => {
                let fields = self.file(file).facts[id].variants.iter().flat_map(|own| &own.fields);
                let Some(field) = fields.into_iter().nth(number as usize) else {
                    return Vec::new();
                };
                self.made_with(&Def::Type(file, id), &field.name)
            }
            Source::Param(file, id, number) => {
                let function = &self.file(file).facts[id];
                let calls = self.mentions(&function.name).filter(|&(home, call)| {
                    self.callee_at(home, call).is_some_and(|callee| {
                        callee.certain && (callee.file, callee.id) == (file, id)
                    })
                });
                let args = calls.filter_map(|(home, call)| {
                    let (args, skip) = match self.file(home).facts.kind(call) {
                        ExprKind::Call { args, .. } => {
                            (args, usize::from(function.receiver.is_some()))
                        }
                        ExprKind::Method { args, .. } => (args, 0),
                        _ => return None,
                    };
                    Some((home, *args.get(number as usize + skip)?))
                });
                args.collect()
            }
        }
    }

    fn read_lengths(&self, file: FileId, value: ExprId, local: &mut Local) {
        let (mut open, mut seen) = (vec![(file, value)], FxHashSet::default());
        while let Some((file, at)) = open.pop() {
            if !seen.insert((file, at)) {
                continue;
            }
            if let Some(length) = self.longest(file, at) {
                local.own.longest = local.own.longest.max(Some(length));
                continue;
            }
            if self.file(file).facts.diverges(at) {
                continue;
            }
            local.own.in_seconds |= self.is_in_seconds(file, at);
            let before = (open.len(), local.from.len());
            self.read_parts(file, at, &mut open, local);
            local.own.unknown |= before == (open.len(), local.from.len());
        }
    }

    /// What an expression takes its length from: values are added to those that are `open`.
    fn read_parts(
        &self,
        file: FileId,
        at: ExprId,
        open: &mut Vec<(FileId, ExprId)>,
        local: &mut Local,
    ) {
        let facts = &self.file(file).facts;
        let mut add = |part: ExprId| open.push((file, part));
        match facts.kind(at) {
            ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Deref(inner)
            | ExprKind::Ref { expr: inner, .. } => add(*inner),
            ExprKind::Block(block) => block.tail().into_iter().for_each(add),
            ExprKind::If { then, else_, .. } => {
                std::iter::once(*then).chain(*else_).for_each(add);
            }
            ExprKind::Match { arms, .. } => arms.iter().for_each(|arm| add(arm.body)),
            ExprKind::Closure(closure) => add(closure.body),
            ExprKind::Binary { op, left, right } if matches!(op.as_str(), "+" | "*") => {
                add(*left);
                add(*right);
            }
            ExprKind::Field { base, name, .. } => {
                local.from.extend(self.field_source(&self.type_of(file, *base), name));
            }
            ExprKind::Path { local: Some(variable), .. } => {
                if let Origin::Param(function, number) = facts[*variable].origin {
                    local.from.insert(Source::Param(file, function, number));
                }
                if let Origin::Let(..) = facts[*variable].origin
                    && let Some((pat, init)) = facts.source_of(*variable)
                    && facts.bound(pat) == Some(*variable)
                {
                    add(init);
                }
                for &used in &facts[*variable].uses {
                    if let Some(ExprKind::Assign { left, right }) =
                        facts.parent(used).map(|outer| facts.kind(outer))
                        && *left == used
                    {
                        add(*right);
                    }
                }
            }
            ExprKind::Path { path, local: None } => {
                match self.resolve(file, self.module_at(file, at), path, Space::Value) {
                    Some(Def::Value(home, value)) => {
                        open.extend(self.file(home).facts[value].init.map(|init| (home, init)));
                    }
                    Some(Def::Fn(home, id)) if !self.is_stub(home) => {
                        local.from.insert(Source::Function(home, id));
                    }
                    _ => {}
                }
            }
            ExprKind::Call { args, .. } if self.is_constructor(file, at) => {
                args.iter().copied().for_each(add);
            }
            ExprKind::Call { args, .. } => self.read_call(file, at, args, open, local),
            ExprKind::Method { receiver, args, .. } => {
                let known = self.callee_at(file, at).is_some_and(|own| !self.is_stub(own.file));
                if known {
                    return self.read_call(file, at, args, open, local);
                }
                if !self.is_length(&self.type_of(file, at)) {
                    return;
                }
                // The smaller of two is as long as the one that is known.
                if self.call_role(file, at, Role::PicksOne) == Some("least")
                    && let [other] = args[..]
                    && self.longest(file, other).is_some()
                {
                    open.push((file, other));
                    return;
                }
                open.push((file, *receiver));
                open.extend(args.iter().map(|&arg| (file, arg)));
            }
            _ => {}
        }
    }

    /// A call of a function of the run: what it returns, and the durations that it is given and returns.
    fn read_call(
        &self,
        file: FileId,
        call: ExprId,
        args: &[ExprId],
        open: &mut Vec<(FileId, ExprId)>,
        local: &mut Local,
    ) {
        let callee = self.callee(file, call).filter(|own| own.certain && !self.is_stub(own.file));
        let Some(callee) = callee else { return };
        let key: FnKey = (callee.file, callee.id);
        local.from.insert(Source::Function(key.0, key.1));
        let facts = &self.file(key.0).facts;
        let given_back = self.values_of(Source::Function(key.0, key.1)).into_iter();
        let params = given_back.filter_map(|(_, value)| {
            let inner = match facts.kind(value) {
                ExprKind::Block(block) => block.tail()?,
                _ => value,
            };
            match facts[facts.local(inner)?].origin {
                Origin::Param(own, number) if own == key.1 => Some(number as usize),
                _ => None,
            }
        });
        open.extend(params.filter_map(|number| args.get(number)).map(|&arg| (file, arg)));
    }

    fn field_source(&self, base: &Type, name: &str) -> Option<Source> {
        let Type::Adt(Def::Type(file, id), _) = self.peel(base) else { return None };
        let variants = &self.file(*file).facts[*id].variants;
        let mut fields = variants.iter().flat_map(|own| &own.fields);
        let number = fields.position(|field| field.name == *name)?;
        (!self.is_stub(*file)).then_some(Source::Field(*file, *id, number as u32))
    }

    /// Whether a type is a duration, or may hold one: `Option<Duration>`.
    fn is_length(&self, ty: &Type) -> bool {
        self.holds(ty, &|inner| self.type_role(inner, Role::TimeSpan).is_some())
    }
}
