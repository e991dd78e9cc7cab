//! Every function of an `impl`, `trait` or `mod` block.
//!
//! The block's items are told apart as tokens, so that what does not parse comes out as it came.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Meta, Token, Visibility, token};

use crate::args::Args;
use crate::check::Place;
use crate::expand;
use crate::fault::Faults;
use crate::item::{Head, begins_block, braces, read};

/// The block with each function held to the convention, but for those with an attribute of their own, and tests.
pub(crate) fn functions(block: &Group, args: &Args, faults: &mut Faults) -> TokenTree {
    let parser = |input: ParseStream<'_>| {
        let mut out = TokenStream::new();
        while !input.is_empty() {
            member(input, args, faults, &mut out)?;
        }
        Ok(out)
    };
    // Where the parser gives up, the block comes out as it came.
    let inside = parser.parse2(block.stream()).unwrap_or_else(|_| block.stream());
    let mut held = Group::new(Delimiter::Brace, inside);
    held.set_span(block.span());
    TokenTree::Group(held)
}

fn member(
    input: ParseStream<'_>,
    args: &Args,
    faults: &mut Faults,
    out: &mut TokenStream,
) -> syn::Result<()> {
    let start = input.fork();
    let is_free = input
        .call(Attribute::parse_outer)
        .map_or(true, |attributes| attributes.iter().any(goes_by_itself));
    let _ = input.parse::<Visibility>();
    let at_item = input.fork();
    let mut head = between(&start, input)?;
    if is_free {
        return rest_of_item(input, head, out);
    }
    if begins_block(&at_item) {
        head.extend(until_block(input)?);
        if let Some(block) = next_block(input)? {
            let block = functions(&block, args, faults);
            head.extend([block]);
        }
        out.extend(head);
        return Ok(());
    }
    if let Ok(Some(Head::Function(sig))) = read(&at_item) {
        head.extend(between(input, &at_item)?);
        skip_to(input, &at_item)?;
        let body = next_block(input)?;
        out.extend(expand::function(&sig, head, body, args, Place::Block, faults));
        return Ok(());
    }
    rest_of_item(input, head, out)
}

/// Whether what carries the attribute is left to itself: with an attribute of its own it goes by that, and tests take no
/// parameters.
fn goes_by_itself(attribute: &Attribute) -> bool {
    let Some(last) = attribute.path().segments.last() else { return false };
    if last.ident == "cfg" {
        return attribute.parse_args::<Meta>().is_ok_and(|meta| meta.path().is_ident("test"));
    }
    last.ident == "context_fn" || last.ident == "test"
}

/// The tokens from one place of a stream to another.
fn between(from: ParseStream<'_>, to: ParseStream<'_>) -> syn::Result<TokenStream> {
    let from = from.fork();
    let mut tokens = TokenStream::new();
    while from.cursor() != to.cursor() && !from.is_empty() {
        tokens.extend([from.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

fn skip_to(input: ParseStream<'_>, to: ParseStream<'_>) -> syn::Result<()> {
    while input.cursor() != to.cursor() && !input.is_empty() {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The tokens in front of the braces that an `impl`, `trait` or `mod` ends in. Braces that `>` or `,` follows are a constant.
fn until_block(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() {
        if input.peek(token::Brace) {
            let after = input.fork();
            after.parse::<TokenTree>()?;
            if !after.peek(Token![>]) && !after.peek(Token![,]) {
                break;
            }
        }
        let ends = input.peek(Token![;]);
        tokens.extend([input.parse::<TokenTree>()?]);
        if ends {
            break;
        }
    }
    Ok(tokens)
}

fn next_block(input: ParseStream<'_>) -> syn::Result<Option<Group>> {
    if !input.peek(token::Brace) {
        return Ok(None);
    }
    input.parse().map(braces)
}

/// Passes on everything up to the next `;` or braces. What is left of an item after that is no function either.
fn rest_of_item(
    input: ParseStream<'_>,
    head: TokenStream,
    out: &mut TokenStream,
) -> syn::Result<()> {
    out.extend(head);
    while !input.is_empty() {
        let ends = input.peek(Token![;]) || input.peek(token::Brace);
        out.extend([input.parse::<TokenTree>()?]);
        if ends {
            break;
        }
    }
    Ok(())
}
