//! What inference works with: variables, what is in reach, and what is still to be shown.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::sig::{Generics, Predicate};
use super::super::{Bound, Bounds, Cause, Def, Env, Hir, Subst, Type, Types};
use super::solve::FUEL;
use super::unify::{Kind, Value, Var, Vars};
use crate::facts::{ExprId, FnId, ModuleId, Name};
use crate::source::{FileId, Span};

/// How many goals are tried for a question from outside of a body.
const GOALS: usize = 256;

/// How many more are tried for each expression of a body: far more than calls have demands.
const GOALS_AN_EXPRESSION: usize = 32;

/// The state of inference.
#[derive(Debug)]
pub(in crate::hir) struct Context<'h> {
    pub(super) hir: &'h Hir,
    /// Where traits are in scope.
    pub(super) file: FileId,
    pub(super) module: ModuleId,
    /// The expression that is being typed: under its conditions names are seen.
    pub(super) place: Option<Span>,
    /// How often a receiver may still be taken apart into alternatives.
    pub(super) splits: u32,
    pub(super) vars: Vars,
    /// The bounds of parameters in reach.
    pub(super) params: FxHashMap<Name, Bounds>,
    pub(super) wheres: Vec<Predicate>,
    /// What closures of this body take and give.
    pub(super) closures: FxHashMap<ExprId, ClosureType>,
    /// What is to be shown once more is known of a variable.
    pub(super) waiting: FxHashMap<u32, Vec<Goal>>,
    /// The variables for which goals began to wait, in order.
    waited: Vec<u32>,
    /// How many attempts are under way that may be taken back.
    tries: u32,
    /// What can be shown now.
    pub(super) ready: Vec<Goal>,
    /// The goals that are open, from the outermost one.
    pub(super) open: Vec<(Type, Def)>,
    /// What has been shown of types without variables.
    shown: FxHashSet<(Type, Def, Types)>,
    /// How many more goals are tried: one may demand another, without end.
    budget: usize,
    /// What types without variables and parameters dereference to.
    pub(super) stepped: FxHashMap<Type, Vec<Type>>,
    /// How many goals are being shown, one for another.
    pub(super) depth: u32,
    /// How much work is left for the outermost of them.
    pub(super) fuel: u32,
}

/// What a closure takes and gives.
#[derive(Clone, Debug)]
pub(super) struct ClosureType {
    pub(super) params: Vec<Type>,
    pub(super) ret: Type,
}

/// A state to go back to.
pub(super) struct Before {
    vars: super::unify::Before,
    ready: usize,
    waited: usize,
}

/// Something that is to be shown.
#[derive(Clone, Debug)]
pub(super) enum Goal {
    /// A type has a trait; what is learned on the way counts.
    Has(Predicate),
    /// An associated type is a type.
    Is { of: Type, bound: Option<Arc<Bound>>, name: Name, ty: Type },
}

impl<'h> Context<'h> {
    pub(in crate::hir) fn new(hir: &'h Hir, file: FileId, module: ModuleId) -> Self {
        Self {
            hir,
            file,
            module,
            place: None,
            splits: 0,
            vars: Vars::default(),
            params: FxHashMap::default(),
            wheres: Vec::new(),
            closures: FxHashMap::default(),
            waiting: FxHashMap::default(),
            waited: Vec::new(),
            tries: 0,
            ready: Vec::new(),
            open: Vec::new(),
            shown: FxHashSet::default(),
            budget: GOALS,
            stepped: FxHashMap::default(),
            depth: 0,
            fuel: 0,
        }
    }

