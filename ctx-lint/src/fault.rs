//! What is told to the user when the tool cannot do its job: a message, what to do about it, and the place if there
//! is one.
//!
//! Paths and texts that a fault quotes cannot do anything to the terminal: they are made harmless when they are put in.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use miette::{Diagnostic, LabeledSpan, NamedSource, Severity, SourceCode};

use crate::glyph::{self, Shown};

/// Why the tool could not do its job.
#[derive(Debug)]
pub struct Fault(Box<Parts>);

#[derive(Debug, Default)]
struct Parts {
    message: String,
    help: Option<String>,
    source: Option<NamedSource<String>>,
    labels: Vec<LabeledSpan>,
    related: Vec<Fault>,
    is_warning: bool,
}

impl Fault {
    /// A fault without a place.
    pub fn new(message: impl Into<String>) -> Self {
        let message = glyph::line(&message.into()).into_owned();
        Self(Box::new(Parts { message, ..Parts::default() }))
    }

    /// Says what to do, in the imperative.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(glyph::lines(&help.into()).into_owned());
        self
    }

    /// Makes it something that is told and stops nothing.
    pub fn as_warning(mut self) -> Self {
        self.0.is_warning = true;
        self
    }

    /// Points into a file.
    pub fn at(mut self, name: &str, text: &str, span: std::ops::Range<usize>, label: &str) -> Self {
        let (text, span) = Shown::of(text).map_or_else(
            || (text.to_owned(), span.clone()),
            |shown| (shown.text.clone(), shown.forth(span.start)..shown.forth(span.end)),
        );
        self.0.source = Some(NamedSource::new(glyph::line(name), text));
        let label = glyph::line(label).into_owned();
        self.0.labels.push(LabeledSpan::new_primary_with_span(Some(label), span));
        self
    }

    /// Joins several faults under one message; a single one stands for itself.
    pub fn all(message: impl Into<String>, mut faults: Vec<Self>) -> Self {
        if faults.len() == 1 {
            return faults.remove(0);
        }
        let mut all = Self::new(message);
        all.0.related = faults;
        all
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl Error for Fault {}

impl Diagnostic for Fault {
    fn severity(&self) -> Option<Severity> {
        Some(if self.0.is_warning { Severity::Warning } else { Severity::Error })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.0.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.0.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.0.labels.iter().cloned()))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        Some(Box::new(self.0.related.iter().map(|fault| fault as &dyn Diagnostic)))
    }
}

/// The name that `wrong` was most likely meant to be.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = names.into_iter().map(|name| (strsim::jaro_winkler(wrong, name), name));
    let (score, name) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    // Long names that begin alike are similar by that measure, and may have little else in common.
    let slips = strsim::damerau_levenshtein(wrong, name);
    (score > 0.75 && slips <= (wrong.chars().count() / 2).max(2)).then_some(name)
}

/// Turns a panic into its message.
///
/// # Errors
///
/// When the work panics: with what the panic said.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What a panic leaves half done is dropped with it: the work only reads what it shares.
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| message(payload.as_ref()))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without a message").to_owned()
}
