//! One run over the open documents.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lsp_types::Uri;

use super::Paths;
use crate::builtin;
use crate::config::Configs;
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::finding::Finding;
use crate::fix;
use crate::project::Sourcing;
use crate::source::{FileId, Source, absolute};
use crate::walk::{self, Filter};
use crate::world::{self, Input, Texts};

/// A text that the editor holds.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) uri: Uri,
    pub(super) path: PathBuf,
    pub(super) version: i32,
    pub(super) text: String,
}

/// What was found in the open documents.
pub(super) struct Analysis {
    documents: Vec<Document>,
    report: Option<Report>,
}

impl Analysis {
    /// Nothing is known: a config has mistakes.
    pub(super) const fn empty() -> Self {
        Self { documents: Vec::new(), report: None }
    }

    /// Lints documents that configs do not leave out.
    pub(super) fn of(
        documents: Vec<Document>,
        texts: &Texts,
        sourcing: &Sourcing,
    ) -> Result<Self, Fault> {
        let open: Paths = documents
            .iter()
            .enumerate()
            .map(|(at, document)| (document.path.clone(), at))
            .collect();
        // Configs are read again: they may have changed.
        let configs = Arc::new(Configs::nearest().with_sourcing(sourcing.clone()));
        let filter =
            Filter { configs: Arc::clone(&configs), force_exclude: true, ..Filter::default() };
        let (saved, new): (Vec<PathBuf>, Vec<PathBuf>) =
            open.keys().cloned().partition(|path| path.exists());
        let mut paths = walk::files(&saved, &filter)?.files;
        paths.extend(new);
        for place in world::places(&paths) {
            configs.of(&place);
        }
        configs.check()?;
        let read = |path: &Path| match open.get(&absolute(path)) {
            Some(&at) => Input { path: path.to_owned(), text: Ok(documents[at].text.clone()) },
            None => world::read(path),
        };
        let report = engine::on_workers(0, || {
            let mut report = engine::run_kept(&paths, read, &configs, &builtin::all(), Some(texts));
            fix::withhold(&mut report);
            report
        })?;
        Ok(Self { documents, report: Some(report) })
    }

    pub(super) fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The findings in one file.
    pub(super) fn findings(&self, path: &Path) -> impl Iterator<Item = &Finding> {
        let report = self.report.iter();
        report.flat_map(|report| &report.findings).filter(move |finding| {
            self.source(finding.file).is_some_and(|source| absolute(source.path()) == *path)
        })
    }

    /// The text of a file of a finding.
    pub(super) fn source(&self, file: FileId) -> Option<&Source> {
        self.report.as_ref().map(|report| report.source(file))
    }
}
