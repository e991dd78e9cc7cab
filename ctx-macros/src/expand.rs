//! From the annotated item to what the compiler sees: the same item, and one statement in front of its body.
//!
//! The item's own tokens are passed on as they came, with their spans. Only the signature is parsed; so a body that
//! is being typed, and does not parse, still comes out, and an editor goes on working in it.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Pat, PatType, Path, Signature, Token, Type, Visibility};

use crate::args::Args;
use crate::check::{self, Faults, fault};

pub(crate) fn context_fn(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut faults = Faults::default();
    let args = Args::parse(args, &mut faults);
    let (head, body) = split(item);
    let mut assertion = None;
    match read.parse2(head.clone()) {
        Ok(Some(sig)) if !args.skip => {
            let parameter = check::signature(&sig, &args.krate, &mut faults);
            assertion = parameter.and_then(|parameter| assert_context(parameter, &args.krate));
        }
        Ok(Some(_)) => {}
        Ok(None) => faults.push(not_a_function(&head)),
        Err(error) => faults.push(error),
    }
    let body = body.map(|body| match assertion {
        Some(assertion) => prepend(assertion, &body),
        None => TokenTree::Group(body),
    });
    let errors = faults.into_compile_errors();
    // Errors are items, and an item may stand in a trait; there only an invocation as `path! { }` is allowed too.
    quote! { #head #body #errors }
}

/// Parts the item from its body, which is the braces at its end.
fn split(item: TokenStream) -> (TokenStream, Option<Group>) {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    match tokens.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
            (tokens.into_iter().collect(), Some(body))
        }
        last => (tokens.into_iter().chain(last).collect(), None),
    }
}

/// The signature, or `None` when the item is not a function.
fn read(input: ParseStream<'_>) -> syn::Result<Option<Signature>> {
    input.call(Attribute::parse_outer)?;
    input.parse::<Visibility>()?;
    let ahead = input.fork();
    let is_function = loop {
        if ahead.parse::<Option<Token![fn]>>()?.is_some() {
            break true;
        }
        let qualifier = ahead.peek(Token![const])
            || ahead.peek(Token![async])
            || ahead.peek(Token![unsafe])
            || ahead.peek(Token![extern])
            || ahead.peek(syn::LitStr);
        if !qualifier {
            break false;
        }
        ahead.parse::<TokenTree>()?;
    };
    if !is_function {
        input.parse::<TokenStream>()?;
        return Ok(None);
    }
    let sig = input.parse()?;
    input.parse::<Option<Token![;]>>()?;
    Ok(Some(sig))
}

fn not_a_function(head: &TokenStream) -> syn::Error {
    let is_block = head
        .clone()
        .into_iter()
        .any(|token| matches!(&token, TokenTree::Ident(word) if word == "impl" || word == "trait" || word == "mod"));
    let help =
        if is_block { "put it on each function inside" } else { "put it on a function or method" };
    fault(head, "`#[context_fn]` holds for functions only", help)
}

/// A statement that compiles only when the parameter's type is a context, and does nothing.
fn assert_context(parameter: &PatType, krate: &Path) -> Option<TokenStream> {
    let PatType { pat, ty, .. } = parameter;
    // The error appears under the type the user wrote.
    let span = ty.span().resolved_at(Span::mixed_site());
    if !mentions(ty, "impl") {
        // By type, not by value: a context that is never used must still be reported as unused.
        return Some(quote_spanned! {span=> let _ = #krate::__private::is_context::<#ty>; });
    }
    if mentions(ty, "AsContext") {
        return None;
    }
    // A type that cannot be written in a body leaves only the value.
    let Pat::Ident(pattern) = &**pat else { return None };
    let mut name = pattern.ident.clone();
    name.set_span(name.span().located_at(ty.span()));
    Some(quote_spanned! {span=> #krate::__private::is_context_value(&#name); })
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

/// Puts a statement in front of a body, after its inner attributes.
fn prepend(statement: TokenStream, body: &Group) -> TokenTree {
    let mut rest = body.stream().into_iter().peekable();
    let mut tokens = TokenStream::new();
    while let Some(hash) =
        rest.next_if(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '#'))
    {
        let is_inner = matches!(rest.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
        if !is_inner {
            tokens.extend(statement);
            tokens.extend([hash]);
            tokens.extend(rest);
            return braces(tokens, body);
        }
        tokens.extend([hash]);
        tokens.extend(rest.by_ref().take(2));
    }
    tokens.extend(statement);
    tokens.extend(rest);
    braces(tokens, body)
}

fn braces(tokens: TokenStream, body: &Group) -> TokenTree {
    let mut braces = Group::new(Delimiter::Brace, tokens);
    // The place is the user's; the origin is ours, or lints would blame the user for our statement, such as for items
    // that now come after one.
    braces.set_span(body.span().resolved_at(Span::mixed_site()));
    TokenTree::Group(braces)
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
                let _ = ::ctx_core::__private::is_context::<&'a Context>; 1 }",
        );
    }

    #[test]
    fn inner_attributes_stay_in_front() {
        same(
            &expand("", "fn f(ctx: &Context) { #![allow(x)] #[cfg(test)] g(); }"),
            "fn f(ctx: &Context) { #![allow(x)] let _ = ::ctx_core::__private::is_context::<&Context>; #[cfg(test)] g(); }",
        );
    }

    #[test]
    fn a_body_that_does_not_parse_comes_out() {
        let text = expand("", "fn f(ctx: &Context) { ctx. ; let = 3 }");
        assert!(text.contains("ctx . ; let = 3"), "{text}");
        assert!(!text.contains("compile_error"), "{text}");
    }

    #[test]
    fn the_item_comes_out_with_every_error() {
        for item in [
            "fn f(n : u32) { n ; }",
            "struct S { n : u32 }",
            "fn f(ctx : &) { }",
            "fn f(n : u32) ;",
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
        assert!(!text.contains("__private"), "{text}");
        let text = expand("", "fn f(ctx: impl Deref<Target = Context>) { }");
        assert!(text.contains("is_context_value (& ctx)"), "{text}");
    }

    #[test]
    fn skip_and_crate() {
        same(&expand("skip", "fn f(n: u32) { 1 }"), "fn f(n: u32) { 1 }");
        let text = expand("crate = my::ctx", "fn f(ctx: &my::ctx::Context) { }");
        assert!(text.contains("my :: ctx :: __private :: is_context"), "{text}");
    }
}
