//! Types every expression of one body, by unification.
//!
//! Expressions are read in the order of the text, with what is expected of them; closures in arguments come after the other
//! arguments, since these tell what they take. What a type must have (`F: FnMut(A) -> B`) is a goal, which waits for the
//! variable that it speaks of. Numbers that nothing else says anything of become `i32` and `f64` in the end, and whatever is
//! open then is not known.
//!
//! A mismatch is no error: the code compiles, so that it is this reading that misses something, and it goes on.

mod alternative;
mod assoc;
mod block;
mod bounds;
mod call;
mod candidate;
mod closure;
mod context;
mod control;
mod expr;
mod field;
mod language;
mod made;
mod method;
mod operator;
mod pat;
mod path;
mod picked;
mod project;
mod solve;
mod unify;

use rustc_hash::{FxHashMap, FxHashSet};

pub(super) use self::candidate::Candidate;
pub(super) use self::context::Context;
pub(super) use self::method::Picked;
pub(super) use self::solve::Holds;
use self::unify::Resolved;
use super::body::{Body, Sparse, Table};
use super::{Callee, Env, Hir, Type, written};
use crate::facts::{ExprId, Facts, FnId, LocalId, Name, Origin};
use crate::source::FileId;

/// The walk over one body.
#[derive(Debug)]
struct Walk<'h> {
    cx: Context<'h>,
    hir: &'h Hir,
    facts: &'h Facts,
    file: FileId,
    env: Env<'h>,
    root: ExprId,
    /// By expression, from the root.
    types: Vec<Option<Type>>,
    locals: FxHashMap<LocalId, Type>,
    picked: Vec<(ExprId, Picked)>,
    /// What `return` gives, innermost last.
    returns: Vec<Type>,
    loops: Vec<Loop>,
    /// What `yield` gives, innermost last.
    yields: Vec<Type>,
    doubt: Doubt,
}

/// What rests on a guess.
#[derive(Debug, Default)]
struct Doubt {
    exprs: FxHashSet<ExprId>,
    locals: FxHashSet<LocalId>,
    /// Whether the pattern that is being bound takes apart what rests on one.
    binding: bool,
}

/// A loop or a block that `break` can leave.
#[derive(Debug)]
struct Loop {
    label: Option<Name>,
    /// Whether a `break` without a label means it.
    plain: bool,
    value: Option<Type>,
}

/// Types a body: a function's, or the value of a const or static.
pub(super) fn body(hir: &Hir, file: FileId, root: ExprId) -> Body {
    let facts = hir.facts(file);
    let function = facts.function(root);
    let env = match function {
        Some(function) => hir.env_of_fn(file, function),
        None => Env::module(file, hir.module_at(file, root)),
    };
    let count = (facts[root].end.0 - root.0) as usize;
    let cx = Context::new(hir, file, env.module).within(&env, function).sized(count);
    let mut walk = Walk {
        cx,
        hir,
        facts,
        file,
        env,
        root,
        types: vec![None; count],
        locals: FxHashMap::default(),
        picked: Vec::new(),
        returns: Vec::new(),
        loops: Vec::new(),
        yields: Vec::new(),
        doubt: Doubt::default(),
    };
    let expected = match function {
        Some(function) => Some(walk.parameters(function)),
        None => facts.values.iter().find(|value| value.init == Some(root)).map(|value| {
            let ty = hir.type_of_ty(&walk.env, &value.ty);
            walk.cx.take(&ty)
        }),
    };
    if let Some(expected) = &expected {
        walk.returns.push(expected.clone());
    }
    let found = walk.expr(root, expected.as_ref());
    if let Some(expected) = &expected {
        walk.coerce(&found, expected);
    }
    walk.finish()
}

