//! The values that contexts carry: where they are put, and where they are read.

use crate::role::Role;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Def, Index, Space, Type};
use crate::facts::{ExprId, ExprKind, FnId, Name};
use crate::source::FileId;

/// A call that puts a value into a context, or reads one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueCall {
    /// The call.
    pub call: ExprId,
    /// The context.
    pub context: ExprId,
    /// Under which key.
    pub key: Key,
    /// What is put there.
    pub value: Option<ExprId>,
}

/// What a value of a context is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its own name, or the path of the value's type where types are the keys.
    name: Name,
    /// The constant, static or unit struct that it is.
    def: Option<Def>,
}

impl Key {
    /// Its own name, for messages.
    pub fn shown(&self) -> &str {
        self.name.rsplit("::").next().unwrap_or_default()
    }

    /// Whether two keys may be the same: constants when they are one, and what is not known when it has the name.
    pub fn may_be(&self, other: &Self) -> bool {
        match (&self.def, &other.def) {
            (Some(own), Some(def)) => own == def,
            _ => self.name == other.name,
        }
    }
}

/// A call that puts a value into a context, whatever its key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The context, where it is not the current one.
    pub context: Option<ExprId>,
    /// The key, or the value where its type is the key.
    pub key: ExprId,
    /// Whether the type of the value is the key.
    pub by_type: bool,
}

impl Index {
    /// What a call puts into a context, and under which key.
    pub fn stores_value(&self, file: FileId, call: ExprId) -> Option<Stored> {
        let (context, args) = self.value_args(file, call, Role::SetsValue)?;
        match args[..] {
            [key, _] => Some(Stored { context, key, by_type: false }),
            [key] if self.takes_any(file, call) => Some(Stored { context, key, by_type: true }),
            _ => None,
        }
    }

    /// Whether the last parameter of the function that is called has a type that the caller chooses. Where it has not, as in
    /// `with_user(self, user: User)`, there is one such value, and its type is no key.
    fn takes_any(&self, file: FileId, call: ExprId) -> bool {
        let Some(callee) = self.callee(file, call) else { return false };
        let ty = self.function(&callee).params.last().and_then(|param| param.ty.as_ref());
        ty.is_some_and(|ty| {
            let ty = self.type_of_ty(&self.env_of_fn(callee.file, callee.id), ty);
            matches!(ty, Type::Param(..) | Type::Opaque(_))
        })
    }

    /// A call that puts a value into a context.
    pub fn sets_value(&self, file: FileId, call: ExprId) -> Option<ValueCall> {
        let (context, args) = self.value_call(file, call, Role::SetsValue)?;
        let (key, value) = match args[..] {
            [key, value] => (self.key_of(file, key)?, value),
            [value] => (self.type_key(&self.type_of(file, value))?, value),
            _ => return None,
        };
        Some(ValueCall { call, context, key, value: Some(value) })
    }

    /// A call that reads a value of a context.
    pub fn reads_value(&self, file: FileId, call: ExprId) -> Option<ValueCall> {
        let (context, args) = self.value_call(file, call, Role::ReadsValue)?;
        let key = match args[..] {
            [key] => self.key_of(file, key)?,
            [] => self.type_key(self.type_of(file, call).first_arg()?)?,
            _ => return None,
        };
        Some(ValueCall { call, context, key, value: None })
    }

    fn value_call(&self, file: FileId, call: ExprId, role: Role) -> Option<(ExprId, Vec<ExprId>)> {
        let (context, args) = self.value_args(file, call, role)?;
        Some((context?, args))
    }

