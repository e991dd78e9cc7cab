//! Attributes: doc comments, test marks, and the rest as text.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use super::Lower;
use crate::facts::{Attr, Cfg, Name};
use crate::source::Span;

/// Whether the attribute makes its item a test or leaves it out of normal builds.
pub(super) fn is_test(attr: &syn::Attribute) -> bool {
    if is_cfg_test(attr) {
        return true;
    }
    let Some(last) = attr.path().segments.last() else { return false };
    let last = last.ident.to_string();
    matches!(&*last, "test" | "rstest" | "bench" | "proptest" | "quickcheck")
        || last.ends_with("_test")
        || last.starts_with("test_")
}

/// The paths of the attributes in front of what comes next.
pub(super) fn readers(input: syn::parse::ParseStream<'_>) -> Vec<syn::Path> {
    let attrs = input.fork().call(syn::Attribute::parse_outer).unwrap_or_default();
    attrs.into_iter().map(|attr| attr.path().clone()).filter(|path| !path.is_ident("doc")).collect()
}

/// Whether the attribute is a `cfg` that asks for `test`.
pub(super) fn is_cfg_test(attr: &syn::Attribute) -> bool {
    attr.path().is_ident("cfg") && attr.parse_args::<Meta>().is_ok_and(|meta| asks_for_test(&meta))
}

fn asks_for_test(meta: &Meta) -> bool {
    match meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("any") || list.path.is_ident("all") => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .is_ok_and(|metas| metas.iter().any(asks_for_test)),
        _ => false,
    }
}

/// The names that `#[context_fn(value(user: UserKey))]` binds in the body.
pub(super) fn names_bound(attrs: &[syn::Attribute]) -> Vec<Ident> {
    let is_ours = |attr: &&syn::Attribute| {
        attr.path().segments.last().is_some_and(|last| last.ident == "context_fn")
    };
    let mut names = Vec::new();
    for attr in attrs.iter().filter(is_ours) {
        let Meta::List(list) = &attr.meta else { continue };
        let mut after_value = false;
        for token in list.tokens.clone() {
            match token {
                TokenTree::Group(pairs) if after_value => {
                    let tokens: Vec<_> = pairs.stream().into_iter().collect();
                    let pairs = tokens.split(|token| is_punct(token, ','));
                    names.extend(pairs.filter_map(|pair| match pair {
                        [TokenTree::Ident(name), colon, ..] if is_punct(colon, ':') => {
                            Some(name.clone())
                        }
                        _ => None,
                    }));
                    after_value = false;
                }
                token => after_value = matches!(&token, TokenTree::Ident(word) if word == "value"),
            }
        }
    }
    names
}

/// The lists of the derives in `#[cfg_attr(…, derive(…))]`. What some build derives, the others can seldom do without.
fn derives_under_cfg(attr: &syn::Attribute) -> Vec<String> {
    if !attr.path().is_ident("cfg_attr") {
        return Vec::new();
    }
    let list = attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    let metas = list.into_iter().flatten().skip(1);
    let derives = metas.filter_map(|meta| match meta {
        Meta::List(list) if list.path.is_ident("derive") => Some(list.tokens.to_string()),
        _ => None,
    });
    derives.collect()
}

/// The attributes that the language has itself, and those of tools that come with it.
const OF_LANGUAGE: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "clippy",
    "cold",
    "deny",
    "deprecated",
    "diagnostic",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "global_allocator",
    "ignore",
    "inline",
    "link",
    "link_name",
    "link_section",
    "macro_export",
    "macro_use",
    "must_use",
    "no_mangle",
    "non_exhaustive",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "repr",
    "rustfmt",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "used",
    "warn",
];

