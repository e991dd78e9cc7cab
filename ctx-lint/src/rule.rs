//! What a rule is, and everything it may touch while it looks.

use std::fmt;

use crate::facts::{ExprId, ExprKind, Facts, Stmt};
use crate::finding::{Cause, Edit, Finding, Fix, Label, Standing, Step};
pub use crate::finding::{FixKind, Level};
use crate::index::{Dropped, Index};
use crate::role::Role;
use crate::source::{FileId, Source, Span};

/// What kind of fault a rule finds; clippy's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Code that is outright wrong.
    Correctness,
    /// Code that is most likely wrong.
    Suspicious,
    /// Code that could be faster.
    Perf,
    /// Code that could follow the convention.
    Style,
    /// Strict rules that some teams want.
    Pedantic,
    /// Rules whose precision is not proven.
    Nursery,
}

impl Group {
    /// Every group, loudest first.
    pub const ALL: [Self; 6] = [
        Self::Correctness,
        Self::Suspicious,
        Self::Perf,
        Self::Style,
        Self::Pedantic,
        Self::Nursery,
    ];

    /// What the rules of the group have in common.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Correctness => "code that is wrong",
            Self::Suspicious => "code that is most likely wrong",
            Self::Perf => "code that could be faster",
            Self::Style => "code that could follow the convention",
            Self::Pedantic => "strict rules that some teams want; off by default",
            Self::Nursery => "rules whose precision is not proven yet; off by default",
        }
    }

    /// The group's name in config and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Suspicious => "suspicious",
            Self::Perf => "perf",
            Self::Style => "style",
            Self::Pedantic => "pedantic",
            Self::Nursery => "nursery",
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The value of an option: what a rule declares as default and what config may set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Default {
    /// On or off.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A list of strings.
    List(&'static [&'static str]),
}

/// One setting of one rule.
#[derive(Clone, Copy, Debug)]
pub struct Opt {
    /// Kebab-case name under `[rules.NAME]`.
    pub name: &'static str,
    /// The value when config is silent; also its type.
    pub default: Default,
    /// One sentence.
    pub help: &'static str,
}

/// An option's value in force.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// On or off.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A list of strings.
    List(Vec<String>),
}

impl From<Default> for Setting {
    fn from(value: Default) -> Self {
        match value {
            Default::Flag(flag) => Self::Flag(flag),
            Default::Integer(number) => Self::Integer(number),
            Default::List(list) => Self::List(list.iter().map(|&item| item.to_owned()).collect()),
        }
    }
}

/// One lint: who it is, and the function that looks for it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Names the fault; reads well after "allow"; equals the file's stem.
    pub name: &'static str,
    /// What kind of fault it is.
    pub group: Group,
    /// How loud it is by default.
    pub level: Level,
    /// The best fix it offers.
    pub fix: FixKind,
    /// The first version that had it.
    pub since: &'static str,
    /// What config may set.
    pub options: &'static [Opt],
    /// Roles without any of which it has nothing to say: it does not run where nothing has one. Where there is none here,
    /// it always runs.
    pub needs: &'static [Role],
    /// Whether it looks at test code even when config leaves tests out.
    pub in_tests: bool,
    /// The rule's own source; its `//!` header is the page.
    pub source: &'static str,
    /// Looks at one file.
    pub check: fn(&mut Pass<'_>),
}

/// One rule's look at one file.
#[derive(Debug)]
pub struct Pass<'a> {
    /// Which file.
    pub file: FileId,
    /// What the file says.
    pub facts: &'a Facts,
    /// What all files say together.
    pub index: &'a Index,
    rule: &'static Rule,
    source: &'a Source,
    settings: &'a [(&'static str, Setting)],
    findings: Vec<Finding>,
}