    /// Works on a goal. Those that it leads to share its fuel.
    pub(super) fn goal<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        self.depth += 1;
        let done = stacker::maybe_grow(2 << 20, 16 << 20, || work(self));
        self.depth -= 1;
        done
    }

    /// With as much work as a body of a size may take.
    pub(super) const fn sized(mut self, exprs: usize) -> Self {
        self.budget = GOALS + exprs.saturating_mul(GOALS_AN_EXPRESSION);
        self
    }

    /// For the body of a function.
    pub(super) fn within(mut self, env: &Env<'_>, function: Option<FnId>) -> Self {
        self.params = self.hir.bounds_in_reach(env).into_iter().collect();
        if let Some(id) = function {
            self.wheres = self.hir.wheres_in_reach(env.file, id);
        }
        self
    }

    pub(super) fn fresh(&mut self) -> Type {
        self.vars.fresh(Kind::Any)
    }

    /// A type as it is used here: holes become variables, and associated types are looked up.
    pub(in crate::hir) fn take(&mut self, ty: &Type) -> Type {
        if !is_open(ty) {
            return ty.clone();
        }
        ty.map(&mut |part| match part {
            Type::Infer(u32::MAX) => Some(self.fresh()),
            Type::Param(name, bounds) if bounds.is_empty() => {
                let bounds = self.params.get(name)?;
                Some(Type::Param(name.clone(), Arc::clone(bounds)))
            }
            Type::Proj(of, bound, name) => {
                let of = self.take(of);
                let bound = bound.as_ref().map(|bound| {
                    Arc::new(Bound { args: self.take_all(&bound.args), ..(**bound).clone() })
                });
                Some(self.projected(&of, bound.as_ref(), name))
            }
            _ => None,
        })
    }

    /// As [`Context::take`], with parameters replaced.
    pub(super) fn take_with(&mut self, ty: &Type, subst: &Subst) -> Type {
        let ty = ty.substitute(subst);
        self.take(&ty)
    }

    fn take_all(&mut self, list: &Types) -> Types {
        if !list.iter().any(is_open) {
            return Arc::clone(list);
        }
        list.iter().map(|ty| self.take(ty)).collect()
    }

    pub(super) fn take_bound(&mut self, bound: &Bound, subst: &Subst) -> Bound {
        let bound = bound.substitute(subst);
        Bound {
            args: self.take_all(&bound.args),
            assoc: bound
                .assoc
                .iter()
                .map(|(name, ty)| {
                    // `Target: Trait` stays a demand.
                    let ty = if let Type::Opaque(_) = ty { ty.clone() } else { self.take(ty) };
                    (name.clone(), ty)
                })
                .collect(),
            def: bound.def,
        }
    }

    /// Fresh variables for all parameters of something generic, and its demands as goals.
    pub(super) fn instantiate(&mut self, generics: &Generics, mut subst: Subst) -> Subst {
        for name in generics.all() {
            if subst.get(name).is_none() {
                let ty = self.fresh();
                subst.add(name, ty);
            }
        }
        self.demand(generics, &subst);
        subst
    }

    /// Makes goals of what something generic demands of its parameters.
    pub(super) fn demand(&mut self, generics: &Generics, subst: &Subst) {
        for predicate in &generics.predicates {
            if self.tells(&predicate.bound) {
                let ty = self.take_with(&predicate.ty, subst);
                let bound = self.take_bound(&predicate.bound, subst);
                self.ready.push(Goal::Has(Predicate { ty, bound }));
            }
        }
    }

    /// Whether it can tell something that a type has a trait: that it is `Send` does not.
    fn tells(&self, bound: &Bound) -> bool {
        !bound.args.is_empty()
            || !bound.assoc.is_empty()
            || matches!(&bound.def, Def::Trait(file, id)
                if !self.hir.facts(*file)[*id].types.is_empty())
    }

    /// A type with all that is known put in.
    pub(in crate::hir) fn resolve(&mut self, ty: &Type) -> Type {
        self.vars.resolve(ty)
    }

    /// What a type is at its outermost part, after all that can be shown has been.
    pub(super) fn known(&mut self, ty: &Type) -> Type {
        let found = self.vars.shallow(ty);
        if !matches!(found, Type::Infer(_)) {
            return found;
        }
        self.progress();
        self.vars.shallow(&found)
    }

    /// Shows what can be shown by now. Not while something is tried.
    pub(super) fn progress(&mut self) {
        debug_assert_eq!(
            self.tries, 0,
            "what is shown now would stay when the attempt is taken back"
        );
        self.waited.clear();
        loop {
            self.wake();
            let ready = std::mem::take(&mut self.ready);
            if ready.is_empty() {
                return;
            }
            for goal in ready {
                let Some(left) = self.budget.checked_sub(1) else {
                    self.ready.clear();
                    return;
                };
                self.budget = left;
                if !self.is_shown(&goal) {
                    self.attempt(goal);
                }
            }
        }
    }

    /// Whether the same has been shown before, of a type in which nothing is open; notes that it will be.
    fn is_shown(&mut self, goal: &Goal) -> bool {
        let Goal::Has(predicate) = goal else { return false };
        let bound = &predicate.bound;
        if !bound.assoc.is_empty() {
            return false;
        }
        let mut is_open = false;
        let mut settled = |ty: &Type| {
            let ty = self.vars.resolve(ty);
            is_open |= ty.any(&mut |part| matches!(part, Type::Infer(_)));
            ty
        };
        let ty = settled(&predicate.ty);
        let args: Types = bound.args.iter().map(settled).collect();
        !is_open && !self.shown.insert((ty, bound.def.clone(), args))
    }

    /// Moves goals whose variables have become known to those that are ready.
    fn wake(&mut self) {
        while let Some(var) = self.vars.news.pop() {
            let Some(goals) = self.waiting.remove(&var.0) else { continue };
            let root = self.vars.root(var);
            match self.vars.value(var) {
                Value::Is(_) => self.ready.extend(goals),
                Value::Open(..) => self.waiting.entry(root.0).or_default().extend(goals),
            }
        }
    }

    /// Keeps a goal until more is known of a variable.
    pub(super) fn wait(&mut self, var: u32, goal: Goal) {
        let root = self.vars.root(Var(var));
        self.waiting.entry(root.0).or_default().push(goal);
        self.waited.push(root.0);
    }

    /// The state to go back to after something has been tried.
    pub(super) fn before(&mut self) -> Before {
        self.tries += 1;
        Before { vars: self.vars.before(), ready: self.ready.len(), waited: self.waited.len() }
    }

    /// Forgets all that has happened since, goals about new variables too.
    pub(super) fn go_back(&mut self, before: Before) {
        self.tries -= 1;
        self.ready.truncate(before.ready);
        for root in self.waited.drain(before.waited..).rev() {
            if let Some(goals) = self.waiting.get_mut(&root) {
                goals.pop();
            }
        }
        self.vars.go_back(before.vars);
    }

    /// Keeps what has happened since.
    pub(super) fn keep(&mut self, before: Before) {
        self.tries -= 1;
        self.vars.keep(before.vars);
    }

    pub(super) fn attempt(&mut self, goal: Goal) {
        match goal {
            Goal::Has(predicate) => self.attempt_has(predicate),
            Goal::Is { of, bound, name, ty } => {
                let found = self.project(&of, bound.as_deref(), &name);
                match found {
                    Some(found) => _ = self.vars.unify(&ty, &found),
                    None => {
                        if let Some(var) = self.open_in(&of, bound.as_deref()) {
                            self.wait(var, Goal::Is { of, bound, name, ty });
                        }
                    }
                }
            }
        }
    }

    /// The variable that it hangs on what an associated type is.
    pub(super) fn open_in(&mut self, of: &Type, bound: Option<&Bound>) -> Option<u32> {
        let args = bound.map_or(&[][..], |bound| &bound.args);
        std::iter::once(of).chain(args).find_map(|ty| match self.vars.shallow(ty) {
            Type::Infer(var) if var != u32::MAX => Some(var),
            _ => None,
        })
    }

    /// An associated type of a type: a variable, where that is not known yet.
    pub(super) fn projected(&mut self, of: &Type, bound: Option<&Arc<Bound>>, name: &Name) -> Type {
        if let Some(found) = self.project(of, bound.map(|bound| &**bound), name) {
            return found;
        }
        let ty = self.fresh();
        if let Some(var) = self.open_in(of, bound.map(|bound| &**bound)) {
            let goal = Goal::Is {
                of: of.clone(),
                bound: bound.cloned(),
                name: name.clone(),
                ty: ty.clone(),
            };
            self.wait(var, goal);
            return ty;
        }
        Type::Unknown(Cause::Generic)
    }
}

/// Whether something in a type means another thing where it is used.
fn is_open(ty: &Type) -> bool {
    ty.any(&mut |part| match part {
        Type::Infer(u32::MAX) | Type::Proj(..) => true,
        Type::Param(_, bounds) => bounds.is_empty(),
        _ => false,
    })
}

/// What is done in the end.
impl Context<'_> {
    /// Numbers of which nothing more is said are of the default types.
    pub(super) fn fall_back(&mut self) {
        for (var, kind) in self.vars.open_numbers() {
            let name = if kind == Kind::Int { "i32" } else { "f64" };
            self.vars.unify(&Type::Infer(var), &Type::prim(name));
        }
    }

    /// Why a variable is open.
    pub(super) fn why_open(&mut self, var: u32) -> Cause {
        if var == u32::MAX {
            return Cause::Unresolved;
        }
        match self.vars.value(Var(var)) {
            Value::Open(_, Some(cause)) => cause,
            _ => Cause::Unresolved,
        }
    }
}
