//! Comments that silence findings: `// ctx-lint: allow(rule, rule) reason`.
//!
//! 1. Only a plain comment whose first word is `ctx-lint:` counts; prose that mentions the marker does not, and neither
//!    do strings nor doc comments.
//! 2. On a line of its own it covers the statement or item that follows; after code, its line. `allow-file` covers the
//!    file. `expect` is another word for `allow`, since each of them must silence something.
//! 3. A finding is covered when it *starts* there.
//! 4. What covers nothing, does not say why, or cannot be read is a finding itself.

mod reach;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::builtin::{self, BARE_SUPPRESSION, MALFORMED_SUPPRESSION, UNUSED_SUPPRESSION};
use crate::fault::nearest;
use crate::finding::{Edit, Finding, Fix, FixKind};
use crate::lex::{Comment, CommentKind, comments};
use crate::note::{MARKER, is_note, notes};
use crate::rule::Rule;
use crate::source::{FileId, Source, Span};

/// What a suppression covers that stands on a line of its own and ends at `from`.
pub fn following(text: &str, from: u32) -> Span {
    reach::following(text, from)
}

/// A suppression as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The comment.
    pub span: Span,
    /// The rules that it names.
    pub rules: Vec<&'static str>,
    /// What it covers, in a word: `allow`, `expect` or `allow-file`.
    pub verb: &'static str,
    /// Why.
    pub reason: String,
}

/// All suppressions of a text, in order. What cannot be read is a finding, and none of them.
pub fn written(source: &Source) -> Vec<Written> {
    let mut found = Vec::new();
    for comment in comments(&source.text) {
        // What it covers is not shown.
        let below = Span::default();
        read(FileId(0), source, &comment, below, &mut found, &mut Vec::new());
    }
    let shown = |own: Suppression| Written {
        span: own.comment,
        rules: own.rules.into_iter().map(|(rule, _)| rule.name).collect(),
        verb: own.verb,
        reason: own.reason,
    };
    found.into_iter().map(shown).collect()
}

/// What is known of the rules that suppressions name.
#[expect(missing_debug_implementations, reason = "it holds two functions")]
#[derive(Clone, Copy)]
pub struct Known<'k> {
    /// Whether a rule runs: a suppression of one that does not is never called unused.
    pub enabled: &'k dyn Fn(&Rule) -> bool,
    /// Whether a rule can have seen all of a place: a suppression of one that has not is undecided.
    pub decided: &'k dyn Fn(&Rule, Span) -> bool,
}

/// Silences the findings of one file, and adds the findings about its suppressions. Says as well how many suppressions
/// silence nothing, where too little is known to call them unused.
pub fn apply(
    file: FileId,
    source: &Source,
    findings: Vec<Finding>,
    known: Known<'_>,
) -> (Vec<Finding>, usize) {
    let enabled = known.enabled;
    if !source.text.contains(MARKER) {
        return (findings, 0);
    }
    let mut suppressions = Vec::new();
    let mut complaints = Vec::new();
    let all = comments(&source.text);
    let below = reach::below(&source.text, &all, |comment| comment.text.starts_with(MARKER));
    for (comment, below) in all.iter().zip(below) {
        read(file, source, comment, below, &mut suppressions, &mut complaints);
    }
    for note in notes(&source.text).into_iter().filter(|note| note.function.is_none()) {
        let message = "there is no function below this comment".to_owned();
        let mut finding = complaint(&MALFORMED_SUPPRESSION, file, note.span, message);
        finding.help = Some("write it on a line of its own above the function".to_owned());
        complaints.push(finding);
    }
    let mut kept = silence(findings, &mut suppressions);
    complaints.retain(|finding| builtin::find(&finding.rule).is_some_and(enabled));
    kept.extend(silence(complaints, &mut suppressions));
    let undecided = suppressions.iter().filter(|one| one.is_undecided(known)).count();
    if enabled(&UNUSED_SUPPRESSION) {
        let unused = suppressions.iter().filter_map(|one| one.unused(file, source, known));
        kept.extend(unused);
    }
    (kept, undecided)
}

/// One comment that silences.
struct Suppression {
    comment: Span,
    own_line: bool,
    covers: Span,
    rules: Vec<(&'static Rule, bool)>,
    /// Everything from the closing parenthesis on, to write the comment again with fewer names.
    verb: &'static str,
    reason: String,
}

impl Suppression {
    /// Whether one of its rules has found nothing here, and cannot have seen all.
    fn is_undecided(&self, known: Known<'_>) -> bool {
        let mut rules = self.rules.iter();
        rules.any(|(rule, used)| {
            !*used && (known.enabled)(rule) && !(known.decided)(rule, self.covers)
        })
    }

    fn unused(&self, file: FileId, source: &Source, known: Known<'_>) -> Option<Finding> {
        let dead = |(rule, used): &&(&'static Rule, bool)| {
            !*used && (known.enabled)(rule) && (known.decided)(rule, self.covers)
        };
        let names: Vec<_> = self.rules.iter().filter(dead).map(|(rule, _)| rule.name).collect();
        if names.is_empty() {
            return None;
        }
        let named = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = format!("nothing here is silenced by the suppression of {named}");
        let mut finding = complaint(&UNUSED_SUPPRESSION, file, self.comment, message);
        finding.help = Some("remove it, so that it cannot hide the next fault".to_owned());
        let left = self.rules.iter().filter(|one| !dead(one)).map(|(rule, _)| rule.name);
        let left = left.collect::<Vec<_>>().join(", ");
        let edit = if left.is_empty() {
            Edit { span: self.with_space(source), text: String::new() }
        } else {
            let text = format!("// {MARKER} {}({left}) {}", self.verb, self.reason);
            Edit { span: self.comment, text: text.trim_end().to_owned() }
        };
        let title = format!("take {named} out of the suppression");
        // A block comment is left to its author: what stands around it on its line is not known here.
        if source.slice(self.comment).starts_with("//") {
            finding.fix = Some(Fix { title, kind: FixKind::Safe, edits: vec![edit] });
        }
        Some(finding)
    }

