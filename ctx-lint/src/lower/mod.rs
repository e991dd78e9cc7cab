//! From text to facts; the only folder that names syn.
//!
//! Spans are bytes of the whole text: syn drops a byte-order mark and a `#!` line before it counts,
//! so both are cut off here and their length is added back.

mod attr;
mod blocks;
mod branches;
mod defs;
mod derived;
mod expand;
mod expansion;
mod exprs;
mod given;
mod items;
mod known;
mod lines;
mod macros;
mod pats;
mod pieces;
mod scope;
mod select;
mod transparent;
mod types;

use std::str::FromStr as _;
use std::sync::Arc;

use proc_macro2::{TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use syn::parse::{ParseStream, Parser as _};

use self::expansion::{Expansion, Macros};
pub use self::given::Given;
use self::given::Library;
use self::lines::Lines;
use self::scope::Scope;
use crate::facts::{
    Expr, ExprId, ExprKind, Facts, Local, LocalId, Module, ModuleId, ModuleKind, Name, Origin,
    SyntaxError, Ty,
};
use crate::lex;
use crate::note::notes;
use crate::source::Span;

/// What the parser and the walk over its tree need at most, for the deepest nesting that [`lex::excess`] lets through.
const STACK: usize = 200 << 20;

/// How many variables under conditions a name may mean at once.
const MAX_TWINS: usize = 32;

/// Reads one file's text. Never fails: what cannot be read is in [`Facts::errors`].
pub fn lower(text: &str) -> Facts {
    lower_with(text, Arc::default())
}

/// As [`lower`], for a text whose calls mean macros that other texts define.
pub fn lower_with(text: &str, given: Arc<[Given]>) -> Facts {
    let base = prelude_len(text);
    let mut lower = Lower::new(base);
    lower.macros.library = Library::new(given);
    lower.lines = Lines::of(&text[base as usize..]);
    lower.facts.modules.push(Module {
        name: Name::default(),
        kind: ModuleKind::File,
        parent: None,
        span: Span::new(0, text.len() as u32),
        attrs: Vec::new(),
        items: Vec::new(),
        imports: Vec::new(),
        macros: Vec::new(),
    });
    match lex::excess(text) {
        Some((span, excess)) => lower.error(span, excess.message().to_owned()),
        None => stacker::maybe_grow(STACK, STACK, || {
            lower.file(&text[base as usize..]);
            lower.finish_pending();
            lower.finish_for_macros();
        }),
    }
    lower.notes(text);
    proc_macro2::extra::invalidate_current_thread_spans();
    lower.facts.shrink();
    lower.facts
}

/// Reads a type such as a config file holds it.
pub fn lower_type(text: &str) -> Option<Ty> {
    let ty = syn::parse_str::<syn::Type>(text).ok()?;
    Some(Lower::new(0).ty(&ty))
}

/// How many bytes a byte-order mark, a `#!` line and the manifest of a script take.
fn prelude_len(text: &str) -> u32 {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = text.len() - body.len();
    let is_script = body.starts_with("#!") && !body[2..].trim_start().starts_with('[');
    let line = if is_script { body.find('\n').unwrap_or(body.len()) } else { 0 };
    (mark + line + lex::frontmatter(&body[line..])) as u32
}

/// The state of one walk over one tree.
struct Lower {
    /// What the spans of the tree are short by.
    base: u32,
    lines: Lines,
    facts: Facts,
    /// The module whose items are being read.
    module: ModuleId,
    /// Variables in reach.
    scope: Scope,
    /// Variables that are only there under a `cfg`, and the one of the same name that is there otherwise.
    twins: FxHashMap<LocalId, LocalId>,
    /// Items of function bodies: read after the body, so that a body's expressions stay one run of the table.
    pending: Vec<(syn::Item, ModuleId, Option<Expansion>)>,
    macros: Macros,
    /// Items that do not parse, with the attributes that may be macros which read them.
    for_macros: Vec<(SyntaxError, Vec<syn::Path>)>,
}

impl Lower {
    fn new(base: u32) -> Self {
        Self {
            base,
            lines: Lines::default(),
            facts: Facts::default(),
            module: ModuleId(0),
            scope: Scope::default(),
            twins: FxHashMap::default(),
            pending: Vec::new(),
            macros: Macros::default(),
            for_macros: Vec::new(),
        }
    }

    fn file(&mut self, text: &str) {
        let tokens = match TokenStream::from_str(text) {
            Ok(tokens) => tokens,
            Err(error) => {
                let span = self.span(error.span());
                return self.error(span, error.to_string());
            }
        };
        let parser = |input: ParseStream<'_>| {
            self.items_tolerantly(input);
            Ok(())
        };
        // The parser itself takes all tokens and cannot fail.
        let _ = parser.parse2(tokens);
    }

    /// Reads every item that parses and skips what does not, up to the next `;` or `}`.
    fn items_tolerantly(&mut self, input: ParseStream<'_>) {
        match input.call(syn::Attribute::parse_inner) {
            Ok(attrs) => {
                if attrs.iter().any(attr::is_cfg_test) {
                    let whole = self.facts.modules[0].span;
                    self.facts.tests.push(whole);
                }
            }
            Err(error) => self.syntax_error(&error),
        }
        while !input.is_empty() {
            let fork = input.fork();
            match fork.parse::<syn::Item>() {
                Ok(item) => {
                    syn::parse::discouraged::Speculative::advance_to(input, &fork);
                    self.item(&item);
                }
                Err(error) => {
                    let span = self.span(error.span());
                    let error = SyntaxError { span, message: error.to_string() };
                    match attr::readers(input) {
                        names if names.is_empty() => self.facts.errors.push(error),
                        names => self.for_macros.push((error, names)),
                    }
                    skip_item(input);
                }
            }
        }
    }

    /// Gives functions what comments above them say.
    fn notes(&mut self, text: &str) {
        let notes = notes(text);
        if notes.is_empty() {
            return;
        }
        let said: FxHashMap<Span, bool> =
            notes.iter().filter_map(|note| Some((note.function?, note.safe))).collect();
        for function in &mut self.facts.functions {
            function.noted_safe = said.get(&function.name_span).copied();
        }
    }

    fn finish_pending(&mut self) {
        while let Some((item, module, inside)) = self.pending.pop() {
            let outer = std::mem::take(&mut self.scope);
            let stack = if inside.is_some() { STACK } else { 0 };
            stacker::maybe_grow(stack, STACK, || {
                self.inside(inside, |lower| lower.in_module(module, |lower| lower.item(&item)));
            });
            self.scope = outer;
        }
    }

    /// What an attribute macro reads need not be Rust. An attribute is one when it has a path, or when its name is imported:
    /// those of the language are never.
    fn finish_for_macros(&mut self) {
        for (error, readers) in std::mem::take(&mut self.for_macros) {
            let imports = || self.facts.modules.iter().flat_map(|module| &module.imports);
            let is_macro = |path: &syn::Path| {
                path.segments.len() > 1
                    || imports().any(|import| {
                        import.name.as_ref().is_some_and(|name| path.is_ident(name.as_str()))
                    })
            };
            if !readers.iter().any(is_macro) {
                self.facts.errors.push(error);
            }
        }
        self.facts.errors.sort_by_key(|error| error.span);
    }

    fn in_module<T>(&mut self, module: ModuleId, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.module, module);
        let value = read(self);
        self.module = outer;
        value
    }

    fn syntax_error(&mut self, error: &syn::Error) {
        let span = self.span(error.span());
        self.error(span, error.to_string());
    }

    fn error(&mut self, span: Span, message: String) {
        self.facts.errors.push(SyntaxError { span, message });
    }

    fn span(&self, span: proc_macro2::Span) -> Span {
        let range = self.lines.bytes(span);
        Span::new(self.base + range.start as u32, self.base + range.end as u32)
    }

    fn delim(&self, span: &proc_macro2::extra::DelimSpan) -> Span {
        self.span(span.open()).to(self.span(span.close()))
    }

    /// Takes a place in the table for an expression whose children come next.
    fn reserve(&mut self, parent: Option<ExprId>) -> ExprId {
        let id = ExprId(self.facts.exprs.len() as u32);
        self.facts.exprs.push(Expr {
            span: Span::default(),
            parent,
            end: id,
            kind: ExprKind::Underscore,
        });
        id
    }

    /// Fills a reserved place, after all its children have been added.
    fn fill(&mut self, id: ExprId, span: Span, kind: ExprKind) -> ExprId {
        let end = ExprId(self.facts.exprs.len() as u32);
        let expr = &mut self.facts[id];
        expr.span = span;
        expr.end = end;
        expr.kind = kind;
        id
    }

    fn bind(&mut self, name: Name, span: Span, mutable: bool, origin: Origin) -> LocalId {
        let id = LocalId(self.facts.locals.len() as u32);
        self.scope.push(self.key(&name, span), id);
        self.facts.locals.push(Local { name, span, mutable, origin, uses: Vec::new() });
        id
    }

    /// Records an expression that names a variable, if it does.
    fn mention(&mut self, name: &Name, span: Span, expr: ExprId) -> Option<LocalId> {
        let local = self.lookup(name, span)?;
        self.facts[local].uses.push(expr);
        let twins = std::iter::successors(Some(local), |last| self.twins.get(last).copied());
        for twin in twins.skip(1).take(MAX_TWINS) {
            self.facts.locals[twin.0 as usize].uses.push(expr);
        }
        Some(local)
    }

    /// Says that the variables bound since `mark` are there only under a `cfg`: what names them may as well mean those
    /// that they shadow.
    fn shadow_by_cfg(&mut self, mark: usize) {
        let pairs = self.scope.shadowed_since(mark);
        self.twins.extend(pairs);
    }

    /// Forgets, afterwards, the variables that `read` binds.
    fn scoped<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let mark = self.scope.len();
        let value = read(self);
        self.scope.truncate(mark);
        value
    }
}

fn name(ident: &proc_macro2::Ident) -> Name {
    let text = ident.to_string();
    Name::new(text.strip_prefix("r#").unwrap_or(&text))
}

/// Skips past the next `;` or `{…}`.
fn skip_item(input: ParseStream<'_>) {
    while let Ok(token) = input.parse::<TokenTree>() {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
            _ => false,
        };
        if ends {
            return;
        }
    }
}

#[cfg(test)]
mod tests;