    /// The context of a call that has a role for values, and the arguments beside it.
    fn value_args(
        &self,
        file: FileId,
        call: ExprId,
        role: Role,
    ) -> Option<(Option<ExprId>, Vec<ExprId>)> {
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } if !args.is_empty() => (None, args),
            _ => return None,
        };
        let callee = self.callee(file, call)?;
        self.callee_role(&callee, role)?;
        match receiver {
            Some(receiver) => Some((Some(receiver), args.clone())),
            None if self.function(&callee).receiver.is_some() => {
                Some((Some(args[0]), args[1..].to_vec()))
            }
            None => Some((None, args.clone())),
        }
    }

    /// A key: the constant that it names, or its text.
    fn key_of(&self, file: FileId, key: ExprId) -> Option<Key> {
        let held = self.file(file);
        match held.facts.kind(key) {
            ExprKind::Ref { expr, .. } => self.key_of(file, *expr),
            ExprKind::Path { path, local: None } => {
                let def = self.resolve(file, self.module_at(file, key), path, Space::Value);
                let def = def.filter(|def| matches!(def, Def::Value(..) | Def::Type(..)));
                Some(Key { name: Name::new(path.last_name()), def })
            }
            ExprKind::Lit(_) | ExprKind::Call { .. } => {
                let name = Name::new(held.source.slice(held.facts[key].span));
                Some(Key { name, def: None })
            }
            _ => None,
        }
    }

    fn type_key(&self, ty: &Type) -> Option<Key> {
        let name = match self.peel(ty) {
            Type::Adt(def, _) => self.path_of(def),
            Type::Extern(path, _) | Type::Prim(path) => path.clone(),
            _ => return None,
        };
        Some(Key { name, def: None })
    }

    /// Whether whoever calls a function has put a value there before, as far as the run shows; tests do not count.
    pub fn is_put_by_callers(&self, file: FileId, function: FnId, key: &Key) -> bool {
        // Who calls whom, from the function upwards, for those that do not put the value there themselves.
        let (mut callers, mut open) = (FxHashMap::default(), vec![(file, function)]);
        while let Some(at) = open.pop() {
            if callers.contains_key(&at) {
                continue;
            }
            let above = self.callers_without(at, key);
            open.extend(above.iter().flatten().copied());
            callers.insert(at, above);
        }
        // Nothing is taken for granted at first: functions that only call each other have got no value.
        let mut put: FxHashSet<(FileId, FnId)> = FxHashSet::default();
        loop {
            let more = callers.iter().filter(|(at, above)| {
                !put.contains(at)
                    && above.as_ref().is_some_and(|above| above.iter().all(|at| put.contains(at)))
            });
            let more: Vec<_> = more.map(|(at, _)| *at).collect();
            if more.is_empty() {
                return put.contains(&(file, function));
            }
            put.extend(more);
        }
    }

    /// The functions that call one and do not put the value there; `None` when nobody calls it, or not from a function.
    fn callers_without(
        &self,
        (file, id): (FileId, FnId),
        key: &Key,
    ) -> Option<Vec<(FileId, FnId)>> {
        let mut calls = self.calls_of(file, id);
        calls.retain(|&(home, call)| !self.in_test(home, self.file(home).facts[call].span));
        let callers = calls.iter().map(|&(home, call)| {
            let caller = self.file(home).facts.function(call)?;
            Some((home, caller))
        });
        let callers: Vec<_> = callers.collect::<Option<_>>()?;
        let without = callers.iter().filter(|&&(home, caller)| !self.is_put_in(home, caller, key));
        (!callers.is_empty()).then(|| without.copied().collect())
    }

    /// Whether a function puts a value under a key anywhere in its body, itself or by a function that gives it a context.
    pub fn is_put_in(&self, file: FileId, function: FnId, key: &Key) -> bool {
        let (mut open, mut seen) = (vec![(file, function)], FxHashSet::default());
        while let Some((file, function)) = open.pop() {
            let facts = &self.file(file).facts;
            let Some(body) = facts[function].body.filter(|_| seen.insert((file, function))) else {
                continue;
            };
            for at in facts.descendants(body) {
                if self.sets_value(file, at).is_some_and(|put| put.key.may_be(key)) {
                    return true;
                }
                let is_call =
                    matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
                let callees = if is_call { self.callees(file, at) } else { Vec::new() };
                for callee in callees.into_iter().filter(|callee| !self.is_stub(callee.file)) {
                    let given = self.type_of(file, at);
                    let is_context = |ty: &Type| self.is_context(ty);
                    if [self.output_of(&given), given].iter().any(|ty| self.holds(ty, &is_context))
                    {
                        open.push((callee.file, callee.id));
                    }
                }
            }
        }
        false
    }

    /// Every call of a function in the world's own files. It reads those that have its name: ask only when a finding hangs
    /// on it.
    pub fn calls_of(&self, file: FileId, function: FnId) -> Vec<(FileId, ExprId)> {
        let name = &self.file(file).facts[function].name;
        let is_named = |home: FileId, kind: &ExprKind| match kind {
            ExprKind::Method { name: own, .. } => own == name,
            ExprKind::Call { func, .. } => match self.file(home).facts.kind(*func) {
                // An import may have renamed it.
                ExprKind::Path { local, .. } => local.is_none(),
                _ => false,
            },
            _ => false,
        };
        self.own_files_with(name)
            .into_iter()
            .flat_map(|home| {
                let calls =
                    self.file(home).facts.all().filter(move |(_, kind)| is_named(home, kind));
                calls.map(move |(call, _)| (home, call))
            })
            .filter(|&(home, call)| {
                self.callee(home, call)
                    .is_some_and(|callee| (callee.file, callee.id) == (file, function))
            })
            .collect()
    }
}
