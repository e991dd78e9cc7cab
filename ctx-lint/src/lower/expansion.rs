//! Macros that the world defines: which definition a call means, and the code that stands in its place.
//!
//! 1. What stands in an expansion has true places: tokens of the call their own, tokens of the definition that of the
//!    call.
//! 2. An expansion ends: the tokens of a call and of all that come of it are counted, and so are those of all calls of a text.

use std::rc::Rc;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use rustc_hash::FxHashMap;
use syn::Stmt;
use syn::parse::Parser as _;
use syn::spanned::Spanned as _;

use super::expand::{Rules, paste, size};
use super::given::Library;
use super::{Lower, STACK, name};
use crate::facts::{ExprId, LocalId, ModuleKind, Name};
use crate::lex;
use crate::source::Span;

/// The most tokens that one call may come to, with all that comes of it.
const MAX_TOKENS: usize = 1 << 15;

/// What the parser and the walk may need for each token.
const STACK_OF_TOKEN: usize = 26_000;

/// What they need at least.
const MIN_STACK: usize = 1 << 20;

/// The most tokens that are read and written for all calls of a text, for those that come to nothing, too.
const MAX_ALL: usize = 1 << 20;

/// The definitions of a file and the calls that have been expanded.
#[derive(Default)]
pub(super) struct Macros {
    definitions: FxHashMap<Name, Vec<Definition>>,
    /// The places that tokens of definitions have got, with where the definition begins.
    calls: FxHashMap<Span, u32>,
    /// What is left of the tokens of each outermost call.
    left: Vec<usize>,
    /// How many tokens have been read and written for all calls of the text.
    spent: usize,
    /// The definitions of other texts.
    pub(super) library: Library,
    /// The outermost call in whose expansion the reader is.
    pub(super) inside: Option<Expansion>,
}

struct Definition {
    /// `None` when it is not understood.
    rules: Option<Rc<Rules>>,
    /// Where the name means it.
    reach: Span,
    /// Where it begins.
    start: u32,
    /// Whether the whole crate can name it, as `crate::name!`.
    exported: bool,
    /// Whether it stands under a condition, so that another one may stand in its place.
    conditional: bool,
}

/// An expansion: the outermost call's number, and the place of its tokens.
#[derive(Clone, Copy)]
pub(super) struct Expansion {
    call: usize,
    span: Span,
    at: proc_macro2::Span,
    /// Where the definition begins.
    defined: u32,
}

/// The code that stands for a call.
pub(super) struct Expanded {
    pub(super) tokens: TokenStream,
    inside: Expansion,
    /// What the stack must have left to read it.
    stack: usize,
}

impl Expanded {
    /// Parses and reads the code with enough stack.
    pub(super) fn read<T>(&self, read: impl FnOnce() -> T) -> T {
        with_stack(self.stack, read)
    }
}

fn with_stack<T>(stack: usize, read: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(stack, STACK, read)
}

/// Tokens in another place.
fn moved(tokens: TokenStream, at: proc_macro2::Span) -> TokenStream {
    let one = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = TokenTree::Group(Group::new(group.delimiter(), moved(group.stream(), at)));
        }
        token.set_span(at);
        token
    };
    tokens.into_iter().map(one).collect()
}

/// A statement, or one that comes of a macro call.
pub(super) enum Spliced<'s> {
    Plain(&'s Stmt),
    /// With what the stack must have left.
    Made(Box<Stmt>, Expansion, usize),
}

impl Spliced<'_> {
    pub(super) fn stmt(&self) -> &Stmt {
        match self {
            Self::Plain(stmt) => stmt,
            Self::Made(stmt, ..) => stmt,
        }
    }
}

impl Lower {
    /// Takes note of a `macro_rules!` whose name has a meaning up to the end of a scope.
    pub(super) fn define(&mut self, item: &syn::ItemMacro, end: u32) {
        let Some(ident) = &item.ident else { return };
        let span = self.span_of(item);
        // What an expansion defines is there for the rest of the expansion.
        let start = if self.is_made(span) { span.start } else { span.end };
        let has = |word: &str| item.attrs.iter().any(|attr| attr.path().is_ident(word));
        let definition = Definition {
            rules: Rules::parse(item.mac.tokens.clone(), "crate").map(Rc::new),
            reach: Span::new(start, end),
            start: span.start,
            exported: has("macro_export"),
            conditional: has("cfg"),
        };
        self.macros.definitions.entry(name(ident)).or_default().push(definition);
    }

    /// Where the scope of macros ends that are defined in the module which is read.
    pub(super) fn macro_scope_end(&self) -> u32 {
        let mut module = &self.facts.modules[self.module.0 as usize];
        while let Some(parent) = module.parent
            && module.kind == ModuleKind::Inline
            && module.attrs.iter().any(|attr| attr.path == "macro_use")
        {
            module = &self.facts[parent];
        }
        module.span.end
    }

