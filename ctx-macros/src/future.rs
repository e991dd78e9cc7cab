//! What a function does when it is called, as far as its tokens say: return, or make a future.
//!
//! An `async fn` makes a future of its body. So does a function that returns a future and ends in an `async` block, which
//! is what `#[async_trait]` makes of an `async fn`, and what people write to name a future's bounds. There the options
//! work inside that block.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{
    AngleBracketedGenericArguments, GenericArgument, PathArguments, ReturnType, Signature, Type,
    TypeParamBound, parse_quote,
};

/// Where the work of a function stands, and what it results in.
pub(crate) struct Work {
    pub(crate) kind: Form,
    pub(crate) output: Type,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// In the body, and done when the call returns.
    Sync,
    /// In the body of an `async fn`.
    Async,
    /// In the `async` block at the end of the body.
    Block,
}

impl Work {
    pub(crate) fn of(sig: &Signature, body: Option<&Group>) -> Self {
        let output: Type = match &sig.output {
            ReturnType::Default => parse_quote!(()),
            ReturnType::Type(_, ty) => bare(ty).clone(),
        };
        if sig.asyncness.is_some() {
            return Self { kind: Form::Async, output };
        }
        match future_output(&output)
            .filter(|_| body.is_some_and(|body| block_at(&body.stream()).is_some()))
        {
            Some(output) => Self { kind: Form::Block, output },
            None => Self { kind: Form::Sync, output },
        }
    }
}

/// The type without parentheses, and without the group that nobody sees, in which a macro passes on a `$ty:ty`.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// Puts something else in the place of the `async` block's body at the end of a function's body.
pub(crate) fn replace_block(body: &Group, replace: impl FnOnce(&Group) -> TokenTree) -> TokenTree {
    fn inside(tokens: TokenStream, replace: impl FnOnce(&Group) -> TokenTree) -> TokenStream {
        let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
        if let Some(TokenTree::Group(last)) = tokens.pop() {
            tokens.push(if last.delimiter() == Delimiter::Brace {
                replace(&last)
            } else {
                let mut boxed = Group::new(last.delimiter(), inside(last.stream(), replace));
                boxed.set_span(last.span());
                TokenTree::Group(boxed)
            });
        }
        tokens.into_iter().collect()
    }
    let mut replaced = Group::new(Delimiter::Brace, inside(body.stream(), replace));
    replaced.set_span(body.span());
    TokenTree::Group(replaced)
}

/// The braces of `async move { … }` or `Box::pin(async move { … })`, when that is how the tokens end.
fn block_at(tokens: &TokenStream) -> Option<Group> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let (last, front) = tokens.split_last()?;
    let TokenTree::Group(last) = last else { return None };
    let word = |back: usize, text: &str| {
        let token = front.len().checked_sub(back).map(|at| &front[at]);
        matches!(token, Some(TokenTree::Ident(word)) if word == text)
    };
    match last.delimiter() {
        Delimiter::Brace if word(1, "move") && word(2, "async") || word(1, "async") => {
            Some(last.clone())
        }
        Delimiter::Parenthesis if word(1, "pin") && word(4, "Box") => block_at(&last.stream()),
        _ => None,
    }
}

/// The output of `impl Future<Output = T>` and `Pin<Box<dyn Future<Output = T>>>`.
fn future_output(ty: &Type) -> Option<Type> {
    match ty {
        Type::ImplTrait(opaque) => opaque.bounds.iter().find_map(bound_output),
        Type::TraitObject(object) => object.bounds.iter().find_map(bound_output),
        Type::Group(group) => future_output(&group.elem),
        Type::Paren(paren) => future_output(&paren.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let arguments = match &last.arguments {
                PathArguments::AngleBracketed(arguments)
                    if last.ident == "Pin" || last.ident == "Box" =>
                {
                    arguments
                }
                _ => return None,
            };
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => future_output(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

fn bound_output(bound: &TypeParamBound) -> Option<Type> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    let last = bound.path.segments.last().filter(|last| last.ident == "Future")?;
    let PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) =
        &last.arguments
    else {
        return None;
    };
    args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => Some(output.ty.clone()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(sig: &str, body: &str) -> (Form, String) {
        let body = Group::new(Delimiter::Brace, body.parse().unwrap());
        let Work { kind, output } = Work::of(&syn::parse_str(sig).unwrap(), Some(&body));
        (kind, quote::quote!(#output).to_string())
    }

    #[test]
    fn forms() {
        let boxed =
            "fn f() -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u8> + Send + 'a>>";
        let opaque = "fn f() -> impl Future<Output = u8> + Send";
        for (sig, body, expected) in [
            ("async fn f()", "g()", (Form::Async, "()")),
            ("fn f() -> u8", "async { 1 }", (Form::Sync, "u8")),
            (boxed, "Box::pin(async move { 1 })", (Form::Block, "u8")),
            (boxed, "g(); std::boxed::Box::pin(async { 1 })", (Form::Block, "u8")),
            (opaque, "async move { 1 }", (Form::Block, "u8")),
        ] {
            let (kind, output) = form(sig, body);
            assert!(kind == expected.0 && output == expected.1, "{sig} {{ {body} }}: {output}");
        }
        for body in ["g()", "Box::pin(g())", "{ 1 }", "", "pin(async { 1 })"] {
            assert!(form(opaque, body).0 == Form::Sync, "{body}");
            assert!(form(boxed, body).0 == Form::Sync, "{body}");
        }
    }

    #[test]
    fn only_the_block_is_replaced() {
        let body = Group::new(Delimiter::Brace, "g(); Box::pin(async move { 1 })".parse().unwrap());
        let replaced = replace_block(&body, |_| {
            TokenTree::Group(Group::new(Delimiter::Brace, "2".parse().unwrap()))
        });
        assert_eq!(replaced.to_string().replace(' ', ""), "{g();Box::pin(asyncmove{2})}");
    }
}
