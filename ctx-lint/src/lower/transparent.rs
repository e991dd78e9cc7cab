//! Macro calls in the place of items, whose input is items: `cfg_rt! { … }`, `pin_project! { … }`.
//!
//! What a macro that the file does not define makes of its input is not seen here. One whose input parses as items, from
//! the first token to the last, takes it for items, and nearly always hands them on: so they are read where they stand.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{ImplItem, Item, TraitItem};

use super::{Lower, name};
use crate::facts::ValueKind;

impl Lower {
    pub(super) fn item_macro(&mut self, item: &syn::ItemMacro) {
        if item.mac.path.is_ident("macro_rules") {
            if let Some(ident) = &item.ident {
                let own = name(ident);
                self.facts.modules[self.module.0 as usize].macros.push(own);
            }
            return;
        }
        let Some(items) = items_in(&item.mac) else { return };
        let first_value = self.facts.values.len();
        for item in &items {
            self.item(item);
        }
        if is_local(&item.mac) {
            for value in &mut self.facts.values[first_value..] {
                value.kind = ValueKind::Local;
            }
        }
    }
}

/// The items that a macro call holds where it stands among items.
fn items_in(mac: &syn::Macro) -> Option<Vec<Item>> {
    let last = mac.path.segments.last()?.ident.to_string();
    let tokens = match &*last {
        "lazy_static" => without_ref(mac.tokens.clone()),
        "task_local" => with_values(mac.tokens.clone()),
        _ => mac.tokens.clone(),
    };
    all_of(tokens)
}

/// The members of an impl that a macro call in it holds.
pub(super) fn impl_members(mac: &syn::Macro) -> Vec<ImplItem> {
    all_of(mac.tokens.clone()).unwrap_or_default()
}

/// The members of a trait that a macro call in it holds.
pub(super) fn trait_members(mac: &syn::Macro) -> Vec<TraitItem> {
    all_of(mac.tokens.clone()).unwrap_or_default()
}

/// Whether a macro call that stands among statements holds items, which belong to the block around it. Calls of further
/// macros may as well be expressions.
pub(super) fn is_items(mac: &syn::Macro) -> bool {
    let is_certain = |item: &Item| !matches!(item, Item::Macro(_) | Item::Verbatim(_));
    items_in(mac).is_some_and(|items| items.iter().any(is_certain))
}

/// Reads tokens as a row of something, to their end.
fn all_of<T: Parse>(tokens: TokenStream) -> Option<Vec<T>> {
    let row = |input: ParseStream<'_>| {
        let mut row = Vec::new();
        while !input.is_empty() {
            row.push(input.parse()?);
        }
        Ok(row)
    };
    row.parse2(tokens).ok()
}

fn is_local(mac: &syn::Macro) -> bool {
    let last = mac.path.segments.last();
    last.is_some_and(|last| last.ident == "thread_local" || last.ident == "task_local")
}

/// `static ref X` of `lazy_static!` as plain `static X`.
fn without_ref(tokens: TokenStream) -> TokenStream {
    let mut after_static = false;
    let mut out = Vec::new();
    for token in tokens {
        let is_ref = after_static && matches!(&token, TokenTree::Ident(ident) if ident == "ref");
        after_static = matches!(&token, TokenTree::Ident(ident) if ident == "static");
        if !is_ref {
            out.push(token);
        }
    }
    out.into_iter().collect()
}

/// `static X: T;` of `task_local!` with a value, which plain items need.
fn with_values(tokens: TokenStream) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';') {
            out.extend(quote::quote!(= ()));
        }
        out.push(token);
    }
    if !matches!(out.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == ';') {
        out.extend(quote::quote!(= ();));
    }
    out.into_iter().collect()
}
