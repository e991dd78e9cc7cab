//! `#[ctx_core::test]`: a function as a test that has a context and a clock.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Error, FnArg, GenericParam, ItemFn, Path, Token, Type};

/// The option: where ctx-core is.
struct Args {
    krate: Path,
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(Self { krate: syn::parse_quote!(::ctx_core) });
        }
        if !input.peek(Token![crate]) {
            return Err(input.error(
                "`#[ctx_core::test]` has one option, `crate`\nhelp: write `crate = path::to::ctx_core`",
            ));
        }
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        let krate = input.call(Path::parse_mod_style)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { krate })
    }
}

pub(crate) fn test(args: TokenStream, item: &TokenStream) -> TokenStream {
    let expanded = syn::parse2(args).and_then(|args| expand(&args, item));
    expanded.unwrap_or_else(|error| {
        let error = error.into_compile_error();
        // The function stays, so that what uses it is no second error.
        quote! { #error #item }
    })
}

fn expand(Args { krate }: &Args, item: &TokenStream) -> syn::Result<TokenStream> {
    let function: ItemFn = syn::parse2(item.clone()).map_err(|_| {
        Error::new(
            item.span(),
            "`#[ctx_core::test]` applies only to functions\nhelp: put it on `fn name(ctx: &Context)`",
        )
    })?;
    let ItemFn { attrs, vis, sig, block, .. } = &function;
    let is_lifetime = |param: &&GenericParam| matches!(param, GenericParam::Lifetime(_));
    if let Some(wrong) = sig.generics.params.iter().find(|param| !is_lifetime(param)) {
        return Err(Error::new(wrong.span(), "a test has no generic parameters"));
    }
    if let Some(receiver) = sig.receiver() {
        return Err(Error::new(
            receiver.span(),
            "a test is no method\nhelp: take the function out of the `impl` block",
        ));
    }
    if sig.inputs.is_empty() || sig.inputs.len() > 2 {
        return Err(Error::new(
            sig.ident.span(),
            format!(
                "`{}` takes {} parameters; a test takes a context, and may take a clock\n\
                 help: write `(ctx: &Context)` or `(ctx: &Context, clock: &ManualClock)`",
                sig.ident,
                sig.inputs.len()
            ),
        ));
    }
    let (name, output) = (&sig.ident, &sig.output);
    let arguments = sig.inputs.iter().zip(["__context", "__clock"]).map(|(input, name)| {
        let name = syn::Ident::new(name, Span::mixed_site());
        let span = input.span();
        // What is taken by value is a clone.
        match input {
            FnArg::Typed(input) if !matches!(*input.ty, Type::Reference(_)) => {
                quote_spanned! {span=> ::core::clone::Clone::clone(#name) }
            }
            _ => quote_spanned! {span=> #name },
        }
    });
    let call = quote! { #name(#(#arguments),*) };
    let (context, clock) = (
        syn::Ident::new("__context", Span::mixed_site()),
        syn::Ident::new("__clock", Span::mixed_site()),
    );
    let run = if sig.asyncness.is_some() {
        quote! { #krate::test_util::run_async(async |#context, #clock| #call.await) }
    } else {
        quote! { #krate::test_util::run(|#context, #clock| #call) }
    };
    // Attributes such as `#[should_panic]` belong to the test.
    Ok(quote! {
        #[::core::prelude::v1::test]
        #(#attrs)*
        #vis fn #name() #output {
            #sig #block
            #run
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(args: &str, item: &str) -> String {
        test(args.parse().unwrap(), &item.parse().unwrap()).to_string()
    }

    #[test]
    fn a_function_becomes_a_test() {
        let text = expanded("", "fn f(ctx: &Context) { g(ctx) }");
        assert!(text.contains("fn f () { fn f (ctx : & Context) { g (ctx) }"), "{text}");
        assert!(
            text.contains("test_util :: run (| __context , __clock | f (__context))"),
            "{text}"
        );
        let text = expanded("crate = my::ctx", "async fn f(ctx: Context, clock: &C) -> R {}");
        assert!(text.contains("my :: ctx :: test_util :: run_async (async |"), "{text}");
        assert!(text.contains(":: clone (__context) , __clock) . await"), "{text}");
        assert!(text.contains("fn f () -> R { async fn f ("), "{text}");
        let text = expanded("", "pub(crate) fn f<'a>(ctx: &'a Context) {}");
        assert!(text.contains("pub (crate) fn f () { fn f < 'a > ("), "{text}");
    }

    #[test]
    fn faults_keep_the_item() {
        for (args, item, fault) in [
            ("", "fn f() {}", "`f` takes 0 parameters"),
            ("", "fn f(a: &A, b: &B, c: C) {}", "`f` takes 3 parameters"),
            ("", "fn f<T>(ctx: &Context) {}", "no generic parameters"),
            ("", "fn f<'a, const N: u8>(ctx: &'a Context) {}", "no generic parameters"),
            ("", "fn f(&self, ctx: &Context) {}", "a test is no method"),
            ("", "struct S;", "applies only to functions"),
            ("paused", "fn f(ctx: &Context) {}", "has one option"),
        ] {
            let text = expanded(args, item);
            assert!(text.contains("compile_error") && text.contains(fault), "{text}");
            let item: TokenStream = item.parse().unwrap();
            assert!(text.ends_with(&item.to_string()), "{text}");
        }
    }
}
