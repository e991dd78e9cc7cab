//! What Rust sources declare: types, functions, and what stands on them. Read from a stub and from the real crate alike.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, ImplItem, Item, Lit, Meta, Signature, TraitItem, Visibility};

/// A function, or a method with the last name of its type or trait.
pub(super) type Key = (Option<String>, String);

/// One declaration of a function.
#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) is_public: bool,
    pub(super) is_unsafe: bool,
    pub(super) docs: String,
    pub(super) roles: Vec<String>,
    /// All names in the type that it returns.
    pub(super) returns: Vec<String>,
    /// All names in the type of what it is called on, or of its first argument.
    pub(super) first: Vec<String>,
}

/// All that some sources declare.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) functions: BTreeMap<Key, Vec<Function>>,
    /// Types, traits and aliases, with the roles on them.
    pub(super) types: BTreeMap<String, Vec<String>>,
    pub(super) variants: BTreeSet<Key>,
    /// Aliases, with all names in what they stand for.
    pub(super) aliases: BTreeMap<String, Vec<String>>,
    /// Names that macros give to functions or types of their own making, and that `use` gives to something.
    pub(super) made: BTreeSet<String>,
    /// All words in what macros make something from. Variants of an enum may be among them.
    pub(super) words: BTreeSet<String>,
    /// Modules, constants and macros.
    pub(super) others: BTreeSet<String>,
    /// What `pub use` gives of another crate.
    pub(super) given: BTreeSet<String>,
    /// What `use` takes, by the first name and the last.
    pub(super) used: BTreeSet<(String, String)>,
    /// The names that what is shown to others is taken from: `pub use other::Thing`, `pub type Thing = other::Thing`.
    pub(super) shown: BTreeSet<String>,
}

