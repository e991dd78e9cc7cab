//! All files' facts together: the questions that rules ask.

use std::sync::Arc;

use crate::facts::Facts;
use crate::project::Package;
use crate::source::{FileId, Source, Span};
use crate::vocabulary::Vocabulary;

/// One file of the run.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path and text.
    pub source: Source,
    /// What it says.
    pub facts: Facts,
    /// The package it belongs to, if there is a manifest above it.
    pub package: Option<Arc<Package>>,
}

/// Everything the rules know.
#[derive(Debug)]
pub struct Index {
    files: Vec<File>,
}

impl Index {
    /// Joins all files; `files[i]` becomes `FileId(i)`.
    pub fn build(files: Vec<File>, vocabulary: &Vocabulary) -> Self {
        let _ = vocabulary;
        Self { files }
    }

    /// The files, in the order of their ids.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// Whether a place is test code: `#[test]`, `cfg(test)`, `tests/`, `benches/`, `examples/`.
    pub fn in_test(&self, file: FileId, span: Span) -> bool {
        let _ = (file, span);
        false
    }
}
