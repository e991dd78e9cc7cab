//! Types, constants, traits and impls.

use syn::{Fields, ImplItem, Item as I, TraitItem};

use super::items::{Head, first_span, is_public};
use super::{Lower, attr, name};
use crate::facts::{
    AssocType, Field, Impl, ImplId, Item, Name, Owner, Trait, TraitId, TypeDef, TypeId, TypeKind,
    Value, ValueId, ValueKind, Variant,
};
use crate::source::Span;

impl Lower {
    pub(super) fn type_def(&mut self, item: &I) {
        let (ident, attrs, vis, generics, kind) = match item {
            I::Struct(item) => {
                (&item.ident, &item.attrs, &item.vis, &item.generics, TypeKind::Struct)
            }
            I::Enum(item) => (&item.ident, &item.attrs, &item.vis, &item.generics, TypeKind::Enum),
            I::Union(item) => {
                (&item.ident, &item.attrs, &item.vis, &item.generics, TypeKind::Union)
            }
            _ => return,
        };
        let name_span = self.span(ident.span());
        let variants = match item {
            I::Struct(item) => vec![self.variant(ident, &item.fields, false)],
            I::Enum(item) => {
                let mut variants = Vec::new();
                for own in &item.variants {
                    self.conditions(&own.attrs, self.span_of(own));
                    variants.push(self.variant(&own.ident, &own.fields, true));
                }
                variants
            }
            I::Union(item) => vec![self.variant(ident, &Fields::Named(item.fields.clone()), false)],
            _ => Vec::new(),
        };
        let (attrs, docs) = self.attrs(attrs);
        self.facts.types.push(TypeDef {
            name: name(ident),
            name_span,
            span: self.span_of(item),
            module: self.module,
            kind,
            attrs,
            docs,
            public: is_public(vis),
            generics: self.generics(generics).0,
            variants,
        });
        let id = TypeId(self.facts.types.len() as u32 - 1);
        self.add(name(ident), Item::Type(id));
    }

    fn variant(&mut self, ident: &proc_macro2::Ident, fields: &Fields, of_enum: bool) -> Variant {
        let mut list = Vec::new();
        for (number, field) in fields.iter().enumerate() {
            let ty = self.ty(&field.ty);
            let start = field.ident.as_ref().map_or(ty.span, |ident| self.span(ident.span()));
            let span = start.to(ty.span);
            self.conditions(&field.attrs, span);
            list.push(Field {
                name: field.ident.as_ref().map_or_else(|| Name::new(number.to_string()), name),
                span,
                attrs: self.attrs(&field.attrs).0,
                public: of_enum || is_public(&field.vis),
                ty,
            });
        }
        Variant {
            name: name(ident),
            span: self.span(ident.span()),
            fields: list,
            tuple: matches!(fields, Fields::Unnamed(_)),
        }
    }

    pub(super) fn value(
        &mut self,
        ident: &proc_macro2::Ident,
        attrs: &[syn::Attribute],
        kind: ValueKind,
        ty: &syn::Type,
        init: &syn::Expr,
        span: Span,
    ) {
        let id = self.valued(ident, attrs, kind, ty, init, span);
        self.add(name(ident), Item::Value(id));
    }

    /// A value, whoever owns its name.
    fn valued(
        &mut self,
        ident: &proc_macro2::Ident,
        attrs: &[syn::Attribute],
        kind: ValueKind,
        ty: &syn::Type,
        init: &syn::Expr,
        span: Span,
    ) -> ValueId {
        let outer = std::mem::take(&mut self.scope);
        let init = self.expr(init, None);
        self.scope = outer;
        self.facts.values.push(Value {
            name: name(ident),
            span,
            module: self.module,
            kind,
            attrs: self.attrs(attrs).0,
            ty: self.ty(ty),
            init: Some(init),
        });
        ValueId(self.facts.values.len() as u32 - 1)
    }

