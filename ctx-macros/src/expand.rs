//! From the annotated item to what the compiler sees: the same item, and in front of each body one statement for the
//! compiler to check, and what the options ask for.
//!
//! The item's own tokens are passed on as they came, with their spans. Only signatures are parsed; so a body that is
//! being typed, and does not parse, still comes out, and an editor goes on working in it.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{Pat, PatType, Path, Signature, Type};

use crate::args::Args;
use crate::check::{self, Place};
use crate::fault::{Faults, fault};
use crate::item::{self, Head};
use crate::plan::Plan;
use crate::statement::prepend;
use crate::{block, body, fresh};

pub(crate) fn context_fn(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut faults = Faults::default();
    let args = Args::parse(args, &mut faults);
    let (head, body) = item::split(item);
    let item = match item::whole.parse2(head.clone()) {
        Ok(Some(_)) if args.skip.is_some() => quote!(#head #body),
        Ok(Some(Head::Function(sig))) => {
            function(&sig, head, body, &args, Place::Function, &mut faults)
        }
        Ok(Some(Head::Block)) => {
            let body = body.map(|body| block::functions(&body, &args, &mut faults));
            quote!(#head #body)
        }
        Ok(None) => {
            let help = "put it on a function or method, or on an `impl`, `trait` or `mod` block";
            faults.push(fault(&head, "`#[context_fn]` applies only to functions", help));
            quote!(#head #body)
        }
        Err(error) => {
            faults.push(error);
            quote!(#head #body)
        }
    };
    let errors = faults.into_compile_errors();
    quote!(#item #errors)
}

/// One function; `head` is everything before the body.
pub(crate) fn function(
    sig: &Signature,
    head: TokenStream,
    body: Option<Group>,
    args: &Args,
    place: Place,
    faults: &mut Faults,
) -> TokenStream {
    let convention = check::signature(sig, args, place, faults);
    let usable = convention.context.filter(|_| convention.usable);
    let plan = Plan::new(sig, body.as_ref(), usable, args, place, faults);
    let Some(body) = body else { return head };
    let context = convention.context;
    if let Some(Pat::Ident(pattern)) = context.map(|context| &*context.pat) {
        fresh::roots(&body, &pattern.ident, &args.krate, faults);
    }
    let mut body = body;
    if let Some(plan) = plan
        && let TokenTree::Group(expanded) = body::expand(&plan, &body)
    {
        body = expanded;
    }
    let asserted = context.into_iter().chain(convention.alternatives);
    let asserted = asserted.filter(|_| convention.open);
    let assertions: TokenStream =
        asserted.filter_map(|context| assert_context(context, &args.krate)).collect();
    if assertions.is_empty() {
        return quote!(#head #body);
    }
    let body = prepend(assertions, &body);
    quote!(#head #body)
}

/// A statement that compiles only when the parameter's type is a context, and does nothing.
fn assert_context(parameter: &PatType, krate: &Path) -> Option<TokenStream> {
    let PatType { attrs, pat, ty, .. } = parameter;
    // A parameter that a build does not have has no type there.
    let when = attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let when = quote!(#(#when)*);
    // The error appears under the type the user wrote.
    let span = ty.span().resolved_at(Span::mixed_site());
    if !mentions(ty, "impl") {
        // By type, not by value: a context that is never used must still be reported as unused.
        return Some(quote_spanned! {span=> #when let _ = #krate::attribute::is_context::<#ty>; });
    }
    if mentions(ty, "AsContext") {
        return None;
    }
    // A type that cannot be written in a body leaves only the value.
    let Pat::Ident(pattern) = &**pat else { return None };
    let mut name = pattern.ident.clone();
    name.set_span(name.span().located_at(ty.span()));
    let allow = body::unseen(&name);
    Some(
        quote_spanned! {span=> #when #allow let () = #krate::attribute::is_context_value(&#name); },
    )
}

fn mentions(ty: &Type, word: &str) -> bool {
    fn search(tokens: TokenStream, word: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == word,
            TokenTree::Group(group) => search(group.stream(), word),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    search(ty.to_token_stream(), word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(args: &str, item: &str) -> String {
        context_fn(args.parse().unwrap(), item.parse().unwrap()).to_string()
    }

    /// Compares token by token; spaces in the text form depend on how a stream came about.
    fn same(left: &str, right: &str) {
        let right: TokenStream = right.parse().unwrap();
        assert_eq!(left.replace(' ', ""), right.to_string().replace(' ', ""));
    }

    #[test]
    fn the_item_and_one_statement() {
        same(
            &expand(
                "",
                "/// Docs.\npub(crate) async fn f<'a>(ctx: &'a Context) -> u32 where u8: Copy { 1 }",
            ),
            "/// Docs.\npub(crate) async fn f<'a>(ctx: &'a Context) -> u32 where u8: Copy {
                let _ = ::ctx_core::attribute::is_context::<&'a Context>; 1 }",
        );
    }

    #[test]
    fn what_comes_first_stays_first() {
        same(
            &expand("", "fn f(ctx: &Context) { #![allow(x)] use a::b; #[cfg(test)] g(); }"),
            "fn f(ctx: &Context) { #![allow(x)] use a::b;
                let _ = ::ctx_core::attribute::is_context::<&Context>; #[cfg(test)] g(); }",
        );
    }

    #[test]
    fn a_body_that_does_not_parse_comes_out() {
        for options in ["", "check", "timeout = \"1s\", value(user: User), span"] {
            let text = expand(options, "fn f(ctx: &Context) { ctx. ; let = 3 }");
            assert!(text.contains("ctx . ; let = 3"), "{text}");
            assert!(!text.contains("compile_error"), "{text}");
        }
        let text = expand("race", "async fn f(ctx: &Context) { ctx. ; let = 3 }");
        assert!(
            text.contains("async move { if false") && text.contains("ctx . ; let = 3"),
            "{text}"
        );
    }

    #[test]
    fn the_item_comes_out_with_every_error() {
        for item in [
            "fn f(n : u32) { n ; }",
            "struct S { n : u32 }",
            "fn f(ctx : &) { }",
            "fn f(n : u32) ;",
            "impl S { fn f () { } }",
        ] {
            let text = expand("wibble", item);
            let item: TokenStream = item.parse().unwrap();
            assert!(text.starts_with(&item.to_string()), "{text}");
            assert_eq!(text.matches("compile_error").count(), 2, "{text}");
        }
    }

    #[test]
    fn types_that_cannot_be_written_in_a_body() {
        let text = expand("", "fn f(ctx: &impl AsContext) { }");
        assert!(!text.contains("is_context"), "{text}");
        let text = expand("", "fn f(ctx: impl Deref<Target = Context>) { }");
        assert!(text.contains("is_context_value (& ctx)"), "{text}");
    }

    #[test]
    fn skip_and_crate() {
        same(&expand("skip", "fn f(n: u32) { 1 }"), "fn f(n: u32) { 1 }");
        same(&expand("skip", "impl S { fn f(n: u32) { 1 } }"), "impl S { fn f(n: u32) { 1 } }");
        let text = expand("crate = my::ctx", "fn f(ctx: &my::ctx::Context) { }");
        assert!(text.contains("my :: ctx :: attribute :: is_context"), "{text}");
    }

    #[test]
    fn every_function_of_a_block() {
        let text = expand(
            "",
            "#[a] mod m {
                use a::{b, c}; const N: fn() = { fn inner() {} inner }; macro_rules! m { () => {} }
                /// Docs.
                pub(crate) const unsafe extern \"C\" fn one(ctx: &Context) -> A<{ 3 }> { 1 }
                impl<'a> S<{ 3 }> for T<{ 4 }, u8> where T: X, { default async fn two(self, ctx: &Context) {} type A = B<{ 5 }>; }
                pub unsafe trait T { fn three(&self, ctx: &Context); fn four(ctx: &Context) { ctx. ; let = 3 } }
                mod n { fn five(ctx: &Context) {} }
                #[context_fn(skip)] fn own() {} #[tokio::test] async fn test() {} #[cfg(test)] mod tests { fn f() {} }
                fn broken(ctx: &) {}
                fn last(ctx: &Context) {}
            }",
        );
        assert_eq!(text.matches("is_context").count(), 5, "{text}");
        assert!(!text.contains("compile_error"), "{text}");
        assert!(text.contains("ctx . ; let = 3") && text.contains("fn broken (ctx : &)"), "{text}");
    }

    #[test]
    fn a_block_passes_its_options_on() {
        let text = expand(
            "check, name = cx",
            "impl S { fn f(cx: &Context) {} fn g(ctx: &Context) {} #[context_fn] fn h(ctx: &Context) {} }",
        );
        assert_eq!(text.matches("__ended").count(), 4, "{text}");
        assert_eq!(text.matches("compile_error").count(), 1, "{text}");
    }
}
