//! Writes fixes to the files, and says what became of them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::args::{Check, Color};
use super::{complain, note};
use crate::engine::Report;
use crate::fault::Fault;
use crate::finding::FixKind;
use crate::fix::{Change, Outcome};
use crate::git::{self, Allowed};
use crate::glyph;
use crate::save::{self, Left, Roots, Stop as Signal};
use crate::silence;

/// What was written, and what was not.
pub(super) struct Written {
    fixes: usize,
    files: usize,
    /// The files that are not as the report says, with the reason for each.
    pub(super) faults: Vec<Fault>,
}

/// Makes sure that what is about to be overwritten can be had back.
pub(super) fn expect_clean(args: &Check, files: &[PathBuf]) -> Result<(), Fault> {
    let allowed = match (args.allow_dirty, args.allow_staged) {
        (true, _) => Allowed::Dirty,
        (_, true) => Allowed::Staged,
        _ => Allowed::Nothing,
    };
    git::expect_clean(files, allowed)
}

/// Writes every file that it can.
pub(super) fn write(args: &Check, outcome: &Outcome) -> Written {
    let roots = Roots::of(&args.paths);
    let signal = Signal::watch();
    let mut written = Written { fixes: 0, files: 0, faults: Vec::new() };
    let left = |why: &str| Left { why: why.to_owned(), help: "run the command again" };
    // A link and the file that it leads to are two sources, and one text.
    let mut texts: BTreeMap<PathBuf, &str> = BTreeMap::new();
    for (path, change) in &outcome.changed {
        let file = path.canonicalize().unwrap_or_else(|_| path.clone());
        let result = match texts.get(&file) {
            _ if signal.is_asked() => Err(left("the command was asked to stop")),
            Some(&text) if text == change.after => continue,
            Some(_) => Err(left("a link leads to it, under which it has other fixes")),
            None => save::replace(path, &roots, &change.before, &change.after),
        };
        texts.insert(file, &change.after);
        match result {
            Ok(()) => {
                written.fixes += change.fixes;
                written.files += 1;
            }
            Err(Left { why, help }) => {
                let fault = Fault::new(format!("cannot write `{}`: {why}", glyph::path(path)));
                written.faults.push(fault.with_help(help));
            }
        }
    }
    signal.release();
    written
}

/// The files with a suppression for each finding; tells of those that cannot have one.
pub(super) fn silenced(report: &Report, reason: &str, color: Color) -> BTreeMap<PathBuf, Change> {
    let (changed, left) = silence::add(report, reason);
    let faults: Vec<_> = left
        .into_iter()
        .map(|finding| {
            let source = report.source(finding.file);
            let (line, column) = source.position(finding.span.start);
            let path = glyph::path(source.path());
            let rule = &finding.rule;
            Fault::new(format!("`{rule}` at {path}:{line}:{column} is not silenced")).as_warning()
        })
        .collect();
    if !faults.is_empty() {
        let all = Fault::all("some findings are not silenced", faults).as_warning();
        complain(&all.with_help("correct them, or write the comments by hand"), color);
    }
    changed
}

/// Says what was done, and what was not.
pub(super) fn tell(args: &Check, written: Written, color: Color) {
    if written.fixes > 0 && !args.quiet {
        let files = glyph::count(written.files, "file");
        let done = match (&args.add_suppressions, written.fixes) {
            (Some(_), many) => format!("silenced {} in {files}", glyph::count(many, "finding")),
            (None, 1) => format!("applied 1 fix in {files}"),
            (None, many) => format!("applied {} fixes in {files}", glyph::grouped(many)),
        };
        note(&done, color);
    }
    if !written.faults.is_empty() {
        complain(&Fault::all("some fixes are not written", written.faults), color);
    }
}

/// Says that there are more fixes than those that were shown or applied.
pub(super) fn tell_reviewed(args: &Check, report: &Report, color: Color) {
    if args.quiet || args.unsafe_fixes || !(args.fix || args.diff) {
        return;
    }
    let fixes = report.findings.iter().filter_map(|finding| finding.fix.as_ref());
    match fixes.filter(|fix| fix.kind == FixKind::Unsafe).count() {
        0 => {}
        1 => note("1 fix needs a review: see it with `--diff --unsafe-fixes`", color),
        many => {
            let many = glyph::grouped(many);
            note(
                &format!("{many} fixes need a review: see them with `--diff --unsafe-fixes`"),
                color,
            );
        }
    }
}

/// Says which fixes are withheld.
pub(super) fn tell_refused(outcome: &Outcome, color: Color) {
    for refusal in &outcome.refused {
        let (path, rule, title) = (glyph::path(&refusal.path), &refusal.rule, &refusal.title);
        let fault = Fault::new(format!("a fix of `{rule}` is withheld from `{path}`: {title}"));
        complain(&fault.with_help("the file would no longer parse; please report this"), color);
    }
}
