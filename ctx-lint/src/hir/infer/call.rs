//! Calls of functions, closures and methods.

use std::sync::Arc;

use super::super::sig::Predicate;
use super::super::{Bound, Cause, Def, Lang, Type};
use super::context::Goal;
use super::method::Picked;
use super::{Context, Walk};
use crate::facts::{ExprId, ExprKind, Name, Owner, Ty};

impl Walk<'_> {
    pub(super) fn call(
        &mut self,
        id: ExprId,
        func: ExprId,
        args: &[ExprId],
        expected: Option<&Type>,
    ) -> Type {
        let count = self.picked.len();
        let ty = self.expr(func, None);
        // What is called is the function that the path names.
        if let ExprKind::Path { local: None, .. } = self.facts.kind(func)
            && let Some((at, picked)) = self.picked.get(count..).and_then(<[_]>::last)
            && *at == func
        {
            let picked = picked.clone();
            self.picked.push((id, picked));
        }
        let ty = self.cx.known(&ty);
        match &ty {
            Type::Fn(params, ret) => {
                self.arguments(params, args, ret, expected);
                (**ret).clone()
            }
            Type::Closure(..) => {
                let given: Vec<Type> = args.iter().map(|&arg| self.expr(arg, None)).collect();
                self.cx.called(&ty, &given).unwrap_or(Type::UNKNOWN)
            }
            Type::Unknown(cause) => {
                self.pass_to_unknown(args, cause);
                ty.clone()
            }
            _ => {
                let given: Vec<Type> = args.iter().map(|&arg| self.expr(arg, None)).collect();
                self.called_value(&ty, given)
            }
        }
    }

    /// What calling a value gives that has `Fn` as a trait.
    fn called_value(&mut self, ty: &Type, args: Vec<Type>) -> Type {
        let args: Arc<[Type]> = args.into();
        for step in self.cx.steps(ty) {
            if let Some(found) = self.cx.called(&step, &args) {
                return found;
            }
            for lang in [Lang::Fn, Lang::AsyncFn] {
                let known = self.cx.known_bounds(&step);
                let own = known.into_iter().find(|own| self.hir.is_lang(&own.def, lang));
                let Some(own) = own else { continue };
                for (param, arg) in own.args.iter().zip(args.iter()) {
                    let param = self.cx.take(param);
                    self.coerce(arg, &param);
                }
                let output = own.assoc.iter().find(|(name, _)| name == "Output");
                let output = output.map_or_else(Type::unit, |(_, ty)| self.cx.take(ty));
                return match lang {
                    Lang::AsyncFn => Type::Future(Arc::new(output)),
                    _ => output,
                };
            }
        }
        self.unknown_by(ty)
    }

    /// Types arguments: closures come last, since the others tell what they take.
    pub(super) fn arguments(
        &mut self,
        params: &[Type],
        args: &[ExprId],
        ret: &Type,
        expected: Option<&Type>,
    ) {
        let hints = self.hints(params, ret, expected);
        let is_closure = |facts: &crate::facts::Facts, id: ExprId| {
            matches!(facts.kind(id), ExprKind::Closure(_))
        };
        for closures in [false, true] {
            if closures && args.iter().any(|&arg| is_closure(self.facts, arg)) {
                self.cx.progress();
            }
            for (at, &arg) in args.iter().enumerate() {
                if is_closure(self.facts, arg) != closures {
                    continue;
                }
                match params.get(at) {
                    Some(param) => {
                        let own = self.cx.vars.shallow(param);
                        let hint = match &hints {
                            // What the callee demands of a closure says more than where the result goes.
                            Some(hints) if !closures || !self.is_wanted(&own) => &hints[at],
                            _ => &own,
                        };
                        let ty = self.expr(arg, Some(hint));
                        self.coerce(&ty, param);
                    }
                    None => _ = self.expr(arg, None),
                }
            }
        }
    }

    /// What is expected of the result says what may be expected of the arguments.
    fn hints(&mut self, params: &[Type], ret: &Type, expected: Option<&Type>) -> Option<Vec<Type>> {
        let expected = self.cx.vars.shallow(expected?);
        if let Type::Infer(_) | Type::Unknown(_) = expected {
            return None;
        }
        let before = self.cx.before();
        let fits = self.cx.vars.unify(ret, &expected);
        let hints = fits.then(|| params.iter().map(|ty| self.cx.vars.resolve(ty)).collect());
        self.cx.go_back(before);
        hints
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &Name,
        types: &[Ty],
        args: &[ExprId],
        expected: Option<&Type>,
    ) -> Type {
        let own = self.expr(receiver, None);
        let own = self.cx.known(&own);
        if let Some(ty) = self.declared_method(&own, name) {
            for &arg in args {
                self.expr(arg, None);
            }
            if let Ok(picked) = self.cx.method(&own, name) {
                self.picked.push((id, picked));
            }
            return ty;
        }
        let doubtful = self.is_doubtful(receiver);
        let found = self.cx.method(&own, name).and_then(|mut picked| {
            picked.certain &= !doubtful;
            let params = self.hir.signature(picked.file, picked.id).params.len();
            if !picked.certain && params != args.len() {
                // A guess that does not fit is none.
                return Err(self.why_unknown(&own));
            }
            Ok(picked)
        });
        if found.as_ref().is_ok_and(|picked| !picked.certain) {
            self.doubt.exprs.insert(id);
        }
        let mut picked = match found {
            Ok(picked) => picked,
            Err(cause) => {
                // A field that holds a closure is called as `(x.f)()`, so this is a method that is not known.
                self.pass_to_unknown(args, &cause);
                // Every type that is cloned gives the same again, also one that nothing is known of but its path.
                return if args.is_empty() && !own.is_unknown() && self.is_of_clone(name) {
                    own.peel_refs().clone()
                } else {
                    Type::Unknown(cause)
                };
            }
        };
        let (params, ret) = self.used(&mut picked, types, false);
        self.picked.push((id, picked));
        self.arguments(&params, args, &ret, expected);
        ret
    }

    /// Whether `Clone` has a method of a name.
    fn is_of_clone(&self, name: &Name) -> bool {
        let Some(Def::Trait(file, id)) = self.hir.lang_def(Lang::Clone) else { return false };
        let facts = self.hir.facts(*file);
        let mut functions = facts[*id].functions.iter().map(|&function| &facts[function]);
        functions.any(|function| function.name == *name && function.params.is_empty())
    }

    /// Types arguments of a function that is not known: what is open in them may follow from it.
    fn pass_to_unknown(&mut self, args: &[ExprId], cause: &Cause) {
        let unknown = Type::Unknown(cause.clone());
        for &arg in args {
            let ty = self.expr(arg, Some(&unknown));
            self.cx.vars.unify(&ty, &unknown);
        }
    }

    /// What the vocabulary says that a method returns.
    fn declared_method(&mut self, own: &Type, name: &Name) -> Option<Type> {
        if !self.hir.declares_functions() {
            return None;
        }
        self.cx.steps(own).iter().find_map(|step| {
            let path = match step {
                Type::Extern(path, _) => path.clone(),
                Type::Adt(def, _) => self.hir.path_of(def),
                _ => return None,
            };
            self.hir.declared_return(&format!("{path}::{name}"))
        })
    }
}

impl Context<'_> {
    /// Makes a goal of the trait whose function is called: its arguments may follow from the type.
    pub(super) fn trait_goal(&mut self, picked: &Picked) {
        let facts = self.hir.facts(picked.file);
        let Owner::Trait(of) = facts[picked.id].owner else { return };
        let def = Def::Trait(picked.file, of);
        let generics = self.hir.type_params(&def);
        if generics.is_empty() {
            return;
        }
        let Some(own) = picked.subst.get("Self") else { return };
        let args = generics
            .iter()
            .map(|own| picked.subst.get(&own.name).cloned().unwrap_or(Type::UNKNOWN))
            .collect();
        let bound = Bound { def, args, assoc: Arc::new([]) };
        self.ready.push(Goal::Has(Predicate { ty: own.clone(), bound }));
    }
}
