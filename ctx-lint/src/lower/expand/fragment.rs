//! What a fragment such as `$x:expr` takes from the input.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Token, token};

use super::operator;

/// Takes a fragment of a kind from the input.
pub(super) fn parse(kind: &str, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let start = input.cursor();
    match kind {
        "ident" => _ = input.call(syn::Ident::parse_any)?,
        "expr" | "expr_2021" => _ = input.parse::<syn::Expr>()?,
        "ty" => _ = input.parse::<syn::Type>()?,
        "path" => _ = input.parse::<syn::TypePath>()?,
        "pat" => _ = input.call(syn::Pat::parse_multi_with_leading_vert)?,
        "pat_param" => _ = input.call(syn::Pat::parse_single)?,
        "block" => _ = input.parse::<syn::Block>()?,
        "item" => _ = input.parse::<syn::Item>()?,
        "vis" => _ = input.parse::<syn::Visibility>()?,
        "lifetime" => _ = input.parse::<syn::Lifetime>()?,
        "meta" => _ = input.parse::<syn::Meta>()?,
        "literal" => {
            input.parse::<Option<Token![-]>>()?;
            input.parse::<syn::Lit>()?;
        }
        "stmt" => statement(input)?,
        "tt" => tree(input)?,
        _ => return Err(input.error("a fragment of an unknown kind")),
    }
    let end = input.cursor();
    let mut tokens = Vec::new();
    let mut at = start;
    while at != end {
        let Some((token, next)) = at.token_tree() else {
            return Err(input.error("a fragment that ends inside of another"));
        };
        tokens.push(token);
        at = next;
    }
    // An expression stays one, whatever stands beside it: `$a * 2` is a product of what `$a` is.
    let whole = matches!(kind, "expr" | "expr_2021" | "ty") && tokens.len() > 1;
    Ok(if whole { grouped(tokens) } else { tokens.into_iter().collect() })
}

fn grouped(tokens: Vec<TokenTree>) -> TokenStream {
    let ends = tokens.first().zip(tokens.last());
    let span = ends.and_then(|(first, last)| first.span().join(last.span()));
    let mut group = Group::new(Delimiter::None, tokens.into_iter().collect());
    if let Some(span) = span {
        group.set_span(span);
    }
    TokenTree::Group(group).into()
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if !input.peek(Token![let]) {
        if input.fork().parse::<syn::Item>().is_ok() {
            input.parse::<syn::Item>()?;
        } else {
            input.parse::<syn::Expr>()?;
        }
        return Ok(());
    }
    input.parse::<Token![let]>()?;
    syn::Pat::parse_multi_with_leading_vert(input)?;
    if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        input.parse::<syn::Type>()?;
    }
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        input.parse::<syn::Expr>()?;
        if input.peek(Token![else]) {
            input.parse::<Token![else]>()?;
            input.parse::<syn::Block>()?;
        }
    }
    Ok(())
}

/// One token as the compiler counts them: a lifetime and `=>` are one.
fn tree(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Lifetime) && !input.peek(token::Group) {
        input.parse::<syn::Lifetime>()?;
        return Ok(());
    }
    let fork = input.fork();
    let next: Vec<TokenTree> = std::iter::from_fn(|| fork.parse().ok()).take(3).collect();
    for _ in 0..operator(&next) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
