//! The convention, checked on a signature as far as it can be read there. What only types can tell is left to the
//! compiler, by the assertion that `expand` adds.

use quote::quote;
use syn::ext::IdentExt;
use syn::{FnArg, Ident, Pat, PatType, Signature};

use crate::args::Args;
use crate::fault::{Faults, fault};
use crate::kind::{Kind, Names};

/// Where the attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the function.
    Function,
    /// On the block around it.
    Block,
}

/// What was found out about a signature.
pub(crate) struct Convention<'a> {
    /// The parameter that is meant to be the context, wherever it stands.
    pub(crate) context: Option<&'a PatType>,
    /// Those that take its place in other builds: `#[cfg(a)] ctx: &A, #[cfg(not(a))] ctx: &B`.
    pub(crate) alternatives: Vec<&'a PatType>,
    /// Whether the compiler shall check its type.
    pub(crate) open: bool,
    /// Whether the options can work with it, as far as is known.
    pub(crate) usable: bool,
}

pub(crate) fn signature<'a>(
    sig: &'a Signature,
    args: &Args,
    place: Place,
    faults: &mut Faults,
) -> Convention<'a> {
    let names = Names::new(args, &sig.generics);
    let typed = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(parameter) => Some(parameter),
        FnArg::Receiver(_) => None,
    });
    let parameters: Vec<(&PatType, Kind)> =
        typed.map(|parameter| (parameter, names.kind(&parameter.ty))).collect();
    for (parameter, kind) in &parameters {
        wrong_form(parameter, *kind, faults);
    }
    let first = parameters.first().copied();
    let is_first = |parameter: &PatType| {
        first
            .is_some_and(|(first, _)| std::ptr::eq(first, parameter) || same_name(first, parameter))
    };
    let leads = parameters.iter().any(|(parameter, kind)| kind.is_context() && is_first(parameter));
    let mut contexts = parameters.iter().enumerate().filter(|(at, (parameter, kind))| {
        kind.is_context() || !leads && *at > 0 && named_as_context(parameter, *kind, args)
    });
    let Some((at, (context, kind))) = contexts.next() else {
        return undecided(sig, first, args, place, faults);
    };
    let leads = is_first(context);
    if !leads {
        let message = format!("{} is parameter {}; a context comes first", name(context), at + 1);
        let help = if sig.receiver().is_some() {
            "move it to the front, after `self`"
        } else {
            "move it to the front"
        };
        faults.push(fault(context, &message, help));
    }
    for (_, (second, _)) in contexts.filter(|(_, (second, _))| !same_name(context, second)) {
        let message = format!("{} is a second context", name(second));
        let help = "keep one; `Context::merge` combines two contexts";
        faults.push(fault(second, &message, help));
    }
    wrong_name(context, args, faults);
    // One spelt `Context` may still be another crate's, so the compiler has the last word, unless there is a fault.
    let others = parameters.iter().map(|(other, _)| *other);
    let is_other = |other: &&PatType| !std::ptr::eq(*other, *context) && same_name(context, other);
    Convention {
        context: Some(context),
        alternatives: others.filter(is_other).collect(),
        open: leads && *kind == Kind::Context,
        usable: *kind != Kind::Optional,
    }
}

/// Whether two parameters have one name, which is allowed only if no build has both.
fn same_name(one: &PatType, other: &PatType) -> bool {
    match (&*one.pat, &*other.pat) {
        (Pat::Ident(one), Pat::Ident(other)) => one.ident == other.ident,
        _ => false,
    }
}

/// Nothing looks like a context, so the first parameter must be one, or there is none.
fn undecided<'a>(
    sig: &Signature,
    first: Option<(&'a PatType, Kind)>,
    args: &Args,
    place: Place,
    faults: &mut Faults,
) -> Convention<'a> {
    let first = first
        .filter(|(first, kind)| *kind != Kind::Plain || is_named_ctx(first, args))
        .filter(|_| args.ty.is_none())
        .map(|(first, _)| first);
    match first {
        Some(first) => wrong_name(first, args, faults),
        None => faults.push(none(sig, args, place)),
    }
    Convention {
        context: first,
        alternatives: Vec::new(),
        open: first.is_some(),
        usable: first.is_some(),
    }
}

