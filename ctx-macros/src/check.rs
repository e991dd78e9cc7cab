//! The convention, checked on a signature as far as it can be read there. What only types can tell is left to the
//! compiler, by the assertion that `expand` adds.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, Pat, PatType, Path, PathArguments, Signature, Type};

/// The faults found so far; all are reported.
#[derive(Default)]
pub(crate) struct Faults(Option<syn::Error>);

impl Faults {
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(faults) => faults.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.map(syn::Error::into_compile_error).unwrap_or_default()
    }

    #[cfg(test)]
    pub(crate) fn messages(self) -> Vec<String> {
        self.0.into_iter().flatten().map(|error| error.to_string()).collect()
    }
}

/// A fault at the tokens of `place`, with one sentence that says what to do.
pub(crate) fn fault(place: &impl ToTokens, message: &str, help: &str) -> syn::Error {
    syn::Error::new_spanned(place, format!("{message}\nhelp: {help}"))
}

/// The parameter whose type the compiler shall check, if the signature leaves that open.
pub(crate) fn signature<'a>(
    sig: &'a Signature,
    krate: &Path,
    faults: &mut Faults,
) -> Option<&'a PatType> {
    let parameters: Vec<&PatType> = sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(parameter) => Some(parameter),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let kinds: Vec<Kind> = parameters.iter().map(|parameter| kind(&parameter.ty, krate)).collect();
    for (parameter, kind) in parameters.iter().zip(&kinds) {
        wrong_form(parameter, *kind, faults);
    }

    let leading = kinds.iter().take_while(|kind| kind.is_context()).count();
    let mut strays = (leading..kinds.len()).filter(|&at| {
        kinds[at].is_context() || (leading == 0 && at > 0 && named_ctx(parameters[at], kinds[at]))
    });
    if leading == 0 {
        let Some(stray) = strays.next() else {
            return undecided(sig, parameters.first().copied(), kinds.first().copied(), faults);
        };
        let message = format!(
            "{} is parameter {}; a context comes first",
            name(parameters[stray]),
            stray + 1
        );
        let help = if sig.receiver().is_some() {
            "move it to the front, after `self`"
        } else {
            "move it to the front"
        };
        faults.push(fault(parameters[stray], &message, help));
    }
    for stray in strays {
        let message =
            format!("{} is a second context, apart from the first", name(parameters[stray]));
        faults.push(fault(
            parameters[stray],
            &message,
            "keep one context, or put both side by side at the front",
        ));
    }
    // One spelt `Context` may still be another crate's, so the compiler has the last word, unless there is a fault.
    parameters.first().copied().filter(|_| leading > 0 && kinds[0] == Kind::Context)
}

/// Nothing looks like a context, so the first parameter must be one, or there is none.
fn undecided<'a>(
    sig: &Signature,
    first: Option<&'a PatType>,
    kind: Option<Kind>,
    faults: &mut Faults,
) -> Option<&'a PatType> {
    let first = first.filter(|first| kind != Some(Kind::Plain) || is_ctx(first));
    if first.is_none() {
        let message = format!("`{}` has no context parameter", sig.ident);
        faults.push(fault(&sig.ident, &message, "add `ctx: &Context` as the first parameter"));
    }
    first
}

fn wrong_form(parameter: &PatType, kind: Kind, faults: &mut Faults) {
    let (message, help) = match kind {
        Kind::Optional => (
            "a context is not optional",
            "take `&Context`, and let callers that have none pass `Context::background()`",
        ),
        Kind::Mutable => ("a context does not change, so `&mut` gives nothing", "take `&Context`"),
        Kind::Context | Kind::Plain | Kind::Unknown => return,
    };
    faults.push(fault(&parameter.ty, message, help));
}

/// What the spelling of a type says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Context,
    /// `Option<Context>`, in whatever pointers.
    Optional,
    /// `&mut Context`.
    Mutable,
    /// A type of the language or the prelude, which cannot be a context.
    Plain,
    Unknown,
}

impl Kind {
    /// Whether the parameter is meant to be the context.
    fn is_context(self) -> bool {
        matches!(self, Self::Context | Self::Optional | Self::Mutable)
    }
}

fn kind(ty: &Type, krate: &Path) -> Kind {
    match ty {
        Type::Group(group) => kind(&group.elem, krate),
        Type::Paren(paren) => kind(&paren.elem, krate),
        Type::Reference(reference) => match kind(&reference.elem, krate) {
            Kind::Context if reference.mutability.is_some() => Kind::Mutable,
            inner => inner,
        },
        Type::Array(_)
        | Type::FnPtr(_)
        | Type::Never(_)
        | Type::Ptr(_)
        | Type::Slice(_)
        | Type::Tuple(_) => Kind::Plain,
        Type::Path(path) if path.qself.is_none() => path_kind(&path.path, krate),
        _ => Kind::Unknown,
    }
}