/// The macros that an attribute may name, those under a `cfg_attr` too.
fn readers_in(meta: &Meta, found: &mut Vec<syn::Path>) {
    let list = Punctuated::<Meta, Token![,]>::parse_terminated;
    let inner = |meta: &Meta, from: usize, found: &mut Vec<syn::Path>| {
        let Meta::List(own) = meta else { return };
        let metas = own.parse_args_with(list).unwrap_or_default();
        metas.iter().skip(from).for_each(|meta| readers_in(meta, found));
    };
    let path = meta.path();
    if path.is_ident("cfg_attr") {
        inner(meta, 1, found);
    } else if path.is_ident("derive") {
        inner(meta, 0, found);
    } else if path.segments.first().is_none_or(|first| {
        let first = first.ident.to_string();
        !OF_LANGUAGE.contains(&first.as_str())
    }) {
        found.push(path.clone());
    }
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn string_value(attr: &syn::Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else { return None };
    match &pair.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

impl Lower {
    /// Notes under which conditions something is compiled. What has no place of its own in an expansion shares its place with
    /// things under other conditions, and is taken to be there always.
    pub(super) fn conditions(&mut self, attrs: &[syn::Attribute], span: Span) {
        if self.is_made(span) {
            return;
        }
        for attr in attrs {
            let mut readers = Vec::new();
            readers_in(&attr.meta, &mut readers);
            let readers = readers.iter().map(|path| (span, self.path(None, path)));
            let readers: Vec<_> = readers.collect();
            self.facts.readers.extend(readers);
            if let Meta::List(list) = &attr.meta {
                let name = list.path.get_ident().map(Ident::to_string).unwrap_or_default();
                let cfgs = conditions_of(&name, &list.tokens);
                self.facts.cfgs.extend(cfgs.into_iter().map(|cfg| (span, cfg)));
            }
        }
    }

    /// Splits attributes into doc text and the others.
    pub(super) fn attrs(&self, attrs: &[syn::Attribute]) -> (Vec<Attr>, String) {
        let mut docs = String::new();
        let mut rest = Vec::new();
        for attr in attrs {
            if attr.path().is_ident("doc") {
                if let Some(line) = string_value(attr) {
                    docs.push_str(&line);
                    docs.push('\n');
                }
                continue;
            }
            let path: Vec<String> =
                attr.path().segments.iter().map(|segment| segment.ident.to_string()).collect();
            let args = match &attr.meta {
                Meta::Path(_) => String::new(),
                Meta::List(list) => list.tokens.to_string(),
                Meta::NameValue(pair) => pair.value.to_token_stream().to_string(),
            };
            let span =
                self.span(attr.pound_token.span).to(self.span(attr.bracket_token.span.close()));
            rest.push(Attr { span, path: Name::new(path.join("::")), args });
            rest.extend(derives_under_cfg(attr).into_iter().map(|args| Attr {
                span,
                path: "derive".into(),
                args,
            }));
        }
        (rest, docs)
    }
}

/// The conditions that an attribute of a name with these arguments sets: those of `cfg`, and of a `cfg` inside `cfg_attr`.
fn conditions_of(name: &str, args: &TokenStream) -> Vec<Cfg> {
    match name {
        "cfg" => vec![Cfg::parse(&args.to_string())],
        "cfg_attr" => {
            let tokens: Vec<TokenTree> = args.clone().into_iter().collect();
            let mut parts = tokens.split(|token| is_punct(token, ','));
            let text =
                |part: &[TokenTree]| part.iter().cloned().collect::<TokenStream>().to_string();
            let Some(predicate) = parts.next().map(text) else { return Vec::new() };
            let inner = parts.filter_map(|part| match part {
                [TokenTree::Ident(name), TokenTree::Group(args)] => {
                    Some(conditions_of(&name.to_string(), &args.stream()))
                }
                _ => None,
            });
            // Where the predicate does not hold, the attribute is not there.
            let unless = |cfg| Cfg::Any(vec![Cfg::Not(Box::new(Cfg::parse(&predicate))), cfg]);
            inner.flatten().map(unless).collect()
        }
        _ => Vec::new(),
    }
}

/// The attributes of a closure's parameter.
pub(super) fn of_param(param: &syn::Pat) -> &[syn::Attribute] {
    match param {
        syn::Pat::Ident(pat) => &pat.attrs,
        syn::Pat::Struct(pat) => &pat.attrs,
        syn::Pat::Tuple(pat) => &pat.attrs,
        syn::Pat::TupleStruct(pat) => &pat.attrs,
        syn::Pat::Type(pat) => &pat.attrs,
        syn::Pat::Wild(pat) => &pat.attrs,
        _ => &[],
    }
}

macro_rules! attrs_of {
    ($expr:ident: $($kind:ident)*) => {
        match $expr {
            $(syn::Expr::$kind(own) => &own.attrs,)*
            _ => &[],
        }
    };
}

/// The attributes of an expression.
pub(super) fn of_expr(expr: &syn::Expr) -> &[syn::Attribute] {
    attrs_of! {
        expr: Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index
            Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock
            Tuple Unary Unsafe While Yield
    }
}