fn none(sig: &Signature, args: &Args, place: Place) -> syn::Error {
    let message = format!("`{}` has no context parameter", sig.ident);
    if sig.ident == "main" {
        let help = "`main` takes none: create `Context::background()` in it, and mark the functions that it calls";
        return fault(&sig.ident, &message, help);
    }
    let name = args.name.as_ref().map_or_else(|| "ctx".to_owned(), Ident::to_string);
    let ty = args.ty.as_ref().and_then(|path| path.segments.last());
    let ty = ty.map_or_else(|| "Context".to_owned(), |last| last.ident.to_string());
    let except = match place {
        Place::Function => "",
        Place::Block => ", or exclude the function with `#[context_fn(skip)]`",
    };
    fault(&sig.ident, &message, &format!("add `{name}: &{ty}` as the first parameter{except}"))
}

fn wrong_form(parameter: &PatType, kind: Kind, faults: &mut Faults) {
    let (message, help) = match kind {
        Kind::Optional => (
            "a context is not optional",
            "take `&Context`, and let callers that have none pass `Context::background()`",
        ),
        Kind::Mutable => ("a context does not change, so `&mut` is not needed", "take `&Context`"),
        Kind::Context | Kind::Plain | Kind::Unknown => return,
    };
    faults.push(fault(&parameter.ty, message, help));
}

/// With `name = cx`, the context is called `cx`, or `_cx` while it is not used.
fn wrong_name(context: &PatType, args: &Args, faults: &mut Faults) {
    let Some(wanted) = &args.name else { return };
    if !is_named_ctx(context, args) {
        let message = format!("the context is called {}, and not `{wanted}`", name(context));
        faults.push(fault(&context.pat, &message, &format!("call it `{wanted}`")));
    }
}

