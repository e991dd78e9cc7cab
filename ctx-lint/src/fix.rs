//! Applies the fixes that findings offer, until nothing is left to apply.
//!
//! 1. Edits of one round never overlap; what has to wait is found again in the next round.
//! 2. A file that parsed still parses: a fix that breaks it is neither applied nor offered, and told.

mod chosen;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use self::chosen::Chosen;
use crate::config::Configs;
use crate::engine::{self, Report};
use crate::fault::guarded;
use crate::finding::{Edit, Fix, FixKind};
use crate::lower::lower;
use crate::source::FileId;
use crate::world::{self, Input};

/// How often files are linted again: more would mean that fixes undo each other.
const MAX_ROUNDS: usize = 10;

/// Which fixes are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that keep the meaning of the code.
    Safe,
    /// Those that a person should read, too.
    All,
}

/// What became of the files.
#[derive(Debug)]
pub struct Outcome {
    /// What is left to report.
    pub report: Report,
    /// The files that differ, by path.
    pub changed: BTreeMap<PathBuf, Change>,
    /// The fixes that would break their file.
    pub refused: BTreeSet<Refusal>,
}

/// A file's text, twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// As it was read.
    pub before: String,
    /// With its fixes.
    pub after: String,
    /// How many fixes that is.
    pub fixes: usize,
}

/// A fix that is withheld because the file would no longer parse.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// The file.
    pub path: PathBuf,
    /// The rule that offered the fix.
    pub rule: String,
    /// What the fix was to do.
    pub title: String,
}

/// Lints files and applies fixes in memory; to be called inside [`on_workers`](crate::workers::on_workers).
pub fn apply(paths: &[PathBuf], configs: &Configs, which: Which) -> Outcome {
    apply_with(paths, &|paths, read| engine::run(paths, read, configs), which)
}

type Linter<'a> = dyn Fn(&[PathBuf], &(dyn Fn(&Path) -> Input + Sync)) -> Report + 'a;

fn apply_with(paths: &[PathBuf], lint: &Linter<'_>, which: Which) -> Outcome {
    let mut changed: BTreeMap<PathBuf, Change> = BTreeMap::new();
    let mut refused = BTreeSet::new();
    for round in 0.. {
        let mut report = lint(paths, &|path| match changed.get(path) {
            Some(change) => Input { path: path.to_owned(), text: Ok(change.after.clone()) },
            None => world::read(path),
        });
        let fixed =
            if round < MAX_ROUNDS { fix_files(&report, which, &mut refused) } else { Vec::new() };
        if fixed.is_empty() {
            changed.retain(|_, change| change.before != change.after);
            refused.extend(withhold(&mut report));
            return Outcome { report, changed, refused };
        }
        for Fixed { path, before, after, count } in fixed {
            let new = Change { before, after: String::new(), fixes: 0 };
            let change = changed.entry(path).or_insert(new);
            change.after = after;
            change.fixes += count;
        }
    }
    unreachable!("a round without fixes ends the loop")
}

/// Takes the fixes out of a report with which their file would not parse.
pub fn withhold(report: &mut Report) -> BTreeSet<Refusal> {
    let mut by_file: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, finding) in report.findings.iter().enumerate() {
        if finding.fix.is_some() {
            by_file.entry(finding.file).or_default().push(at);
        }
    }
    let files: Vec<_> = by_file.into_iter().collect();
    let broken = files.par_iter().flat_map_iter(|(file, findings)| {
        let fixes: Vec<_> =
            findings.iter().filter_map(|&at| report.findings[at].fix.as_ref()).collect();
        let parses = |text: &str| parses(report, *file, text);
        let broken = breaking(&report.source(*file).text, &parses, &fixes);
        broken.into_iter().map(|at| findings[at]).collect::<Vec<_>>()
    });
    let broken: Vec<_> = broken.collect();
    let mut refused = BTreeSet::new();
    for at in broken {
        let path = report.source(report.findings[at].file).path.clone();
        let finding = &mut report.findings[at];
        if let Some(fix) = finding.fix.take() {
            refused.insert(Refusal { path, rule: finding.rule.clone(), title: fix.title });
        }
    }
    refused
}

