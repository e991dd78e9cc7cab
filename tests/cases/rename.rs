//! The same program under other names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// What a file defines, and what it must not touch.
#[derive(Default)]
struct Names {
    /// Variables, functions, types, type parameters, consts and statics.
    free: BTreeSet<String>,
    /// Fields, methods, variants, constants of types.
    members: BTreeSet<String>,
    /// Imports: what they name is defined elsewhere.
    imports: Vec<Range<usize>>,
    /// Whether the impl around implements a trait of another crate.
    in_foreign_impl: bool,
    traits: BTreeSet<String>,
}

impl Names {
    fn free(&mut self, ident: &Ident) {
        self.free.insert(ident.to_string());
    }

    fn member(&mut self, ident: &Ident) {
        self.members.insert(ident.to_string());
    }

    /// What the input of a macro binds: in blocks, and before an `=`.
    fn tokens(&mut self, tokens: &TokenStream) {
        if let Ok(stmts) = syn::parse::Parser::parse2(syn::Block::parse_within, tokens.clone()) {
            for stmt in &stmts {
                self.visit_stmt(stmt);
            }
        }
        let mut trees = tokens.clone().into_iter().peekable();
        let mut begins = true;
        while let Some(tree) = trees.next() {
            match &tree {
                TokenTree::Ident(ident) if begins => {
                    let next = trees.peek();
                    if matches!(next, Some(TokenTree::Punct(own)) if own.as_char() == '=') {
                        self.free(ident);
                    }
                }
                TokenTree::Group(group) => self.tokens(&group.stream()),
                _ => {}
            }
            begins = match &tree {
                TokenTree::Punct(own) => own.as_char() == ',',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                _ => false,
            };
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.imports.push(syn::spanned::Spanned::span(item).byte_range());
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.free(&item.sig.ident);
        visit::visit_item_fn(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.free(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.free(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.free(&item.ident);
        visit::visit_item_const(self, item);
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.free(&item.ident);
        visit::visit_item_static(self, item);
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        if !self.in_foreign_impl {
            self.member(&item.ident);
        }
        visit::visit_impl_item_const(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.free(&item.ident);
        self.traits.insert(item.ident.to_string());
        visit::visit_item_trait(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of = item.trait_.as_ref().and_then(|(path, _)| path.get_ident());
        let own = of.is_some_and(|name| self.traits.contains(&name.to_string()));
        self.in_foreign_impl = item.trait_.is_some() && !own;
        visit::visit_item_impl(self, item);
        self.in_foreign_impl = false;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !self.in_foreign_impl {
            self.member(&item.sig.ident);
        }
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.member(&item.sig.ident);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        field.ident.iter().for_each(|ident| self.member(ident));
        visit::visit_field(self, field);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.member(&variant.ident);
        visit::visit_variant(self, variant);
    }

    fn visit_type_param(&mut self, param: &'ast syn::TypeParam) {
        self.free(&param.ident);
        visit::visit_type_param(self, param);
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        // `None` is written like a variable.
        if pat.ident.to_string().starts_with(|first: char| !first.is_uppercase()) {
            self.free(&pat.ident);
        }
        visit::visit_pat_ident(self, pat);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(&call.tokens);
        visit::visit_macro(self, call);
    }
}

/// Gives everything that a file defines another name. Lines stay where they are.
pub(super) fn renamed(text: &str) -> String {
    let file = syn::parse_file(text).expect("a file that parses");
    let mut names = Names::default();
    names.visit_file(&file);
    let tokens: TokenStream = text.parse().expect("tokens");
    let mut edits = Edits { names, new: BTreeMap::new(), list: Vec::new() };
    edits.stream(tokens);
    let mut text = text.to_owned();
    edits.list.sort_by_key(|(range, _)| range.start);
    for (range, new) in edits.list.into_iter().rev() {
        text.replace_range(range, &new);
    }
    text
}

struct Edits {
    names: Names,
    new: BTreeMap<String, String>,
    list: Vec<(Range<usize>, String)>,
}

impl Edits {
    fn stream(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, wanted: char| matches!(trees.get(at), Some(TokenTree::Punct(own)) if own.as_char() == wanted);
        // Whether the path that goes on here begins with a name of this file.
        let mut own_path = false;
        for (at, tree) in trees.iter().enumerate() {
            match tree {
                TokenTree::Group(group) => self.stream(group.stream()),
                TokenTree::Literal(literal) => self.literal(literal),
                TokenTree::Ident(ident) => {
                    let after_dot = at > 0 && is(at - 1, '.') && !(at > 1 && is(at - 2, '.'));
                    let in_path = at > 1 && is(at - 1, ':') && is(at - 2, ':');
                    let name = ident.to_string();
                    let known = if after_dot {
                        self.names.members.contains(&name)
                    } else if in_path {
                        own_path && self.names.members.contains(&name)
                    } else {
                        self.names.free.contains(&name) || self.names.members.contains(&name)
                    };
                    let leads = is(at + 1, ':') && is(at + 2, ':');
                    let is_macro = is(at + 1, '!') && !is(at + 2, '=');
                    own_path = if in_path { own_path } else { known || name == "Self" };
                    let is_module = leads && name.starts_with(char::is_lowercase);
                    if known && !is_macro && !is_module {
                        self.ident(ident);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn ident(&mut self, ident: &Ident) {
        let range = ident.span().byte_range();
        let imported = |import: &Range<usize>| import.contains(&range.start);
        if !self.names.imports.iter().any(imported) {
            let new = self.other(&ident.to_string());
            self.list.push((range, new));
        }
    }

    /// `"{name}"` names a variable.
    fn literal(&mut self, literal: &proc_macro2::Literal) {
        let text = literal.to_string();
        for (at, _) in text.match_indices('{') {
            let rest = &text[at + 1..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(0);
            if self.names.free.contains(&rest[..end]) {
                let start = literal.span().byte_range().start + at + 1;
                let new = self.other(&rest[..end]);
                self.list.push((start..start + end, new));
            }
        }
    }

    /// The other name, written in the same case.
    fn other(&mut self, name: &str) -> String {
        let number = self.new.len();
        let bare = name.trim_start_matches('_');
        let stem = match bare.contains(char::is_lowercase) {
            // A const or a static; a type parameter of one letter is written like a type.
            false if bare.len() > 1 => "THING",
            _ if bare.starts_with(char::is_uppercase) => "Thing",
            _ => "thing",
        };
        let stem = if name.starts_with('_') { format!("_{stem}") } else { stem.to_owned() };
        self.new.entry(name.to_owned()).or_insert(format!("{stem}{number}")).clone()
    }
}

#[test]
fn what_a_file_defines_gets_another_name_and_nothing_else_does() {
    let text = "use a::send;\nconst LIMIT: u8 = 1;\nstatic ALL: Q = Q;\nstruct Own { queue: Q }\nimpl Own {\n    fn put(&self, queue: u8) -> Option<u8> {\n        let _held = self.queue.send(queue);\n        a::put::<Own>(send(queue + LIMIT), &ALL).map(|one| format!(\"{one}{{queue}}\"));\n        select! { got = other.next() => got.put(), }\n    }\n}\n";
    let renamed = renamed(text);
    for gone in ["Own", "queue:", "fn put", "_held", "one|", "{one}", "got", "LIMIT", "ALL"] {
        assert!(!renamed.contains(gone), "{gone} is left:\n{renamed}");
    }
    for kept in ["use a::send;", ".send(", "a::put::<", "(send(", "other.next()", "Option<u8>"] {
        assert!(renamed.contains(kept), "{kept} is gone:\n{renamed}");
    }
    assert_eq!(renamed.lines().count(), text.lines().count());
}
