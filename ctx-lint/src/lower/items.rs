//! Items: modules, imports, functions, types, traits and impls.

use syn::{Item as I, UseTree, Visibility};

use super::{Lower, attr, name};
use crate::facts::{
    Alias, AliasId, FnId, Function, Import, Item, ModuleKind, Name, Origin, Owner, Param, Receiver,
    ValueKind,
};
use crate::source::Span;

/// The most names that the path of an import may have; a longer one imports nothing.
const MAX_IMPORT: usize = 64;

pub(super) fn is_public(vis: &Visibility) -> bool {
    !matches!(vis, Visibility::Inherited)
}

impl Lower {
    pub(super) fn item(&mut self, item: &I) {
        if item_attrs(item).iter().any(attr::is_test) {
            let span = self.span_of(item);
            self.facts.tests.push(span);
        }
        let attrs = item_attrs(item);
        if !attrs.is_empty() {
            let span = self.span_of(item);
            self.conditions(attrs, span);
        }
        match item {
            I::Fn(item) => {
                let head = Head { attrs: &item.attrs, public: is_public(&item.vis) };
                let span = self.span(first_span(&item.attrs, &item.vis, &item.sig));
                let span = self.own_span(item, span.to(self.delim(&item.block.brace_token.span)));
                let id = self.function(&head, &item.sig, Some(&item.block), Owner::Module, span);
                self.add(name(&item.sig.ident), Item::Fn(id));
            }
            I::Mod(item) => self.module_item(item),
            I::Use(item) => {
                let span = self.span_of(item);
                let (colon, public) = (item.leading_colon.is_some(), is_public(&item.vis));
                self.imports(&item.tree, &mut Vec::new(), span, colon, public);
            }
            I::ExternCrate(item) => {
                let bound = item.rename.as_ref().map_or(&item.ident, |(_, rename)| rename);
                let import = Import {
                    span: self.span_of(item),
                    path: vec![name(&item.ident)],
                    leading_colon: true,
                    name: Some(name(bound)),
                    public: is_public(&item.vis),
                };
                self.facts.modules[self.module.0 as usize].imports.push(import);
            }
            I::Struct(_) | I::Enum(_) | I::Union(_) => {
                self.type_def(item);
                self.read_derived(item, attrs);
            }
            I::Type(item) => {
                self.facts.aliases.push(Alias {
                    name: name(&item.ident),
                    span: self.span_of(item),
                    module: self.module,
                    generics: self.generics(&item.generics).0,
                    ty: self.ty(&item.ty),
                });
                let id = AliasId(self.facts.aliases.len() as u32 - 1);
                self.add(name(&item.ident), Item::Alias(id));
            }
            I::Const(item) => {
                let span = self.span_of(item);
                self.value(&item.ident, &item.attrs, ValueKind::Const, &item.ty, &item.expr, span);
            }
            I::Static(item) => {
                let span = self.span_of(item);
                self.value(&item.ident, &item.attrs, ValueKind::Static, &item.ty, &item.expr, span);
            }
            I::Trait(item) => self.trait_item(item),
            I::Impl(item) => self.impl_item(item),
            I::ForeignMod(item) => {
                for foreign in &item.items {
                    if let syn::ForeignItem::Fn(function) = foreign {
                        let head =
                            Head { attrs: &function.attrs, public: is_public(&function.vis) };
                        let span = self.span_of(function);
                        let id = self.function(&head, &function.sig, None, Owner::Foreign, span);
                        self.add(name(&function.sig.ident), Item::Fn(id));
                    }
                }
            }
            I::Macro(item) => self.item_macro(item),
            _ => {}
        }
    }

    pub(super) fn add(&mut self, name: Name, item: Item) {
        self.facts.modules[self.module.0 as usize].items.push((name, item));
    }

    fn module_item(&mut self, item: &syn::ItemMod) {
        let own = name(&item.ident);
        let Some((brace, items)) = &item.content else {
            // The world follows these.
            return;
        };
        let span = self.span(item.mod_token.span).to(self.delim(&brace.span));
        let id = self.add_module(own.clone(), ModuleKind::Inline, span);
        self.facts.modules[id.0 as usize].attrs = self.attrs(&item.attrs).0;
        self.add(own, Item::Module(id));
        self.in_module(id, |lower| {
            for item in items {
                lower.item(item);
            }
        });
    }

