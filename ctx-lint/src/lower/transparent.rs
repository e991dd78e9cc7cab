//! Macro calls in the place of items, whose input is items: `cfg_rt! { … }`, `pin_project! { … }`.
//!
//! What a macro that the file does not define makes of its input is not seen here. One whose input parses as items, from
//! the first token to the last, takes it for items, and nearly always hands them on: so they are read where they stand.
//! One that the file defines is expanded.

use proc_macro2::{TokenStream, TokenTree};
use syn::Item;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::spanned::Spanned as _;

use super::{Lower, branches, name};
use crate::facts::{ModuleKind, ValueKind};

impl Lower {
    pub(super) fn item_macro(&mut self, item: &syn::ItemMacro) {
        if item.mac.path.is_ident("macro_rules") {
            let Some(ident) = &item.ident else { return };
            let module = &mut self.facts.modules[self.module.0 as usize];
            module.macros.push(name(ident));
            // A block takes note of its definitions before it reads its statements.
            let exported = item.attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
            if exported {
                let span = self.span_of(item);
                self.facts.unread.push(span);
            }
            let module = &self.facts.modules[self.module.0 as usize];
            if module.kind != ModuleKind::Block {
                let end = self.macro_scope_end();
                self.define(item, end);
            }
            return;
        }
        let first_value = self.facts.values.len();
        self.held(&item.mac, items_in, Self::item);
        if is_local(&item.mac) {
            for value in &mut self.facts.values[first_value..] {
                value.kind = ValueKind::Local;
            }
        }
    }

    /// Reads what stands for a macro call: what the file's definition makes of it, or what it holds.
    fn held<T: Parse>(
        &mut self,
        mac: &syn::Macro,
        inside: fn(&syn::Macro) -> Option<Vec<T>>,
        mut read: impl FnMut(&mut Self, &T),
    ) {
        if let Some(branches) = branches::parse(mac) {
            // What a name means depends on the conditions of the branches.
            for branch in &branches {
                self.branch_condition(branch);
                let row = all_of::<T>(branch.body.stream());
                row.iter().flatten().for_each(|one| read(self, one));
            }
            return;
        }
        let expanded = self.expanded(mac);
        let done = expanded.is_some_and(|expanded| {
            expanded.read(|| {
                let row = all_of::<T>(expanded.tokens.clone());
                let Some(row) = row else { return false };
                self.in_expansion(&expanded, |lower| row.iter().for_each(|one| read(lower, one)));
                true
            })
        });
        if !done {
            let held = inside(mac);
            if !is_transparent(mac) || held.is_none() {
                let at = mac.path.span().join(mac.delimiter.span().close());
                self.facts.unread.extend(at.map(|at| self.span(at)));
            }
            held.iter().flatten().for_each(|one| read(self, one));
        }
    }

    /// Reads the members of an impl or a trait that stand for a macro call in it.
    pub(super) fn members<T: Parse>(&mut self, mac: &syn::Macro, read: impl FnMut(&mut Self, &T)) {
        self.held(mac, |mac| all_of(mac.tokens.clone()), read);
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

/// Whether a macro leaves the items in it what they are.
fn is_transparent(mac: &syn::Macro) -> bool {
    is_local(mac) || mac.path.segments.last().is_some_and(|last| last.ident == "lazy_static")
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
