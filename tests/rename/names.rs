//! What the files of a package define, and so may be called otherwise.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::visit::{self, Visit};

/// The names that a package defines, by where they are written.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Variables, functions, types, traits, modules with a body, type parameters, consts and statics: a bare word is one.
    pub(super) free: BTreeSet<String>,
    pub(super) fields: BTreeSet<String>,
    /// Methods, variants, and constants and types of impls and traits: what stands behind a `::` or is called with a dot.
    pub(super) members: BTreeSet<String>,
    /// Types, traits and modules, of which the path of a function may begin with one.
    pub(super) owners: BTreeSet<String>,
    /// Modules in files of their own, which keep their names.
    pub(super) files: BTreeSet<String>,
    /// The package's own libraries.
    pub(super) crates: BTreeSet<String>,
    /// The methods that the package's own traits give to types of any name.
    pub(super) given: BTreeSet<(String, String)>,
    variants: BTreeSet<String>,
    traits: BTreeSet<String>,
}

/// Places of one file where a word has a meaning of its own.
#[derive(Default)]
pub(super) struct Places {
    /// Where something is defined that only a member can be.
    pub(super) defined: BTreeSet<usize>,
    /// Where an impl defines what a trait of another crate asks for.
    pub(super) kept: BTreeSet<usize>,
    pub(super) imports: Vec<syn::UseTree>,
}

impl Names {
    /// Adds the traits of a file, which have to be known before its impls are read.
    pub(super) fn add_traits(&mut self, file: &syn::File) {
        Traits(&mut self.traits).visit_file(file);
    }

    /// Adds what a file defines.
    pub(super) fn add(&mut self, file: &syn::File) -> Places {
        let mut reader = Reader { names: self, places: Places::default(), is_foreign: false };
        reader.visit_file(file);
        reader.places
    }

    /// Adds what an import of the package's own brings into a module as a bare word.
    pub(super) fn add_imported(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.add_imported(&path.tree),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|item| self.add_imported(item));
            }
            syn::UseTree::Name(name) if self.members.contains(&name.ident.to_string()) => {
                self.free.insert(name.ident.to_string());
            }
            syn::UseTree::Glob(_) => self.free.extend(self.variants.iter().cloned()),
            syn::UseTree::Name(_) | syn::UseTree::Rename(_) => {}
        }
    }

    /// Whether a path that begins with this word is one of the package.
    pub(super) fn is_root(&self, word: &str) -> bool {
        matches!(word, "crate" | "self" | "super" | "Self")
            || self.owners.contains(word)
            || self.files.contains(word)
            || self.crates.contains(word)
    }

    /// Whether a function of this path, as the linter shows it, is one of the package.
    pub(super) fn is_own_function(&self, path: &str) -> bool {
        let path = path.trim_start_matches(['<', '&']);
        let parts: Vec<&str> = path.split("::").collect();
        let first = parts[0].split(['<', ' ']).next().unwrap_or_default();
        let given = |parts: &[&str]| match parts {
            [.., of, method] => self.given.contains(&((*of).to_owned(), (*method).to_owned())),
            _ => false,
        };
        parts.len() == 1 || self.is_root(first) || given(&parts)
    }

    /// Whether a word that other words of its path follow, or that is imported, has a new name.
    pub(super) fn is_known_in_path(&self, word: &str) -> bool {
        self.is_known(word) && !self.files.contains(word)
    }

    pub(super) fn is_known(&self, word: &str) -> bool {
        self.free.contains(word) || self.members.contains(word)
    }
}

struct Traits<'n>(&'n mut BTreeSet<String>);

impl<'ast> Visit<'ast> for Traits<'_> {
    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.0.insert(item.ident.to_string());
    }
}

struct Reader<'n> {
    names: &'n mut Names,
    places: Places,
    /// Whether the impl around implements a trait of another crate.
    is_foreign: bool,
}