impl Said {
    /// Reads one more file.
    pub(super) fn read(&mut self, text: &str) -> syn::Result<()> {
        let file = syn::parse_file(text)?;
        self.items(&file.items);
        Ok(())
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.item(None, item);
        }
    }

    /// An item; one that stands in a macro in an impl or a trait has its owner.
    fn item(&mut self, owner: Option<&str>, item: &Item) {
        match item {
            Item::Fn(item) => self.function(owner, &item.vis, &item.attrs, &item.sig),
            Item::Struct(item) => self.named(&item.ident, &item.attrs),
            Item::Union(item) => self.named(&item.ident, &item.attrs),
            Item::Enum(item) => {
                self.named(&item.ident, &item.attrs);
                let owner = item.ident.to_string();
                let variants = item.variants.iter().map(|variant| variant.ident.to_string());
                self.variants.extend(variants.map(|variant| (Some(owner.clone()), variant)));
            }
            Item::Type(item) => {
                self.named(&item.ident, &item.attrs);
                let aliased = names(&item.ty);
                if is_public(&item.vis) {
                    self.shown.extend(aliased.iter().cloned());
                }
                self.aliases.entry(item.ident.to_string()).or_default().extend(aliased);
            }
            Item::Trait(item) => {
                self.named(&item.ident, &item.attrs);
                self.in_trait(item);
            }
            Item::Impl(item) => self.in_impl(item),
            Item::Use(item) => self.takes(is_public(&item.vis), None, &item.tree),
            Item::Const(item) => {
                self.others.insert(item.ident.to_string());
            }
            Item::Mod(item) => {
                self.others.insert(item.ident.to_string());
                if let Some((_, items)) = &item.content {
                    self.items(items);
                }
            }
            Item::Macro(item) => {
                self.others.extend(item.ident.iter().map(ToString::to_string));
                self.tokens(owner, item.mac.tokens.clone());
            }
            Item::Verbatim(tokens) => self.scan(tokens.clone()),
            _ => {}
        }
    }

    fn named(&mut self, ident: &proc_macro2::Ident, attrs: &[Attribute]) {
        self.types.entry(ident.to_string()).or_default().extend(roles(attrs));
        if derives(attrs).iter().any(|name| name == "Default") {
            let key = (Some(ident.to_string()), "default".to_owned());
            self.functions.entry(key).or_default();
        }
    }

    fn in_trait(&mut self, item: &syn::ItemTrait) {
        let owner = item.ident.to_string();
        for member in &item.items {
            match member {
                TraitItem::Fn(member) => {
                    self.function(Some(&owner), &item.vis, &member.attrs, &member.sig);
                }
                TraitItem::Macro(member) => self.tokens(Some(&owner), member.mac.tokens.clone()),
                _ => {}
            }
        }
    }

    fn in_impl(&mut self, item: &syn::ItemImpl) {
        let Some(owner) = owner(&item.self_ty) else { return };
        for member in &item.items {
            match member {
                ImplItem::Fn(member) => {
                    self.function(Some(&owner), &member.vis, &member.attrs, &member.sig);
                }
                ImplItem::Macro(member) => self.tokens(Some(&owner), member.mac.tokens.clone()),
                _ => {}
            }
        }
    }

    fn function(
        &mut self,
        owner: Option<&str>,
        vis: &Visibility,
        attrs: &[Attribute],
        sig: &Signature,
    ) {
        let first = match sig.inputs.first() {
            Some(syn::FnArg::Typed(first)) => names(&first.ty),
            Some(syn::FnArg::Receiver(_)) => owner.map(str::to_owned).into_iter().collect(),
            None => Vec::new(),
        };
        let returns = match &sig.output {
            syn::ReturnType::Default => Vec::new(),
            syn::ReturnType::Type(_, ty) => names(ty),
        };
        // `Self` is the type itself.
        let named = |list: Vec<String>| {
            list.into_iter()
                .map(|name| owner.filter(|_| name == "Self").map_or(name, str::to_owned))
                .collect()
        };
        let function = Function {
            is_public: is_public(vis),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            docs: docs(attrs),
            roles: roles(attrs),
            returns: named(returns),
            first: named(first),
        };
        let key = (owner.map(str::to_owned), sig.ident.to_string());
        self.functions.entry(key).or_default().push(function);
    }

    /// The names that a `use` gives, and the crate that it takes them from, which `first` names.
    fn takes(&mut self, is_public: bool, first: Option<&str>, tree: &syn::UseTree) {
        let name = match tree {
            syn::UseTree::Path(path) => {
                let name = path.ident.to_string();
                self.takes(is_public, Some(first.unwrap_or(&name)), &path.tree);
                name
            }
            syn::UseTree::Name(name) => {
                self.made.insert(name.ident.to_string());
                name.ident.to_string()
            }
            syn::UseTree::Rename(name) => {
                self.made.insert(name.rename.to_string());
                name.ident.to_string()
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.takes(is_public, first, tree);
                }
                return;
            }
            syn::UseTree::Glob(_) => return,
        };
        if is_public && first != Some("crate") {
            self.given.extend(match tree {
                syn::UseTree::Rename(renamed) => Some(renamed.rename.to_string()),
                syn::UseTree::Name(name) => Some(name.ident.to_string()),
                _ => None,
            });
        }
        match first {
            Some(first) if !matches!(tree, syn::UseTree::Path(_)) => {
                self.used.insert((first.to_owned(), name));
            }
            None if is_public => {
                self.shown.insert(name);
            }
            _ => {}
        }
    }

    /// What stands in a macro's braces: items, or something that they are made from.
    fn tokens(&mut self, owner: Option<&str>, tokens: TokenStream) {
        match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) => file.items.iter().for_each(|item| self.item(owner, item)),
            Err(_) => self.scan(tokens),
        }
    }

    /// The names that follow `fn`, `struct` and their like. Whose they are is not known.
    fn scan(&mut self, tokens: TokenStream) {
        let mut before = String::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    self.scan(group.stream());
                    before.clear();
                }
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    if ["fn", "struct", "enum", "trait", "type"].contains(&before.as_str()) {
                        self.made.insert(name.clone());
                    }
                    self.words.insert(name.clone());
                    before = name;
                }
                _ => before.clear(),
            }
        }
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// The last name of the type that an impl is for.
fn owner(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        syn::Type::Reference(reference) => owner(&reference.elem),
        syn::Type::Slice(_) | syn::Type::Array(_) => Some("[]".to_owned()),
        syn::Type::TraitObject(object) => object.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => {
                bound.path.segments.last().map(|last| last.ident.to_string())
            }
            _ => None,
        }),
        _ => None,
    }
}

/// All names in a type.
fn names(ty: &syn::Type) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit<'_> for Names {
        fn visit_path_segment(&mut self, segment: &syn::PathSegment) {
            self.0.push(segment.ident.to_string());
            visit::visit_path_segment(self, segment);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_type(ty);
    names.0
}

fn docs(attrs: &[Attribute]) -> String {
    let mut docs = String::new();
    for attr in attrs {
        if let Meta::NameValue(pair) = &attr.meta
            && pair.path.is_ident("doc")
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value
        {
            docs.push_str(text.value().trim());
            docs.push('\n');
        }
    }
    docs
}

/// The last names of the derives.
fn derives(attrs: &[Attribute]) -> Vec<String> {
    let mut derives = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        if let Meta::List(list) = &attr.meta {
            derives.extend(list.tokens.clone().into_iter().map(|token| token.to_string()));
        }
    }
    derives
}

/// The keys in `#[ctx(…)]`.
fn roles(attrs: &[Attribute]) -> Vec<String> {
    let mut roles = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("ctx")) {
        let Meta::List(list) = &attr.meta else { continue };
        let parser = syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated;
        let Ok(metas) = parser.parse2(list.tokens.clone()) else {
            roles.push(list.tokens.to_string());
            continue;
        };
        roles.extend(metas.iter().map(|meta| meta.path().to_token_stream().to_string()));
    }
    roles
}