    /// The definition that a call means, when the file has it.
    fn definition(&self, path: &syn::Path, at: u32) -> Option<&Definition> {
        let last = name(&path.segments.last()?.ident);
        let named = self.macros.definitions.get(&last)?;
        if path.segments.len() == 2 && path.segments[0].ident == "crate" {
            let mut exported = named.iter().filter(|one| one.exported);
            let (only, other) = (exported.next()?, exported.next());
            return other.is_none().then_some(only);
        }
        path.get_ident()?;
        let mut seen = named.iter().rev().filter(|one| one.reach.start <= at && at < one.reach.end);
        let first = seen.next()?;
        let certain = !first.conditional || seen.next().is_none();
        certain.then_some(first)
    }

    /// What a call of a macro that the world defines stands for.
    pub(super) fn expanded(&mut self, mac: &syn::Macro) -> Option<Expanded> {
        let path = self.span(mac.path.span());
        let at = mac.path.span().join(mac.delimiter.span().close());
        let (rules, defined) = match self.definition(&mac.path, path.start) {
            Some(own) => (Rc::clone(own.rules.as_ref()?), own.start),
            // It sees no variables but those that it is given.
            None => match self.macros.library.find(&mac.path, path.start) {
                Some(rules) => (rules, 0),
                None if mac.path.segments.last()?.ident == "paste" => {
                    let pasted = |_, limit: usize| {
                        let left = limit.checked_sub(size(&mac.tokens)).ok_or(0_usize)?;
                        Ok((paste(mac.tokens.clone()), left))
                    };
                    return self.expansion((path, at), 0, size(&mac.tokens), pasted);
                }
                None => return None,
            },
        };
        let made = |at, limit| rules.expand(&mac.tokens, at, limit);
        self.expansion((path, at), defined, size(&mac.tokens), made)
    }

    /// What stands in the place of a call; `name` is the place of the macro's name.
    fn expansion(
        &mut self,
        (name, at): (Span, Option<proc_macro2::Span>),
        defined: u32,
        input: usize,
        made: impl FnOnce(proc_macro2::Span, usize) -> Result<(TokenStream, usize), usize>,
    ) -> Option<Expanded> {
        let inside = match self.macros.inside {
            Some(outer) if self.is_made(name) => outer,
            outer => {
                let call = outer.map_or(self.macros.left.len(), |outer| outer.call);
                let at = at?;
                Expansion { call, span: self.span(at), at, defined }
            }
        };
        if inside.call == self.macros.left.len() {
            self.macros.left.push(MAX_TOKENS);
        }
        // Each call counts, so that one that comes to nothing but itself ends, too.
        let before = self.macros.left[inside.call].checked_sub(1)?;
        self.macros.left[inside.call] = before;
        MAX_ALL.checked_sub(self.macros.spent)?;
        let made = made(inside.at, before);
        let written = made.as_ref().map_or_else(|&vain| vain, |&(_, left)| before - left);
        self.macros.spent += 1 + input + written;
        let (tokens, left) = made.ok()?;
        self.macros.left[inside.call] = left;
        if lex::excess(&tokens.to_string()).is_some() {
            return None;
        }
        let stack = (MIN_STACK + (before - left) * STACK_OF_TOKEN).min(STACK);
        Some(Expanded { tokens, inside, stack })
    }

    /// What a derive or an attribute that is declared as a macro adds to an item.
    pub(super) fn derived(&mut self, path: &syn::Path, item: &syn::Item) -> Option<Expanded> {
        let name = self.span(path.span());
        let rules = self.macros.library.find_declared(path, name.start)?;
        // All of it stands where the name does: the places of the item are its own.
        let input = moved(item.to_token_stream(), path.span());
        let made = |at, limit| rules.expand(&input, at, limit);
        let expanded = self.expansion((name, Some(path.span())), 0, size(&input), made)?;
        // In the expansion of a macro call, what is made stands at the place of that call.
        if expanded.inside.span == name && self.facts.derived.last() != Some(&name) {
            self.facts.derived.push(name);
        }
        Some(expanded)
    }

    /// Reads what comes of an expansion.
    pub(super) fn in_expansion<T>(
        &mut self,
        expanded: &Expanded,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.enter(expanded.inside);
        self.inside(Some(expanded.inside), read)
    }

    /// Reads on in the expansion in which something was put off.
    pub(super) fn inside<T>(
        &mut self,
        inside: Option<Expansion>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = std::mem::replace(&mut self.macros.inside, inside);
        let value = read(self);
        self.macros.inside = outer;
        value
    }

    fn enter(&mut self, expansion: Expansion) {
        if self.macros.calls.insert(expansion.span, expansion.defined).is_none() {
            self.facts.expansions.push(expansion.span);
        }
    }

    /// Whether a place is that of tokens of a definition.
    pub(super) fn is_made(&self, span: Span) -> bool {
        self.macros.calls.contains_key(&span)
    }