fn named_as_context(parameter: &PatType, kind: Kind, args: &Args) -> bool {
    // `&mut Context<'_>` of `std::task` is sometimes called `ctx`.
    let ty = &parameter.ty;
    let text = quote!(#ty).to_string();
    kind == Kind::Unknown
        && args.ty.is_none()
        && is_named_ctx(parameter, args)
        && !text.contains("Context <")
}

fn is_named_ctx(parameter: &PatType, args: &Args) -> bool {
    let wanted =
        args.name.as_ref().map_or_else(|| "ctx".to_owned(), |name| name.unraw().to_string());
    let Pat::Ident(pattern) = &*parameter.pat else { return false };
    let name = pattern.ident.unraw().to_string();
    name.strip_prefix('_').unwrap_or(&name) == wanted
}

fn name(parameter: &PatType) -> String {
    let pattern = match &*parameter.pat {
        Pat::Ident(pattern) => pattern.ident.to_string(),
        pattern => quote!(#pattern).to_string(),
    };
    format!("`{pattern}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(options: &str, sig: &str) -> Vec<String> {
        let mut faults = Faults::default();
        let args = Args::parse(options.parse().unwrap(), &mut faults);
        signature(&syn::parse_str(sig).unwrap(), &args, Place::Function, &mut faults);
        let first_line = |text: String| text.lines().next().unwrap_or_default().to_owned();
        faults.messages().into_iter().map(first_line).collect()
    }

    macro_rules! accepts {
        ($($name:ident($options:expr): $sig:expr;)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(faults($options, $sig), [""; 0]);
            }
        )*};
    }

    macro_rules! refuses {
        ($($name:ident($options:expr): $sig:expr => [$($message:expr),+];)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(faults($options, $sig), [$($message),+]);
            }
        )*};
    }

    accepts! {
        reference(""): "fn f(ctx: &Context)";
        value(""): "fn f(mut ctx: Context, n: u32)";
        pointer(""): "fn f(ctx: &Arc<Context>)";
        path(""): "fn f(ctx: &'a ctx_core::Context)";
        after_self(""): "fn f(&self, ctx: &Context)";
        underscore(""): "async fn f(_: &Context)";
        raw("name = ctx"): "fn f(r#ctx: &Context)";
        raw_and_unused("name = r#type"): "fn f(_type: &Context)";
        of_one_build_each(""): "fn f(#[cfg(a)] ctx: &Context, #[cfg(not(a))] ctx: &Context, n: u8)";
        of_another_type_in_another_build(""): "fn f(#[cfg(a)] ctx: &Ours, #[cfg(not(a))] ctx: &Context)";
        own_type(""): "fn f(request: &Request, n: u32)";
        generic(""): "fn f<C: AsContext>(ctx: C)";
        task_context_beside(""): "fn f(ctx: &Context, cx: &mut Context<'_>, other: task::Context)";
        task_context_by_name(""): "fn f(request: &Request, ctx: &mut Context<'_>)";
        other_crates_context(""): "fn f(ctx: &Context, page: &tera::Context)";
        called_as_wanted("name = cx"): "fn f(cx: &Context)";
        called_as_wanted_and_unused("name = cx"): "fn f(_cx: &Context)";
        named_type("ty = app::Request"): "fn f(request: &Request, page: Context)";
        named_type_in_full("ty = app::Request"): "fn f(request: app::Request)";
        named_type_or_any("ty = Request"): "fn f(request: &impl AsContext)";
    }

    refuses! {
        nothing(""): "fn f()" => ["`f` has no context parameter"];
        only_self(""): "fn f(&self)" => ["`f` has no context parameter"];
        only_plain(""): "fn f(n: u32, s: &str)" => ["`f` has no context parameter"];
        second(""): "fn f(n: u32, ctx: &Context)" => ["`ctx` is parameter 2; a context comes first"];
        by_name(""): "fn f(n: u32, ctx: &Ours)" => ["`ctx` is parameter 2; a context comes first"];
        by_other_name("name = cx"): "fn f(n: u32, cx: &Ours)" => ["`cx` is parameter 2; a context comes first"];
        method(""): "fn f(self, n: Request, c: Arc<Context>)" => ["`c` is parameter 2; a context comes first"];
        bounded(""): "fn f<C>(n: u32, c: &C) where C: ctx_core::AsContext" => ["`c` is parameter 2; a context comes first"];
        opaque(""): "fn f(n: u32, c: impl AsContext)" => ["`c` is parameter 2; a context comes first"];
        dynamic(""): "fn f(n: u32, c: &dyn AsContext)" => ["`c` is parameter 2; a context comes first"];
        one_build_has_more(""): "fn f(#[cfg(a)] n: u8, ctx: &Context)" => ["`ctx` is parameter 2; a context comes first"];
        apart(""): "fn f(a: &Context, n: u32, b: &Context)" => ["`b` is a second context"];
        side_by_side(""): "fn f(a: &Context, b: &Context)" => ["`b` is a second context"];
        optional(""): "fn f(ctx: Option<&Context>)" => ["a context is not optional"];
        mutable(""): "fn f(ctx: &mut Context)" => ["a context does not change, so `&mut` is not needed"];
        called_otherwise("name = cx"): "fn f(ctx: &Context)" => ["the context is called `ctx`, and not `cx`"];
        called_nothing("name = cx"): "fn f(_: &Context)" => ["the context is called `_`, and not `cx`"];
        not_the_named_type("ty = Request"): "fn f(ctx: &Context)" => ["`f` has no context parameter"];
        named_type_not_first("ty = Request"): "fn f(n: u8, r: &Request)" => ["`r` is parameter 2; a context comes first"];
        all_at_once(""): "fn f(n: u32, a: &mut Context, s: u8, b: Option<Context>)" => [
            "a context does not change, so `&mut` is not needed",
            "a context is not optional",
            "`a` is parameter 2; a context comes first",
            "`b` is a second context"
        ];
    }
}
