//! What the options shall do to one function, and whether they can.

use std::time::Duration;

use proc_macro2::Group;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, Ident, Pat, PatType, Path, Signature, Type, parse_quote};

use crate::args::{Args, Binding};
use crate::check::Place;
use crate::fault::{Faults, fault};
use crate::fresh;
use crate::future::{Form, Work};

/// The options that work in a body, without those that were refused.
pub(crate) struct Plan<'a> {
    pub(crate) krate: &'a Path,
    pub(crate) function: &'a Ident,
    pub(crate) context: Option<Context<'a>>,
    pub(crate) form: Form,
    /// Whether the name is no longer that of the parameter where the work begins: `let ctx = ctx.clone(); async move { … }`.
    pub(crate) rebound: bool,
    /// The type of what the work results in, with `_` for what has no name.
    pub(crate) output: Type,
    pub(crate) check: Option<&'a Ident>,
    pub(crate) race: Option<&'a Ident>,
    pub(crate) span: Option<&'a Ident>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) values: Vec<&'a Binding>,
}

/// The parameter that is the context.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) name: &'a Ident,
    /// `ref ctx: Context`.
    pub(crate) by_reference: bool,
    pub(crate) mutable: bool,
    pub(crate) ty: &'a Type,
}

impl<'a> Context<'a> {
    fn of(parameter: &'a PatType) -> Option<Self> {
        match &*parameter.pat {
            Pat::Ident(pattern) => Some(Self {
                name: &pattern.ident,
                by_reference: pattern.by_ref.is_some(),
                mutable: pattern.mutability.is_some(),
                ty: &parameter.ty,
            }),
            _ => None,
        }
    }
}

impl<'a> Plan<'a> {
    /// `None` when no option works in the body.
    pub(crate) fn new(
        sig: &'a Signature,
        body: Option<&Group>,
        context: Option<&'a PatType>,
        args: &'a Args,
        place: Place,
        faults: &mut Faults,
    ) -> Option<Self> {
        let given = args.in_body();
        if given.is_empty() || body.is_none() && place == Place::Block {
            return None;
        }
        let hindrance = if body.is_none() {
            Some(("needs a function with a body", "put it on the implementations".to_owned()))
        } else if sig.constness.is_some() {
            Some(("cannot work in a `const` function", "remove it, or `const`".to_owned()))
        } else if context.is_some_and(|context| Context::of(context).is_none()) {
            Some((
                "needs a name for the context",
                "give the context a name, such as `ctx`".to_owned(),
            ))
        } else {
            None
        };
        if let Some((what, help)) = &hindrance {
            for option in given {
                faults.push(fault(option, &format!("`{option}` {what}"), help));
            }
            return None;
        }
        let Work { kind: form, output } = Work::of(sig, body);
        let mut plan = Self {
            krate: &args.krate,
            function: &sig.ident,
            context: context.and_then(Context::of),
            form,
            rebound: false,
            output,
            check: args.check.as_ref(),
            race: args.race.as_ref(),
            span: args.span.as_ref(),
            timeout: args.timeout.as_ref().map(|(_, duration)| *duration),
            values: Vec::new(),
        };
        if let (Form::Block, Some(context), Some(body)) = (form, plan.context, body) {
            plan.rebound = fresh::rebinds(body, context.name);
        }
        plan.refuse_race(faults);
        plan.refuse_early_return(faults);
        plan.refuse_timeout(args, faults);
        plan.bind_values(sig, args, faults);
        EraseOpaque.visit_type_mut(&mut plan.output);
        Some(plan)
    }

    fn refuse_race(&mut self, faults: &mut Faults) {
        let Some(race) = self.race else { return };
        if self.form == Form::Sync {
            let message =
                format!("`race` needs an async function, and `{}` is not async", self.function);
            faults.push(fault(race, &message, "use `check`, and call `ctx.check()?` in loops"));
            self.race = None;
        } else if let Some(check) = self.check.take() {
            let message = "`race` already checks before it starts, so `check` has no effect";
            faults.push(fault(check, message, "remove `check`"));
        }
    }

    /// A result that has no name cannot be made out of an error.
    fn refuse_early_return(&mut self, faults: &mut Faults) {
        let what = match &self.output {
            Type::ImplTrait(_) => "an `impl Trait`",
            Type::Never(_) => "a function that never returns",
            _ => return,
        };
        for option in [self.check.take(), self.race.take()].into_iter().flatten() {
            let message = format!("`{option}` cannot return early from {what}");
            let message = if matches!(self.output, Type::ImplTrait(_)) {
                message.replace("from", "with")
            } else {
                message
            };
            faults.push(fault(option, &message, "return a `Result`, or nothing"));
        }
    }

    fn refuse_timeout(&mut self, args: &Args, faults: &mut Faults) {
        let (Some((option, _)), Some(context)) = (&args.timeout, self.context) else { return };
        let (_, ty) = strip_references(context.ty);
        if matches!(ty, Type::ImplTrait(_) | Type::TraitObject(_)) {
            let message = format!("`timeout` cannot create a context of type `{}`", spelled(ty));
            faults.push(fault(option, &message, "take `&Context`"));
            self.timeout = None;
        }
    }

    fn bind_values(&mut self, sig: &Signature, args: &'a Args, faults: &mut Faults) {
        let mut taken: Vec<&Ident> = sig.inputs.iter().filter_map(parameter_name).collect();
        for binding in args.value.iter().flat_map(|(_, bindings)| bindings) {
            let name = &binding.name;
            if taken.contains(&name) {
                let message = format!("`{name}` is already the name of something else here");
                faults.push(fault(name, &message, "give the value another name"));
                continue;
            }
            taken.push(name);
            self.values.push(binding);
        }
    }
}

impl Args {
    /// The options given that change a body.
    fn in_body(&self) -> Vec<&Ident> {
        let timeout = self.timeout.as_ref().map(|(option, _)| option);
        let value = self.value.as_ref().map(|(option, _)| option);
        let plain = [self.check.as_ref(), self.race.as_ref(), self.span.as_ref()];
        plain.into_iter().chain([timeout, value]).flatten().collect()
    }
}

fn parameter_name(input: &FnArg) -> Option<&Ident> {
    match input {
        FnArg::Typed(parameter) => match &*parameter.pat {
            Pat::Ident(pattern) => Some(&pattern.ident),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    }
}

/// How many references are around a type, and what is in them.
pub(crate) fn strip_references(ty: &Type) -> (usize, &Type) {
    match ty {
        Type::Reference(reference) => {
            let (depth, ty) = strip_references(&reference.elem);
            (depth + 1, ty)
        }
        Type::Group(group) => strip_references(&group.elem),
        Type::Paren(paren) => strip_references(&paren.elem),
        ty => (0, ty),
    }
}

/// A type as people write it.
fn spelled(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">")
}

/// Puts `_` in the place of each `impl Trait`, which cannot be written in a body.
struct EraseOpaque;

impl VisitMut for EraseOpaque {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if matches!(ty, Type::ImplTrait(_)) {
            *ty = parse_quote!(_);
        } else {
            visit_mut::visit_type_mut(self, ty);
        }
    }
}