fn path_kind(path: &Path, krate: &Path) -> Kind {
    let Some(last) = path.segments.last() else { return Kind::Unknown };
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(kind(ty, krate)),
                _ => None,
            })
        }
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    match (last.ident.to_string().as_str(), inner) {
        // `std::task::Context<'_>` has arguments, ours has none.
        ("Context", None) if last.arguments.is_empty() && leads_to_ours(path, krate) => {
            Kind::Context
        }
        ("Arc" | "Box" | "Rc", Some(inner)) => inner,
        ("Option", Some(inner)) if inner.is_context() => Kind::Optional,
        ("Option" | "Vec", Some(_)) => Kind::Plain,
        (name, None) if path.segments.len() == 1 && PLAIN.contains(&name) => Kind::Plain,
        _ => Kind::Unknown,
    }
}

const PLAIN: [&str; 18] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16",
    "u32", "u64", "u128", "usize", "String",
];

/// Whether the part in front of `Context` is empty, `ctx_core`, or what `crate = …` says.
fn leads_to_ours(path: &Path, krate: &Path) -> bool {
    let front: Vec<String> =
        path.segments.iter().rev().skip(1).map(|segment| segment.ident.to_string()).collect();
    let named: Vec<String> =
        krate.segments.iter().rev().map(|segment| segment.ident.to_string()).collect();
    front.is_empty() || front == ["ctx_core"] || front == named
}

fn named_ctx(parameter: &PatType, kind: Kind) -> bool {
    // `&mut Context<'_>` of `std::task` is sometimes called `ctx`.
    let text = parameter.ty.to_token_stream().to_string();
    kind == Kind::Unknown && is_ctx(parameter) && !text.contains("Context <")
}

fn is_ctx(parameter: &PatType) -> bool {
    matches!(&*parameter.pat, Pat::Ident(pattern) if pattern.ident == "ctx" || pattern.ident == "_ctx")
}

fn name(parameter: &PatType) -> String {
    match &*parameter.pat {
        Pat::Ident(pattern) => format!("`{}`", pattern.ident),
        pattern => format!("`{}`", quote!(#pattern)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    fn faults(sig: &Signature) -> Vec<String> {
        let mut faults = Faults::default();
        signature(sig, &parse_quote!(::ctx_core), &mut faults);
        let first_line = |text: String| text.lines().next().unwrap_or_default().to_owned();
        faults.messages().into_iter().map(first_line).collect()
    }

    macro_rules! accepts {
        ($($name:ident: $sig:expr;)*) => {$(
            #[test]
            fn $name() {
                let sig: Signature = syn::parse_str($sig).unwrap();
                assert_eq!(faults(&sig), [""; 0]);
            }
        )*};
    }

    macro_rules! refuses {
        ($($name:ident: $sig:expr => [$($message:expr),+];)*) => {$(
            #[test]
            fn $name() {
                let sig: Signature = syn::parse_str($sig).unwrap();
                assert_eq!(faults(&sig), [$($message),+]);
            }
        )*};
    }

    accepts! {
        reference: "fn f(ctx: &Context)";
        value: "fn f(mut ctx: Context, n: u32)";
        pointer: "fn f(ctx: &Arc<Context>)";
        path: "fn f(ctx: &'a ctx_core::Context)";
        after_self: "fn f(&self, ctx: &Context)";
        underscore: "async fn f(_: &Context)";
        two_side_by_side: "fn f(a: &Context, b: &Context, n: u32)";
        own_type: "fn f(request: &Request, n: u32)";
        generic: "fn f<C: AsContext>(ctx: C)";
        task_context_beside: "fn f(ctx: &Context, cx: &mut Context<'_>, other: task::Context)";
        task_context_by_name: "fn f(request: &Request, ctx: &mut Context<'_>)";
        other_crates_context: "fn f(ctx: &Context, page: &tera::Context)";
    }

    refuses! {
        nothing: "fn f()" => ["`f` has no context parameter"];
        only_self: "fn f(&self)" => ["`f` has no context parameter"];
        only_plain: "fn f(n: u32, s: &str)" => ["`f` has no context parameter"];
        second: "fn f(n: u32, ctx: &Context)" => ["`ctx` is parameter 2; a context comes first"];
        by_name: "fn f(n: u32, ctx: &Ours)" => ["`ctx` is parameter 2; a context comes first"];
        method: "fn f(self, n: Request, c: Arc<Context>)" => ["`c` is parameter 2; a context comes first"];
        apart: "fn f(a: &Context, n: u32, b: &Context)" => ["`b` is a second context, apart from the first"];
        optional: "fn f(ctx: Option<&Context>)" => ["a context is not optional"];
        mutable: "fn f(ctx: &mut Context)" => ["a context does not change, so `&mut` gives nothing"];
        all_at_once: "fn f(n: u32, a: &mut Context, s: u8, b: Option<Context>)" => [
            "a context does not change, so `&mut` gives nothing",
            "a context is not optional",
            "`a` is parameter 2; a context comes first",
            "`b` is a second context, apart from the first"
        ];
    }
}