impl Walk<'_> {
    /// Gives a function's parameters their types, and says what it returns.
    fn parameters(&mut self, function: FnId) -> Type {
        let facts = self.facts;
        let own = &facts[function];
        if let Some(receiver) = &own.receiver {
            let ty = match &receiver.ty {
                Some(ty) => self.hir.type_of_ty(&self.env, ty),
                None if receiver.by_ref => {
                    let inner = self.hir.self_type(&self.env);
                    Type::Ref(receiver.mutable, std::sync::Arc::new(inner))
                }
                None => self.hir.self_type(&self.env),
            };
            let ty = self.cx.take(&ty);
            self.locals.insert(receiver.local, ty);
        }
        for param in &own.params {
            let ty = param.ty.as_ref().map_or(Type::UNKNOWN, |ty| {
                let ty = self.hir.type_of_ty(&self.env, ty);
                self.cx.take(&ty)
            });
            self.bind(param.pat, &ty);
        }
        let ret = self.hir.type_of_ty(&self.env, &own.ret);
        self.cx.take(&ret)
    }

    /// A written type as it is used in the body.
    fn written(&mut self, ty: &crate::facts::Ty) -> Type {
        let found = self.hir.written(&self.env, ty);
        self.cx.take(&found)
    }

    /// The type that the path of a value begins with.
    fn type_in_value(&mut self, path: &crate::facts::Path) -> Type {
        let ty = self.hir.type_in_value(&self.env, path);
        self.cx.take(&ty)
    }

    /// The type of a variable.
    fn local(&mut self, local: LocalId) -> Type {
        if let Some(known) = self.locals.get(&local) {
            return known.clone();
        }
        // One that an attribute binds, or that is named before it is bound.
        let ty = match self.facts[local].origin {
            Origin::Attribute(_) => Type::UNKNOWN,
            _ => self.cx.fresh(),
        };
        self.locals.insert(local, ty.clone());
        ty
    }

    /// Puts in what has been found out, and gives up on the rest.
    fn finish(mut self) -> Body {
        self.cx.progress();
        self.cx.fall_back();
        self.cx.progress();
        let picked = std::mem::take(&mut self.picked);
        let (mut callees, mut others) = (Vec::new(), Vec::new());
        for (id, picked) in picked {
            self.cx.at(self.facts[id].span);
            let all = self.hir.callees_of(&mut self.cx, &picked).into_iter();
            let mut all = all.map(|mut callee| {
                callee.subst = callee.subst.map(|ty| written::without_holes(ty.clone()));
                callee
            });
            callees.extend(all.next().map(|first| (id, first)));
            let rest: Vec<Callee> = all.collect();
            if !rest.is_empty() {
                others.push((id, rest));
            }
        }
        let (callees, others) = (Sparse::new(callees.into_iter()), Sparse::new(others.into_iter()));
        let types = std::mem::take(&mut self.types);
        let known = &mut Resolved::default();
        let types = Table::new(types.into_iter().map(|ty| match ty {
            Some(ty) => self.settled(&ty, known),
            None => Type::UNKNOWN,
        }));
        let locals = std::mem::take(&mut self.locals);
        let locals = locals.into_iter().map(|(local, ty)| (local, self.settled(&ty, known)));
        let locals = Sparse::new(locals);
        let closures = std::mem::take(&mut self.cx.closures);
        let closures = closures.into_iter().map(|(id, own)| {
            let params = own.params.iter().map(|ty| self.settled(ty, known)).collect();
            (id, (params, self.settled(&own.ret, known)))
        });
        let closures = Sparse::new(closures);
        Body { root: self.root, types, locals, callees, others, closures }
    }

    fn settled(&mut self, ty: &Type, known: &mut Resolved) -> Type {
        let ty = self.cx.vars.resolve_once(ty, known);
        if !ty.any(&mut |ty| matches!(ty, Type::Infer(_))) {
            return ty;
        }
        ty.map(&mut |part| match part {
            Type::Infer(var) => Some(Type::Unknown(self.cx.why_open(*var))),
            _ => None,
        })
    }
}