    fn imports(
        &mut self,
        tree: &UseTree,
        prefix: &mut Vec<Name>,
        span: Span,
        leading_colon: bool,
        public: bool,
    ) {
        let push = |lower: &mut Self, path: Vec<Name>, bound: Option<Name>| {
            let import = Import { span, path, leading_colon, name: bound, public };
            lower.facts.modules[lower.module.0 as usize].imports.push(import);
        };
        let join = |prefix: &[Name], ident: &proc_macro2::Ident| {
            let mut path = prefix.to_vec();
            if ident != "self" || path.is_empty() {
                path.push(name(ident));
            }
            path
        };
        match tree {
            // Each name behind a path has a copy of it, so that a long one must not have many.
            UseTree::Path(_) if prefix.len() > MAX_IMPORT => {}
            UseTree::Path(path) => {
                prefix.push(name(&path.ident));
                self.imports(&path.tree, prefix, span, leading_colon, public);
                prefix.pop();
            }
            UseTree::Name(last) => {
                let path = join(prefix, &last.ident);
                let bound = path.last().cloned();
                push(self, path, bound);
            }
            UseTree::Rename(last) => {
                push(self, join(prefix, &last.ident), Some(name(&last.rename)));
            }
            UseTree::Glob(_) => push(self, prefix.clone(), None),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.imports(tree, prefix, span, leading_colon, public);
                }
            }
        }
    }

    pub(super) fn function(
        &mut self,
        head: &Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        owner: Owner,
        span: Span,
    ) -> FnId {
        let id = FnId(self.facts.functions.len() as u32);
        let (attrs, docs) = self.attrs(head.attrs);
        if owner != Owner::Module {
            self.conditions(head.attrs, span);
        }
        let (generics, wheres) = self.generics(&sig.generics);
        self.facts.functions.push(Function {
            name: name(&sig.ident),
            name_span: self.span(sig.ident.span()),
            span,
            module: self.module,
            owner,
            attrs,
            docs,
            noted_safe: None,
            is_async: sig.asyncness.is_some(),
            public: head.public,
            generics,
            wheres,
            receiver: None,
            params: Vec::new(),
            ret: self.ret(&sig.output),
            body: None,
        });
        let outer = std::mem::take(&mut self.scope);
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => {
                    let own = self.receiver(receiver, id);
                    self.conditions(&receiver.attrs, own.span);
                    self.facts[id].receiver = Some(own);
                }
                syn::FnArg::Typed(typed) => {
                    let number = self.facts[id].params.len() as u32;
                    let ty = self.ty(&typed.ty);
                    let pat = self.pat(&typed.pat, Origin::Param(id, number));
                    let span = self.facts[pat].span.to(ty.span);
                    self.conditions(&typed.attrs, span);
                    self.facts[id].params.push(Param { span, pat, ty: Some(ty) });
                }
            }
        }
        for bound in attr::names_bound(head.attrs) {
            self.bind(name(&bound), self.span(bound.span()), false, Origin::Attribute(id));
        }
        if let Some(block) = block {
            let body = self.body(block);
            self.facts[id].body = Some(body);
            self.facts.bodies.push((body, id));
        }
        self.scope = outer;
        id
    }

    fn receiver(&mut self, receiver: &syn::Receiver, id: FnId) -> Receiver {
        let span = self.span(receiver.self_token.span);
        let local =
            self.bind("self".into(), span, receiver.mutability.is_some(), Origin::Receiver(id));
        let (by_ref, mutable, ty) = match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, mutability) => (true, mutability.is_some(), None),
            syn::ReceiverKind::Typed(_, ty) => (false, false, Some(self.ty(ty))),
            _ => (false, receiver.mutability.is_some(), None),
        };
        Receiver { span: self.span_of(receiver), by_ref, mutable, ty, local }
    }
}

/// What a function has before its signature.
pub(super) struct Head<'a> {
    pub(super) attrs: &'a [syn::Attribute],
    pub(super) public: bool,
}

pub(super) fn first_span(
    attrs: &[syn::Attribute],
    vis: &Visibility,
    sig: &syn::Signature,
) -> proc_macro2::Span {
    use syn::spanned::Spanned as _;
    match attrs.first() {
        Some(attr) => attr.pound_token.span,
        None if is_public(vis) => vis.span(),
        None => sig.constness.map_or_else(
            || sig.asyncness.map_or(sig.fn_token.span, |token| token.span),
            |token| token.span,
        ),
    }
}

fn item_attrs(item: &I) -> &[syn::Attribute] {
    match item {
        I::Const(item) => &item.attrs,
        I::Enum(item) => &item.attrs,
        I::ExternCrate(item) => &item.attrs,
        I::Fn(item) => &item.attrs,
        I::ForeignMod(item) => &item.attrs,
        I::Impl(item) => &item.attrs,
        I::Macro(item) => &item.attrs,
        I::Mod(item) => &item.attrs,
        I::Static(item) => &item.attrs,
        I::Struct(item) => &item.attrs,
        I::Trait(item) => &item.attrs,
        I::Type(item) => &item.attrs,
        I::Union(item) => &item.attrs,
        I::Use(item) => &item.attrs,
        _ => &[],
    }
}
