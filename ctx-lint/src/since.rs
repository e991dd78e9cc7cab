//! Which findings are new since a commit: those that a run over the commit does not have, whichever file they stand in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::builtin;
use crate::config::{Configs, Selector};
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::finding::{Confidence, Level};
use crate::git::{self, Tree};
use crate::glyph;
use crate::key;
use crate::world;

/// Leaves the new findings in a report; to be called inside [`engine::on_workers`].
///
/// `may_be_first` says whether a repository without any commit is fine: all is new then.
///
/// # Errors
///
/// When a file lies in no repository, or the commit cannot be read.
pub fn keep_new(report: &mut Report, revision: &str, may_be_first: bool) -> Result<(), Fault> {
    let mut by_root: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
    for (at, finding) in report.findings.iter().enumerate() {
        let path = report.source(finding.file).path();
        let root = git::root(path).ok_or_else(|| outside(path))?;
        by_root.entry(root).or_default().push(at);
    }
    let mut old = BTreeSet::new();
    for (root, own) in by_root {
        if may_be_first && git::has_no_commit(&root) {
            continue;
        }
        let mut known = known(&root, revision, report, &own)?;
        for at in own {
            let key = key::content(report, &report.findings[at]);
            // Each finding of the commit makes up for one of now.
            if let Some(count) = known.get_mut(&key).filter(|count| **count > 0) {
                *count -= 1;
                old.insert(at);
            }
        }
    }
    report.set_aside(&old);
    Ok(())
}

/// How often a commit has each finding that may make up for one of now.
fn known(
    root: &Path,
    revision: &str,
    report: &Report,
    own: &[usize],
) -> Result<BTreeMap<u64, usize>, Fault> {
    let tree = Tree::at(root, revision)?;
    let own = || own.iter().map(|&at| &report.findings[at]);
    // A finding stands on a line with the same words, so that no other file has to be judged.
    let lines: BTreeSet<String> = own().map(|finding| key::words(report, finding)).collect();
    let rules: BTreeSet<&str> = own().map(|finding| finding.rule.as_str()).collect();
    let files = WalkDir::new(tree.path()).sort_by_file_name().into_iter().flatten();
    let files = files.map(walkdir::DirEntry::into_path);
    let files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| {
            let text = world::read(path).text;
            text.is_ok_and(|text| text.lines().any(|line| lines.contains(&key::words_of(line))))
        })
        .collect();
    let mut levels = vec![(Selector::All, Level::Allow)];
    let names = rules.into_iter().filter_map(builtin::find);
    levels.extend(names.map(|rule| (Selector::Rule(rule.name), Level::Warn)));
    let configs =
        Configs::nearest().with_flags(true, &levels).with_confidence(Some(Confidence::Low), false);
    for place in world::places(&files) {
        configs.of(&place);
    }
    configs.check()?;
    let before = engine::run(&files, world::read, &configs);
    let mut known = BTreeMap::new();
    for finding in &before.findings {
        *known.entry(key::content(&before, finding)).or_default() += 1;
    }
    Ok(known)
}

fn outside(path: &Path) -> Fault {
    Fault::new(format!("`{}` lies in no git repository", glyph::path(path)))
        .with_help("`--since` and `--staged` compare with a commit; leave them out here")
}