/// Which of the fixes break the text when they are applied alone, by number.
///
/// One parse for each fix is too many for a file that has thousands. So they are tried in groups, and alone only where a
/// group fails. For each two fixes there is a group that has one of them without the other: one that opens a bracket
/// cannot hide behind one that closes it.
fn breaking(text: &str, parses: &dyn Fn(&str) -> bool, fixes: &[&Fix]) -> BTreeSet<usize> {
    let breaks_alone = |at: &usize| {
        !Chosen::default().add(text, fixes[*at])
            || !parses(&edited(text, &fixes[*at].edits.iter().collect::<Vec<_>>()))
    };
    let bits = fixes.len().next_power_of_two().trailing_zeros();
    if fixes.len() <= 2 * bits as usize + 1 {
        return (0..fixes.len()).filter(breaks_alone).collect();
    }
    let mut suspects = BTreeSet::new();
    for (bit, value) in (0..bits).flat_map(|bit| [(bit, 0), (bit, 1)]) {
        let group = (0..fixes.len()).filter(|at| (at >> bit) & 1 == value);
        let (mut members, mut chosen) = (Vec::new(), Chosen::default());
        for at in group {
            if chosen.add(text, fixes[at]) {
                members.push(at);
            } else {
                suspects.insert(at);
            }
        }
        if !parses(&edited(text, chosen.edits())) {
            suspects.extend(members);
        }
    }
    suspects.into_iter().filter(breaks_alone).collect()
}

/// Whether a text has no more errors than its file has.
fn parses(report: &Report, file: FileId, text: &str) -> bool {
    let errors = report.texts[file.0 as usize].errors.len();
    guarded(|| lower(text)).is_ok_and(|facts| facts.errors.len() <= errors)
}

/// One file of one round.
struct Fixed {
    path: PathBuf,
    before: String,
    after: String,
    count: usize,
}

/// The texts of one round.
fn fix_files(report: &Report, which: Which, refused: &mut BTreeSet<Refusal>) -> Vec<Fixed> {
    let mut by_file: BTreeMap<_, Vec<(Refusal, &Fix)>> = BTreeMap::new();
    for finding in &report.findings {
        let wanted = |fix: &&Fix| fix.kind == FixKind::Safe || which == Which::All;
        let Some(fix) = finding.fix.as_ref().filter(wanted) else { continue };
        let path = report.source(finding.file).path.clone();
        let name = Refusal { path, rule: finding.rule.clone(), title: fix.title.clone() };
        if !refused.contains(&name) {
            by_file.entry(finding.file).or_default().push((name, fix));
        }
    }
    let mut files = Vec::new();
    for (file, mut fixes) in by_file {
        let source = report.source(file);
        fixes.sort_by_key(|(_, fix)| fix.edits.iter().map(|edit| edit.span.start).min());
        let parses = |text: &str| parses(report, file, text);
        if let Some((after, count)) = fix_text(&source.text, &parses, &fixes, refused) {
            let (path, before) = (source.path.clone(), source.text.clone());
            files.push(Fixed { path, before, after, count });
        }
    }
    files
}

/// A text with as many of the fixes as go together, and their number; `None` when that is none.
fn fix_text(
    text: &str,
    parses: &dyn Fn(&str) -> bool,
    fixes: &[(Refusal, &Fix)],
    refused: &mut BTreeSet<Refusal>,
) -> Option<(String, usize)> {
    let mut chosen = Chosen::default();
    let mut count = 0;
    for (_, fix) in fixes {
        count += usize::from(chosen.add(text, fix));
    }
    let together = edited(text, chosen.edits());
    if count == 0 || parses(&together) {
        return (count > 0).then_some((together, count));
    }
    // One of them breaks the file: they are tried one by one, and the culprits are never tried again.
    let mut good = Chosen::default();
    let mut count = 0;
    for (name, fix) in fixes {
        if !good.fits(text, fix) {
            continue;
        }
        let tried: Vec<_> = good.edits().iter().copied().chain(&fix.edits).collect();
        if parses(&edited(text, &tried)) {
            good.add(text, fix);
            count += 1;
        } else {
            refused.insert(name.clone());
        }
    }
    (count > 0).then(|| (edited(text, good.edits()), count))
}