impl Reader<'_> {
    fn free(&mut self, ident: &Ident) {
        self.names.free.insert(ident.to_string());
    }

    fn owner(&mut self, ident: &Ident) {
        self.names.owners.insert(ident.to_string());
        self.free(ident);
    }

    fn member(&mut self, ident: &Ident) {
        let at = ident.span().byte_range().start;
        if self.is_foreign {
            self.places.kept.insert(at);
        } else {
            self.names.members.insert(ident.to_string());
            self.places.defined.insert(at);
        }
    }

    /// What the input of a macro defines: items, statements, the patterns before an `=`, and closures.
    fn tokens(&mut self, tokens: &TokenStream) {
        if let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
            file.items.iter().for_each(|item| self.visit_item(item));
            return;
        }
        if let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) {
            for stmt in &stmts {
                self.visit_stmt(stmt);
            }
            return;
        }
        let list = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        if let Ok(list) = list.parse2(tokens.clone()) {
            list.iter().for_each(|expr| self.visit_expr(expr));
        }
        let mut before: Vec<TokenTree> = Vec::new();
        let mut trees = tokens.clone().into_iter().peekable();
        while let Some(tree) = trees.next() {
            match &tree {
                TokenTree::Punct(own) if own.as_char() == '=' => {
                    let next = trees.peek();
                    let is_plain = !matches!(next, Some(TokenTree::Punct(own)) if matches!(own.as_char(), '>' | '='));
                    let pattern: TokenStream = before.drain(..).collect();
                    if let (true, Ok(pattern)) = (is_plain, syn::Pat::parse_multi.parse2(pattern)) {
                        self.visit_pat(&pattern);
                    }
                }
                TokenTree::Punct(own) if matches!(own.as_char(), ',' | ';') => before.clear(),
                TokenTree::Group(group) => {
                    self.tokens(&group.stream());
                    if group.delimiter() == Delimiter::Brace {
                        before.clear();
                    } else {
                        before.push(tree);
                    }
                }
                TokenTree::Ident(word) => {
                    // `static NAME`, and not the lifetime; `Name: Type` where keys are defined.
                    let is_static = match &before[..] {
                        [.., TokenTree::Punct(tick), TokenTree::Ident(_)]
                            if tick.as_char() == '\'' =>
                        {
                            false
                        }
                        [.., TokenTree::Ident(last)] => last == "static",
                        _ => false,
                    };
                    let is_key = before.is_empty()
                        && word.to_string().starts_with(char::is_uppercase)
                        && matches!(trees.peek(), Some(TokenTree::Punct(own)) if own.as_char() == ':' && own.spacing() == Spacing::Alone);
                    if is_static || is_key {
                        self.owner(word);
                    }
                    before.push(tree);
                }
                _ => before.push(tree),
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        Renames(self.names).visit_item_use(item);
        self.places.imports.push(item.tree.clone());
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() {
            self.owner(&item.ident);
        } else {
            self.names.owners.insert(item.ident.to_string());
            self.names.files.insert(item.ident.to_string());
        }
        visit::visit_item_mod(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if item.sig.ident != "main" {
            self.free(&item.sig.ident);
        }
        let around = std::mem::take(&mut self.is_foreign);
        visit::visit_item_fn(self, item);
        self.is_foreign = around;
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.owner(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.owner(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.owner(&item.ident);
        visit::visit_item_union(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.owner(&item.ident);
        visit::visit_item_type(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.free(&item.ident);
        visit::visit_item_const(self, item);
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.free(&item.ident);
        visit::visit_item_static(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.owner(&item.ident);
        let around = std::mem::take(&mut self.is_foreign);
        visit::visit_item_trait(self, item);
        self.is_foreign = around;
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let is_own = of.is_some_and(|last| self.names.traits.contains(&last.ident.to_string()));
        if let (true, syn::Type::Path(own)) = (is_own, &*item.self_ty)
            && let Some(last) = own.path.segments.last()
        {
            for inner in &item.items {
                if let syn::ImplItem::Fn(method) = inner {
                    let method = method.sig.ident.to_string();
                    self.names.given.insert((last.ident.to_string(), method));
                }
            }
        }
        let around = std::mem::replace(&mut self.is_foreign, of.is_some() && !is_own);
        visit::visit_item_impl(self, item);
        self.is_foreign = around;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.member(&item.sig.ident);
        let around = std::mem::take(&mut self.is_foreign);
        visit::visit_impl_item_fn(self, item);
        self.is_foreign = around;
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.member(&item.ident);
        visit::visit_impl_item_const(self, item);
    }

    fn visit_impl_item_type(&mut self, item: &'ast syn::ImplItemType) {
        self.member(&item.ident);
        visit::visit_impl_item_type(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.member(&item.sig.ident);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.member(&item.ident);
        visit::visit_trait_item_const(self, item);
    }

    fn visit_trait_item_type(&mut self, item: &'ast syn::TraitItemType) {
        self.member(&item.ident);
        visit::visit_trait_item_type(self, item);
    }

    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        // `Own<Item = T>` names a type of the trait before it.
        if let syn::PathArguments::AngleBracketed(args) = &segment.arguments
            && self.names.traits.contains(&segment.ident.to_string())
        {
            for arg in &args.args {
                if let syn::GenericArgument::AssocType(assoc) = arg {
                    self.places.defined.insert(assoc.ident.span().byte_range().start);
                }
            }
        }
        visit::visit_path_segment(self, segment);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        self.names.fields.extend(field.ident.iter().map(ToString::to_string));
        visit::visit_field(self, field);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.names.variants.insert(variant.ident.to_string());
        self.member(&variant.ident);
        visit::visit_variant(self, variant);
    }

    fn visit_type_param(&mut self, param: &'ast syn::TypeParam) {
        self.owner(&param.ident);
        visit::visit_type_param(self, param);
    }

    fn visit_const_param(&mut self, param: &'ast syn::ConstParam) {
        self.free(&param.ident);
        visit::visit_const_param(self, param);
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        // `None` is written like a variable.
        if pat.ident.to_string().starts_with(|first: char| !first.is_uppercase()) {
            self.free(&pat.ident);
        }
        visit::visit_pat_ident(self, pat);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        // The tokens of a definition are no code yet.
        if item.ident.is_none() {
            visit::visit_item_macro(self, item);
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(&call.tokens);
        visit::visit_macro(self, call);
    }
}

/// The names that imports give.
struct Renames<'n>(&'n mut Names);

impl<'ast> Visit<'ast> for Renames<'_> {
    fn visit_use_rename(&mut self, rename: &'ast syn::UseRename) {
        if rename.rename != "_" {
            self.0.free.insert(rename.rename.to_string());
            self.0.owners.insert(rename.rename.to_string());
        }
    }
}
