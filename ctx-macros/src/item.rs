//! What the attribute stands on, read no further than needed: bodies stay tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Signature, Token, Visibility};

/// What comes before the braces at an item's end.
pub(crate) enum Head {
    Function(Box<Signature>),
    /// An `impl`, `trait` or `mod`.
    Block,
}

/// Parts the item from the braces at its end.
pub(crate) fn split(item: TokenStream) -> (TokenStream, Option<Group>) {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let last = tokens.pop();
    match last.clone().and_then(braces) {
        Some(body) => (tokens.into_iter().collect(), Some(body)),
        None => (tokens.into_iter().chain(last).collect(), None),
    }
}

/// The braces that a token is, or that a macro passed on as a `$body:block`, which comes in a group that nobody sees.
pub(crate) fn braces(token: TokenTree) -> Option<Group> {
    let TokenTree::Group(group) = token else { return None };
    match group.delimiter() {
        Delimiter::Brace => Some(group),
        Delimiter::None => {
            let mut inside = group.stream().into_iter();
            inside.next().filter(|_| inside.next().is_none()).and_then(braces)
        }
        Delimiter::Parenthesis | Delimiter::Bracket => None,
    }
}

/// Reads the head of a whole item; `None` when the attribute cannot stand there.
pub(crate) fn whole(input: ParseStream<'_>) -> syn::Result<Option<Head>> {
    input.call(Attribute::parse_outer)?;
    input.parse::<Visibility>()?;
    let head = read(input)?;
    if matches!(head, Some(Head::Function(_))) {
        input.parse::<Option<Token![;]>>()?;
    } else {
        input.parse::<TokenStream>()?;
    }
    Ok(head)
}

/// Reads a signature, or tells that a block begins, after attributes and visibility.
pub(crate) fn read(input: ParseStream<'_>) -> syn::Result<Option<Head>> {
    if begins_block(input) {
        return Ok(Some(Head::Block));
    }
    if !begins_function(input)? {
        return Ok(None);
    }
    if input.peek(Token![default]) {
        input.parse::<Token![default]>()?;
    }
    Ok(Some(Head::Function(Box::new(input.parse()?))))
}

/// Whether an `impl`, `trait` or `mod` begins here.
pub(crate) fn begins_block(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let _ = ahead.parse::<Option<Token![default]>>();
    let _ = ahead.parse::<Option<Token![unsafe]>>();
    ahead.peek(Token![impl])
        || ahead.peek(Token![trait])
        || ahead.peek(Token![mod]) && ahead.peek2(Ident)
}

fn begins_function(input: ParseStream<'_>) -> syn::Result<bool> {
    let ahead = input.fork();
    loop {
        if ahead.peek(Token![fn]) {
            return Ok(true);
        }
        let qualifier = ahead.peek(Token![const])
            || ahead.peek(Token![async])
            || ahead.peek(Token![default])
            || ahead.peek(Token![unsafe])
            || ahead.peek(Token![extern])
            || ahead.peek(LitStr);
        if !qualifier {
            return Ok(false);
        }
        ahead.parse::<TokenTree>()?;
    }
}