impl<'a> Pass<'a> {
    /// Runs `rule` over one file; `settings` holds only what config changed.
    pub fn run(
        rule: &'static Rule,
        file: FileId,
        index: &'a Index,
        settings: &'a [(&'static str, Setting)],
    ) -> Vec<Finding> {
        if !rule.needs.is_empty() && !index.may_have_any(rule.needs) {
            return Vec::new();
        }
        let held = index.file(file);
        let mut pass = Self {
            file,
            facts: &held.facts,
            index,
            rule,
            source: &held.source,
            settings,
            findings: Vec::new(),
        };
        (rule.check)(&mut pass);
        pass.settle_expansions();
        pass.findings
    }

    /// What stands in an expansion may stand there more than once, and elsewhere in another shape: such a place is told once,
    /// and nothing is edited there. What a derive adds is nobody's to change.
    fn settle_expansions(&mut self) {
        let touches = |span: Span| {
            let meets =
                |own: &&Span| own.start < span.end.max(span.start + 1) && span.start < own.end;
            self.facts.expansions.iter().find(meets).is_some()
        };
        let mut told = Vec::new();
        self.findings.retain_mut(|finding| {
            if self.facts.derived.contains(&finding.span) {
                return false;
            }
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
            if edits.into_iter().any(|edit| touches(edit.span)) {
                finding.fix = None;
            }
            let again = touches(finding.span) && told.contains(&finding.span);
            told.push(finding.span);
            !again
        });
    }

    /// The text under a span of this file.
    pub fn text(&self, span: Span) -> &'a str {
        self.source.slice(span)
    }

    /// The white space with which the line of a place begins.
    pub fn indent(&self, place: Span) -> &'a str {
        let line = self.source.slice(self.source.line_span(self.source.line(place.start)));
        &line[..line.len() - line.trim_start().len()]
    }

    /// The edit that puts a statement first in a block: on a line of its own, unless the block stands on one line.
    pub fn put_first(&self, block: ExprId, statement: &str) -> Option<(Span, String)> {
        let ExprKind::Block(own) = self.facts.kind(block) else { return None };
        let span = self.facts[block].span;
        let text = self.text(span);
        let open = text.find('{')? + 1;
        let line = text[open..].lines().next()?;
        let first = own.stmts.first().and_then(|stmt| match stmt {
            Stmt::Let(binding) => Some(binding.span),
            Stmt::Expr { expr, .. } => Some(self.facts[*expr].span),
            Stmt::Item(_) => None,
        });
        let ended = line.trim().is_empty() || line.trim_start().starts_with("//");
        let (at, statement) = match first {
            Some(first) if ended => {
                (open + line.len(), format!("\n{}{statement}", self.indent(first)))
            }
            _ if line.starts_with('}') => (open, format!(" {statement} ")),
            _ => (open, format!(" {statement}")),
        };
        let at = span.start + at as u32;
        Some((Span::new(at, at), statement))
    }

    /// The value in force of one of this rule's options.
    ///
    /// # Panics
    ///
    /// When the rule does not declare the option: a mistake in the rule.
    pub fn option(&self, name: &str) -> Setting {
        if let Some((_, value)) = self.settings.iter().find(|(key, _)| *key == name) {
            return value.clone();
        }
        let declared = self.rule.options.iter().find(|opt| opt.name == name);
        declared.map_or_else(
            || panic!("rule `{}` does not declare the option `{name}`", self.rule.name),
            |opt| opt.default.into(),
        )
    }

    /// Whether a flag of this rule is on.
    pub fn flag(&self, name: &str) -> bool {
        self.option(name) == Setting::Flag(true)
    }

    /// Records a finding and returns it for more detail.
    pub fn report(&mut self, span: Span, message: impl Into<String>) -> Draft<'_> {
        self.findings.push(Finding {
            rule: self.rule.name.to_owned(),
            level: self.rule.level,
            message: message.into(),
            file: self.file,
            span,
            label: String::new(),
            labels: Vec::new(),
            open: Vec::new(),
            cause: None,
            body: None,
            help: None,
            fix: None,
        });
        let at = self.findings.len() - 1;
        Draft { finding: &mut self.findings[at] }
    }
}

/// A finding under construction.
#[derive(Debug)]
pub struct Draft<'p> {
    finding: &'p mut Finding,
}

impl Draft<'_> {
    /// Says what happens at the primary place.
    pub fn primary(self, text: impl Into<String>) -> Self {
        self.finding.label = text.into();
        self
    }

    /// Adds a place of the same file to the story.
    pub fn label(self, span: Span, text: impl Into<String>) -> Self {
        let file = self.finding.file;
        self.label_in(file, span, text)
    }

    /// Adds a place of any file to the story.
    pub fn label_in(self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.finding.labels.push(Label { file, span, text: text.into() });
        self
    }

    /// Adds a step that is most likely so, but not proven: the finding is of medium confidence at most.
    pub fn inferred(self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.open(Standing::Inferred, file, span, text.into())
    }

    /// Adds a step that cannot be shown, so that a reader must look: the finding is of low confidence.
    pub fn assumed(self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.open(Standing::Assumed, file, span, text.into())
    }

    fn open(self, standing: Standing, file: FileId, span: Span, text: String) -> Self {
        self.finding.open.push(Step { standing, file, span, text });
        self
    }

    /// Says that the fault is in another function: what mends it there mends every finding of the rule that names the place.
    pub fn cause(self, file: FileId, span: Span) -> Self {
        self.finding.cause = Some(Cause { file, span });
        self
    }

    /// Adds the calls that the story leads through, but for the first, which the message names.
    ///
    /// What a macro may have rewritten on the way need not be what is compiled.
    pub fn through(self, index: &Index, calls: &[(FileId, ExprId)]) -> Self {
        let span = |file: FileId, call: ExprId| index.file(file).facts[call].span;
        let draft = calls.iter().skip(1).fold(self, |draft, &(file, call)| {
            let name = index.called(file, call);
            draft.label_in(file, span(file, call), format!("through `{name}`"))
        });
        let rewritten =
            calls.iter().find_map(|&(file, call)| Some((file, call, index.rewriting(file, call)?)));
        match rewritten {
            Some((file, call, attr)) => {
                let why = format!("`#[{}]` may give the called function another body", attr.path);
                draft.inferred(file, span(file, call), why)
            }
            None => draft,
        }
    }

    /// Adds the branch that wins over a dropped one, and the call in a loop that runs both again.
    pub fn winner(self, index: &Index, dropped: &Dropped<'_>) -> Self {
        let span = dropped.sibling.span;
        match dropped.again {
            None => self.label(span, "this branch wins and continues the loop"),
            Some((file, call)) => {
                let text =
                    format!("`{}` is called again and again in a loop", index.called(file, call));
                self.label(span, "this branch wins").label_in(
                    file,
                    index.file(file).facts[call].span,
                    text,
                )
            }
        }
    }

    /// Says what to do, in the imperative.
    pub fn help(self, text: impl Into<String>) -> Self {
        self.finding.help = Some(text.into());
        self
    }

    /// Offers a machine-made way to do it.
    pub fn fix(self, kind: FixKind, title: impl Into<String>, edits: Vec<(Span, String)>) -> Self {
        let edits = edits.into_iter().map(|(span, text)| Edit { span, text }).collect();
        self.finding.fix = Some(Fix { title: title.into(), kind, edits });
        self
    }
}