    /// The comment with what must go with it: its line, or the space before it.
    fn with_space(&self, source: &Source) -> Span {
        let before = &source.text[..self.comment.start as usize];
        if self.own_line {
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let end = self.comment.end as usize;
            let rest = &source.text[end..];
            let end = end + rest.find('\n').map_or(rest.len(), |at| at + 1);
            return Span::new(start as u32, end as u32);
        }
        Span::new(before.trim_end_matches([' ', '\t']).len() as u32, self.comment.end)
    }
}

/// Takes out what is covered and notes which suppressions were of use.
///
/// Findings and suppressions of a rule are gone through together, in the order of their places: each is looked at once.
fn silence(findings: Vec<Finding>, suppressions: &mut [Suppression]) -> Vec<Finding> {
    let mut by_rule: BTreeMap<&str, Vec<(Span, usize, usize)>> = BTreeMap::new();
    for (at, suppression) in suppressions.iter().enumerate() {
        for (number, (rule, _)) in suppression.rules.iter().enumerate() {
            by_rule.entry(rule.name).or_default().push((suppression.covers, at, number));
        }
    }
    for list in by_rule.values_mut() {
        list.sort_unstable_by_key(|own| Reverse(*own));
    }
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|&at| findings[at].span.start);
    // How far those go that have begun, by rule.
    let mut begun: FxHashMap<&str, u32> = FxHashMap::default();
    let mut silenced = vec![false; findings.len()];
    for at in order {
        let (rule, start) = (findings[at].rule.as_str(), findings[at].span.start);
        let Some(waiting) = by_rule.get_mut(rule) else { continue };
        while let Some((covers, at, number)) = waiting.pop_if(|(covers, ..)| covers.start <= start)
        {
            let end = begun.entry(rule).or_insert(covers.end);
            *end = covers.end.max(*end);
            // One that does not reach this finding, the first behind its start, reaches none.
            suppressions[at].rules[number].1 |= start <= covers.end;
        }
        silenced[at] = begun.get(rule).is_some_and(|&end| start <= end);
    }
    let mut silenced = silenced.into_iter();
    findings.into_iter().filter(|_| !silenced.next().unwrap_or_default()).collect()
}

/// Reads one comment, if it is a suppression.
fn read(
    file: FileId,
    source: &Source,
    comment: &Comment,
    below: Span,
    suppressions: &mut Vec<Suppression>,
    complaints: &mut Vec<Finding>,
) {
    let Some(directive) = comment.text.strip_prefix(MARKER) else { return };
    if comment.kind == CommentKind::Doc || is_note(directive) {
        return;
    }
    let mut complain = |rule: &Rule, message: String, help: String| {
        let mut finding = complaint(rule, file, comment.span, message);
        finding.help = Some(help);
        complaints.push(finding);
    };
    let Some((verb, names, reason)) = split(directive.trim()) else {
        let message = "this comment silences nothing: it cannot be read".to_owned();
        let help = "write `allow(rule) reason` or `allow-file(rule) reason` after `ctx-lint:`, or, above a function, \
                    `cancel-safe reason` or `not-cancel-safe reason`";
        return complain(&MALFORMED_SUPPRESSION, message, help.to_owned());
    };
    let mut rules = Vec::new();
    for name in names {
        if let Some(rule) = builtin::find(name) {
            rules.push((rule, false));
            continue;
        }
        let all = builtin::all();
        let near = nearest(name, all.iter().map(|rule| rule.name));
        let help = near.map_or_else(
            || "name a rule that `ctx-lint rules` lists".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        complain(&MALFORMED_SUPPRESSION, format!("there is no rule `{name}` to silence"), help);
    }
    if !reason.contains(char::is_alphanumeric) {
        let message = "this suppression does not say why".to_owned();
        let help = "write the reason after the closing parenthesis".to_owned();
        complain(&BARE_SUPPRESSION, message, help);
    }
    let covers = if verb == "allow-file" {
        Span::new(0, source.text.len() as u32)
    } else if comment.own_line {
        below
    } else {
        source.line_span(source.line(comment.span.start))
    };
    suppressions.push(Suppression {
        comment: comment.span,
        own_line: comment.own_line,
        covers,
        rules,
        verb,
        reason: reason.to_owned(),
    });
}

/// Splits `allow(a, b) reason` into its parts.
fn split(directive: &str) -> Option<(&'static str, Vec<&str>, &str)> {
    let verbs = ["allow", "expect", "allow-file"];
    let (verb, rest) = verbs
        .iter()
        .find_map(|verb| Some((*verb, directive.strip_prefix(verb)?.strip_prefix('(')?)))?;
    let (names, reason) = rest.split_once(')')?;
    let names: Vec<_> = names.split(',').map(str::trim).collect();
    let well_formed =
        names.iter().all(|name| !name.is_empty() && !name.contains(char::is_whitespace));
    well_formed.then_some((verb, names, reason.trim()))
}

fn complaint(rule: &Rule, file: FileId, span: Span, message: String) -> Finding {
    Finding {
        rule: rule.name.to_owned(),
        level: rule.level,
        message,
        file,
        span,
        label: String::new(),
        labels: Vec::new(),
        open: Vec::new(),
        cause: None,
        body: None,
        help: None,
        fix: None,
    }
}

#[cfg(test)]
mod tests;
