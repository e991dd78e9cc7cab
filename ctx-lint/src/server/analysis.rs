//! One run over the open documents.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lsp_types::Uri;

use crate::builtin;
use crate::config::Configs;
use crate::disk::Disk;
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::finding::Finding;
use crate::fix;
use crate::project::Sourcing;
use crate::source::{FileId, Source, absolute};
use crate::walk::{self, Filter};
use crate::workers::on_workers;
use crate::world::{self, Texts};

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
        // A buffer counts as a file, also where none has been saved yet.
        let open: BTreeSet<PathBuf> =
            documents.iter().map(|document| document.path.clone()).collect();
        let text = |own: &Document| Some(Ok(Arc::from(own.text.as_str())));
        let disk = Disk::default().with(documents.iter().map(|own| (own.path.clone(), text(own))));
        // Configs are read again: they may have changed.
        let configs = Configs::nearest().with_sourcing(sourcing.clone()).on(disk.clone());
        let configs = Arc::new(configs);
        let filter =
            Filter { configs: Arc::clone(&configs), force_exclude: true, ..Filter::default() };
        let open: Vec<PathBuf> = open.into_iter().collect();
        let paths = walk::files(&open, &filter)?.files;
        for place in world::places(&paths) {
            configs.of(&place);
        }
        configs.check()?;
        let read = |path: &Path| disk.read(path);
        let report = on_workers(0, || {
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