/// A text with edits that do not overlap.
pub fn edited(text: &str, edits: &[&Edit]) -> String {
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| edit.span);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.span.start as usize]);
        out.push_str(&edit.text);
        at = edit.span.end as usize;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Level;
    use crate::source::Span;

    fn fix(edits: &[(u32, u32, &str)]) -> Fix {
        let edits = edits
            .iter()
            .map(|&(start, end, text)| Edit { span: Span::new(start, end), text: text.to_owned() });
        Fix { title: "change it".to_owned(), kind: FixKind::Safe, edits: edits.collect() }
    }

    fn name() -> Refusal {
        Refusal { path: PathBuf::new(), rule: String::new(), title: String::new() }
    }

    fn fixed(text: &str, fixes: &[Fix]) -> Option<(String, usize)> {
        let fixes: Vec<_> = fixes.iter().map(|fix| (name(), fix)).collect();
        fix_text(text, &|_| true, &fixes, &mut BTreeSet::new())
    }

    #[test]
    fn fixes_that_overlap_wait() {
        let all = [fix(&[(0, 1, "A"), (3, 4, "D")]), fix(&[(3, 5, "x")]), fix(&[(1, 1, "!")])];
        assert_eq!(fixed("abcde", &all), Some(("A!bcDe".to_owned(), 2)));
        let twice = [fix(&[(2, 2, "x")]), fix(&[(2, 2, "y")])];
        assert_eq!(fixed("abcde", &twice), Some(("abxcde".to_owned(), 1)));
    }

    #[test]
    fn fixes_that_cannot_be_applied_are_left() {
        assert_eq!(fixed("aé", &[fix(&[(2, 3, "x")])]), None);
        assert_eq!(fixed("ab", &[fix(&[(0, 9, "x")])]), None);
        assert_eq!(fixed("ab", &[fix(&[(0, 1, "a")])]), None);
        assert_eq!(fixed("ab", &[fix(&[(0, 2, "x"), (1, 2, "y")])]), None);
    }

    #[test]
    fn a_fix_that_breaks_the_file_is_refused_and_the_others_are_applied() {
        let all = [fix(&[(0, 1, "A")]), fix(&[(1, 2, "!")]), fix(&[(2, 3, "C")])];
        let named = all
            .iter()
            .enumerate()
            .map(|(at, fix)| (Refusal { title: at.to_string(), ..name() }, fix));
        let mut refused = BTreeSet::new();
        let parses = |text: &str| !text.contains('!');
        let fixed = fix_text("abc", &parses, &named.collect::<Vec<_>>(), &mut refused);
        assert_eq!(fixed, Some(("AbC".to_owned(), 2)));
        assert_eq!(refused.into_iter().map(|refusal| refusal.title).collect::<Vec<_>>(), ["1"]);
    }

    #[test]
    fn fixes_that_break_the_text_alone_are_found_among_many() {
        let text = "a".repeat(100);
        // Brackets must be balanced: the third and the fourth fix make up for each other, and so do the last two.
        let parses = |text: &str| text.matches('(').count() == text.matches(')').count();
        for count in [5, 6, 40, 90] {
            let new = |at: u32| match at {
                at if at == 2 || at == count - 2 => "(",
                at if at == 3 || at == count - 1 => ")",
                _ => "b",
            };
            let fixes: Vec<_> = (0..count).map(|at| fix(&[(at, at + 1, new(at))])).collect();
            let fixes: Vec<_> = fixes.iter().collect();
            let last = count as usize;
            let expected = BTreeSet::from([2, 3, last - 2, last - 1]);
            assert_eq!(breaking(&text, &parses, &fixes), expected, "of {count}");
        }
        // What overlaps is tried alone.
        let fixes: Vec<_> =
            (0..20).map(|at| fix(&[(0, 1, if at == 7 { "(" } else { "b" })])).collect();
        let fixes: Vec<_> = fixes.iter().collect();
        assert_eq!(breaking(&text, &parses, &fixes), BTreeSet::from([7]));
    }

    #[test]
    fn a_fix_that_breaks_its_file_is_taken_out_of_the_report() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("a.rs");
        let line = "// ctx-lint: allow(syntax_error) why\n";
        std::fs::write(&path, format!("{line}fn a() {{}}\n{line}fn b() {{}}\n")).expect("a file");
        let mut report = engine::run(std::slice::from_ref(&path), world::read, &Configs::nearest());
        assert_eq!(withhold(&mut report), BTreeSet::new());
        let broken = report.findings[0].fix.as_mut().expect("a fix");
        broken.title = "break it".to_owned();
        broken.edits[0].text = "fn (".to_owned();
        let rule = report.findings[0].rule.clone();
        // How the path is shown depends on where the test runs.
        let shown = report.texts[report.findings[0].file.0 as usize].path().to_owned();
        assert_eq!(shown.canonicalize().ok(), path.canonicalize().ok());
        let refusal = Refusal { path: shown, rule, title: "break it".to_owned() };
        assert_eq!(withhold(&mut report), BTreeSet::from([refusal]));
        let left: Vec<_> = report.findings.iter().map(|finding| finding.fix.is_some()).collect();
        assert_eq!(left, [false, true]);
    }

    #[test]
    fn files_are_fixed_until_nothing_is_left() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("a.rs");
        let line = "// ctx-lint: allow(syntax_error) why\n";
        let text = format!("{line}fn a() {{}}\n{line}fn b() {{}} {line}");
        std::fs::write(&path, &text).expect("a file");
        let outcome = apply(std::slice::from_ref(&path), &Configs::nearest(), Which::Safe);
        assert_eq!(outcome.report.count(Level::Warn), 0);
        let after = "fn a() {}\nfn b() {}\n".to_owned();
        let change = Change { before: text, after, fixes: 3 };
        let changed: Vec<_> = outcome
            .changed
            .iter()
            .map(|(path, change)| (path.canonicalize().ok(), change))
            .collect();
        assert_eq!(changed, [(path.canonicalize().ok(), &change)]);
    }
}
