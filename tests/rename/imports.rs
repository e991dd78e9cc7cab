//! Imports, which follow the names of the package, and give those of others another word.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::Edits;

/// The word with which an import begins.
pub(super) fn first(tree: &syn::UseTree) -> Option<String> {
    match tree {
        syn::UseTree::Path(path) => Some(path.ident.to_string()),
        syn::UseTree::Name(name) => Some(name.ident.to_string()),
        syn::UseTree::Rename(rename) => Some(rename.ident.to_string()),
        syn::UseTree::Glob(_) | syn::UseTree::Group(_) => None,
    }
}

/// The words that an import gives.
pub(super) fn imported(tree: &syn::UseTree, above: Option<&Ident>, words: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => imported(&path.tree, Some(&path.ident), words),
        syn::UseTree::Group(group) => {
            group.items.iter().for_each(|item| imported(item, above, words));
        }
        syn::UseTree::Name(name) => {
            let word = if name.ident == "self" { above } else { Some(&name.ident) };
            words.extend(word.map(ToString::to_string));
        }
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

impl Edits<'_> {
    /// An import of the package's own follows its names, and one of another crate gets an `as` where its word has a new name.
    pub(super) fn import(&mut self, tree: &syn::UseTree) {
        let is_own = match first(tree) {
            Some(word) => self.names.is_root(&word),
            None => false,
        };
        self.import_in(tree, is_own, None);
    }

    fn import_in(&mut self, tree: &syn::UseTree, is_own: bool, above: Option<&Ident>) {
        match tree {
            syn::UseTree::Path(path) => {
                if is_own && self.names.is_known_in_path(&path.ident.to_string()) {
                    self.rename(&path.ident);
                }
                self.import_in(&path.tree, is_own, Some(&path.ident));
            }
            syn::UseTree::Group(group) => {
                for item in &group.items {
                    // `use {a::b, c}` begins anew with each.
                    let is_own = match above {
                        Some(_) => is_own,
                        None => first(item).is_some_and(|word| self.names.is_root(&word)),
                    };
                    self.import_in(item, is_own, above);
                }
            }
            syn::UseTree::Name(name) => {
                let word = if name.ident == "self" { above } else { Some(&name.ident) };
                let Some(word) = word else { return };
                // A function may be called like the module that it is in, and not like one beside it.
                let may_be_module = above
                    .is_none_or(|above| matches!(&*above.to_string(), "crate" | "self" | "super"));
                let word = word.to_string();
                let is_known = if may_be_module {
                    self.names.is_known_in_path(&word)
                } else {
                    self.names.is_known(&word)
                };
                if is_own && is_known && name.ident != "self" {
                    self.rename(&name.ident);
                } else if !is_own && above.is_some() && self.names.free.contains(&word) {
                    let end = name.ident.span().byte_range().end;
                    let new = self.new.of(&word);
                    self.list.push((end..end, format!(" as {new}")));
                }
            }
            syn::UseTree::Rename(rename) => {
                if is_own && self.names.is_known_in_path(&rename.ident.to_string()) {
                    self.rename(&rename.ident);
                }
                if rename.rename != "_" {
                    self.rename(&rename.rename);
                }
            }
            syn::UseTree::Glob(_) => {}
        }
    }
}