    /// The name by which a variable is known: those of a definition are others than those of the call.
    pub(super) fn key(&self, name: &Name, span: Span) -> Name {
        if self.is_made(span) {
            return Name::new(format!("{name}@{}..{}", span.start, span.end));
        }
        name.clone()
    }

    /// The variable that a name at a place means.
    pub(super) fn lookup(&self, name: &Name, span: Span) -> Option<LocalId> {
        let Some(&defined) = self.macros.calls.get(&span) else { return self.scope.lookup(name) };
        // A definition inside of a function sees the variables before it.
        let around = || self.scope.lookup(name).filter(|&id| self.facts[id].span.end <= defined);
        self.scope.lookup(&self.key(name, span)).or_else(around)
    }

    /// The span of a node: in an expansion, that of what the call has given, where the node ends with it.
    pub(super) fn span_of(&self, node: &impl ToTokens) -> Span {
        let whole = self.span(node.span());
        self.own_span(node, whole)
    }

    /// The same for a node that is known to stand at a span.
    pub(super) fn own_span(&self, node: &impl ToTokens, whole: Span) -> Span {
        if self.macros.inside.is_none() || !self.is_made(whole) {
            return whole;
        }
        let mut places = Vec::new();
        self.places(node.to_token_stream(), &mut places);
        match places.iter().position(|place| !self.is_made(*place)) {
            Some(first) if places[first..].iter().all(|place| !self.is_made(*place)) => {
                places[first..].iter().fold(places[first], |all, place| all.to(*place))
            }
            _ => whole,
        }
    }

    fn places(&self, tokens: TokenStream, places: &mut Vec<Span>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::None => {
                    self.places(group.stream(), places);
                }
                // Between brackets of the call stand tokens of the call alone.
                token => places.push(self.span(token.span())),
            }
        }
    }

    /// An expression in the place of a macro call.
    pub(super) fn expanded_expr(
        &mut self,
        mac: &syn::Macro,
        parent: Option<ExprId>,
    ) -> Option<ExprId> {
        let expanded = self.expanded(mac)?;
        expanded.read(|| {
            let expr = syn::parse2::<syn::Expr>(expanded.tokens.clone()).ok()?;
            Some(self.in_expansion(&expanded, |lower| lower.expr(&expr, parent)))
        })
    }

    /// The statements of a block that ends at `end`, with those that macro calls stand for.
    pub(super) fn spliced<'s>(&mut self, stmts: &'s [Stmt], end: u32) -> Vec<Spliced<'s>> {
        let mut list = Vec::with_capacity(stmts.len());
        for stmt in stmts {
            self.splice(stmt, end, &mut list);
        }
        list
    }

    fn splice<'s>(&mut self, stmt: &'s Stmt, end: u32, list: &mut Vec<Spliced<'s>>) {
        match self.made_by(stmt, end) {
            Some(made) => list.extend(made),
            None => list.push(Spliced::Plain(stmt)),
        }
    }

    /// The statements that a macro call stands for.
    fn made_by<'s>(&mut self, stmt: &Stmt, end: u32) -> Option<Vec<Spliced<'s>>> {
        let (mac, attrs, semi) = match stmt {
            Stmt::Macro(call) => (&call.mac, &call.attrs, call.semi_token),
            Stmt::Expr(syn::Expr::Macro(call), semi) => (&call.mac, &call.attrs, *semi),
            Stmt::Item(syn::Item::Macro(item)) => {
                self.define(item, end);
                return None;
            }
            _ => return None,
        };
        let conditional = attrs.iter().any(|attr| attr.path().is_ident("cfg"));
        let expanded = self.expanded(mac)?;
        expanded.read(|| {
            let parse = syn::Block::parse_within;
            let mut stmts = parse.parse2(expanded.tokens.clone()).ok()?;
            if let (Some(Stmt::Expr(_, last)), Some(semi)) = (stmts.last_mut(), semi) {
                last.get_or_insert(semi);
            }
            if conditional && stmts.iter().any(|stmt| matches!(stmt, Stmt::Local(_))) {
                // What follows may mean its variables, or those that they shadow.
                return None;
            }
            self.conditions(attrs, expanded.inside.span);
            let list = self.in_expansion(&expanded, |lower| {
                let mut list = Vec::new();
                for stmt in lower.with_branches(&stmts).into_owned() {
                    if let Some(made) = lower.made_by(&stmt, end) {
                        list.extend(made);
                    } else {
                        let stmt = Box::new(stmt);
                        list.push(Spliced::Made(stmt, expanded.inside, expanded.stack));
                    }
                }
                list
            });
            Some(list)
        })
    }

    /// Reads a statement where it belongs.
    pub(super) fn spliced_stmt(&mut self, stmt: &Spliced<'_>, read: impl FnOnce(&mut Self, &Stmt)) {
        match stmt {
            Spliced::Plain(stmt) => read(self, stmt),
            Spliced::Made(stmt, inside, stack) => {
                with_stack(*stack, || self.inside(Some(*inside), |lower| read(lower, stmt)));
            }
        }
    }
}