    pub(super) fn trait_item(&mut self, item: &syn::ItemTrait) {
        let id = TraitId(self.facts.traits.len() as u32);
        self.facts.traits.push(Trait {
            name: name(&item.ident),
            span: self.span_of(item),
            module: self.module,
            attrs: self.attrs(&item.attrs).0,
            generics: self.generics(&item.generics).0,
            supertraits: self.bounds(&item.supertraits),
            functions: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
        });
        for member in &item.items {
            self.trait_member(member, id);
        }
        self.add(name(&item.ident), Item::Trait(id));
    }

    fn trait_member(&mut self, member: &TraitItem, id: TraitId) {
        match member {
            TraitItem::Fn(function) => {
                let head = Head { attrs: &function.attrs, public: true };
                let span = self.span_of(function);
                let block = function.default.as_ref();
                let own = self.function(&head, &function.sig, block, Owner::Trait(id), span);
                self.facts[id].functions.push(own);
            }
            TraitItem::Type(ty) => {
                self.conditions(&ty.attrs, self.span_of(ty));
                let own = AssocType {
                    name: name(&ty.ident),
                    bounds: self.bounds(&ty.bounds),
                    default: ty.default.as_ref().map(|(_, ty)| self.ty(ty)),
                };
                self.facts[id].types.push(own);
            }
            TraitItem::Const(value) => {
                self.conditions(&value.attrs, self.span_of(value));
                let pair = (name(&value.ident), self.ty(&value.ty));
                self.facts[id].consts.push(pair);
            }
            TraitItem::Macro(held) => {
                self.conditions(&held.attrs, self.span_of(held));
                self.members(&held.mac, |lower, member| lower.trait_member(member, id));
            }
            _ => {}
        }
    }

    pub(super) fn impl_item(&mut self, item: &syn::ItemImpl) {
        let id = ImplId(self.facts.impls.len() as u32);
        let (generics, wheres) = self.generics(&item.generics);
        self.facts.impls.push(Impl {
            span: self.span(item.impl_token.span).to(self.delim(&item.brace_token.span)),
            module: self.module,
            attrs: self.attrs(&item.attrs).0,
            generics,
            wheres,
            self_ty: self.ty(&item.self_ty),
            trait_: item.trait_.as_ref().map(|(path, _)| self.path(None, path)),
            functions: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
            values: Vec::new(),
        });
        for member in &item.items {
            self.impl_member(member, id);
        }
    }

    fn impl_member(&mut self, member: &ImplItem, id: ImplId) {
        match member {
            ImplItem::Fn(function) => {
                let head = Head { attrs: &function.attrs, public: is_public(&function.vis) };
                let span = self.span(first_span(&function.attrs, &function.vis, &function.sig));
                let span = span.to(self.delim(&function.block.brace_token.span));
                let span = self.own_span(function, span);
                if function.attrs.iter().any(attr::is_test) {
                    self.facts.tests.push(span);
                }
                let block = Some(&function.block);
                let own = self.function(&head, &function.sig, block, Owner::Impl(id), span);
                self.facts[id].functions.push(own);
            }
            ImplItem::Type(ty) => {
                self.conditions(&ty.attrs, self.span_of(ty));
                let pair = (name(&ty.ident), self.ty(&ty.ty));
                self.facts[id].types.push(pair);
            }
            ImplItem::Const(value) => {
                self.conditions(&value.attrs, self.span_of(value));
                let pair = (name(&value.ident), self.ty(&value.ty));
                self.facts[id].consts.push(pair);
                let span = self.span_of(value);
                let (ident, attrs) = (&value.ident, &value.attrs);
                let own = self.valued(ident, attrs, ValueKind::Const, &value.ty, &value.expr, span);
                self.facts[id].values.push((name(ident), own));
            }
            ImplItem::Macro(held) => {
                self.conditions(&held.attrs, self.span_of(held));
                self.members(&held.mac, |lower, member| lower.impl_member(member, id));
            }
            _ => {}
        }
    }
}
