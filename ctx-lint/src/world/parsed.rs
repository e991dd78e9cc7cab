//! A text, and what it says once somebody asks.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::cache::Slot;
use super::{Input, Unread};
use crate::facts::{Facts, SyntaxError};
use crate::lower::{Given, lower, lower_with};
use crate::source::{Source, Span};

/// A text with its facts, which are read when they are first asked for.
///
/// Facts are a function of the text and of the macros that it is given, so it makes no difference who asks, or when.
#[derive(Debug)]
pub struct Parsed {
    /// The path and the text; an empty one when it could not be read.
    pub source: Arc<Source>,
    /// Why the text could not be read.
    pub failed: Option<Unread>,
    /// The macros of other texts that its calls mean.
    given: Arc<[Given]>,
    /// Where its facts may be kept from run to run.
    slot: Option<Slot>,
    facts: OnceLock<Facts>,
    crash: OnceLock<String>,
}

impl Parsed {
    /// A text that is not parsed yet.
    pub fn new(input: Input) -> Self {
        let (text, failed) = match input.text {
            Ok(text) => (text, None),
            Err(unread) => (String::new(), Some(unread)),
        };
        let source = Arc::new(Source::new(input.path, text));
        Self {
            source,
            failed,
            given: Arc::default(),
            slot: None,
            facts: OnceLock::new(),
            crash: OnceLock::new(),
        }
    }

    /// The same text with the macros that its calls mean.
    pub(super) fn with(&self, given: Arc<[Given]>) -> Self {
        let (source, failed) = (Arc::clone(&self.source), self.failed.clone());
        Self { source, failed, given, slot: None, facts: OnceLock::new(), crash: OnceLock::new() }
    }

    /// The same, with the place where what it says may be kept.
    pub(super) fn kept_in(self, slot: Slot) -> Self {
        Self { slot: Some(slot), ..self }
    }

    /// Where its facts may be kept, and the facts, if somebody has asked for them. Those of a text over which the parser panics
    /// are not kept.
    pub(super) fn to_keep(&self) -> Option<(&Slot, Option<&Facts>)> {
        let facts = self.facts.get().filter(|_| self.crash.get().is_none());
        Some((self.slot.as_ref()?, facts))
    }

    /// The texts that decide what it says: its own, and those of the macros that it is given.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let given = self.given.iter().map(|given| &*given.rules);
        std::iter::once(self.source.text.as_str()).chain(given)
    }

    /// Whether it is what was read of a file.
    pub fn is_of(&self, input: &Input) -> bool {
        match &input.text {
            Ok(text) => self.failed.is_none() && self.source.text == *text,
            Err(unread) => self.failed.as_ref() == Some(unread),
        }
    }

    /// The same text under another path.
    pub fn at(&self, path: PathBuf) -> Self {
        Self {
            source: Arc::new(Source::new(path, self.source.text.clone())),
            failed: self.failed.clone(),
            given: Arc::clone(&self.given),
            slot: self.slot.clone(),
            facts: OnceLock::new(),
            crash: OnceLock::new(),
        }
    }

    /// Whether somebody has asked for its facts.
    pub fn is_read(&self) -> bool {
        self.facts.get().is_some()
    }

    /// Whether its text can be read as Rust. What is read for this question alone is not kept.
    pub fn is_whole(&self) -> bool {
        self.facts
            .get()
            .map_or_else(|| self.read().errors.is_empty(), |facts| facts.errors.is_empty())
            && self.crash().is_none()
    }

    /// What a panic of the parser said. A file over which it panics counts as empty.
    pub fn crash(&self) -> Option<&str> {
        self.crash.get().map(String::as_str)
    }

    /// The file's path as it is shown.
    pub fn path(&self) -> &Path {
        self.source.path()
    }

    fn read(&self) -> Facts {
        if let Some(facts) = self.slot.as_ref().and_then(Slot::facts) {
            return facts;
        }
        let mut facts = match crate::fault::guarded(|| {
            lower_with(&self.source.text, Arc::clone(&self.given))
        }) {
            Ok(facts) => facts,
            Err(message) => {
                // Nobody else sets it: this runs once.
                let _ = self.crash.set(message);
                lower("")
            }
        };
        if let Some(unread) = &self.failed {
            let span = Span::new(0, 0);
            facts.errors.push(SyntaxError { span, message: unread.message.clone() });
        }
        facts
    }
}

impl Deref for Parsed {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        self.facts.get_or_init(|| self.read())
    }
}
