//! What a rule has found, as plain data that every format can print.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::source::{FileId, Span};

/// How loud a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; does not fail the run.
    Warn,
    /// Reported; fails the run.
    Deny,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        })
    }
}

/// How sure a finding is. It says nothing of how bad the fault is: that is the [`Level`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A step is assumed: a reader must look.
    Low,
    /// A step is inferred: it is most likely so.
    Medium,
    /// Every step is proven.
    #[default]
    High,
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        })
    }
}

/// How a step of a finding is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It cannot be shown; a reader must look.
    Assumed,
    /// It is most likely so.
    Inferred,
    /// It is shown.
    Proven,
}

/// A step that a finding rests on and that is not proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// How it is known.
    pub standing: Standing,
    /// The file.
    pub file: FileId,
    /// The place.
    pub span: Span,
    /// What is taken to be so, and why: lower case, no full stop.
    pub text: String,
}

/// Whether a fix may be applied without a look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FixKind {
    /// There is no fix.
    None,
    /// Keeps or restores the meaning that the code plainly has.
    Safe,
    /// May change behaviour; a person should read it.
    Unsafe,
}

/// One replacement of text in the finding's own file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What is replaced; an empty span inserts.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// Edits that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What applying it does, in the imperative.
    pub title: String,
    /// Whether it is applied by `--fix` alone.
    pub kind: FixKind,
    /// The replacements, which do not overlap.
    pub edits: Vec<Edit>,
}

/// A further place that belongs to a finding's story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The file, which may be another one than the finding's.
    pub file: FileId,
    /// The place.
    pub span: Span,
    /// What happens there: lower case, no full stop.
    pub text: String,
}

/// The place of the fault that a finding tells of, where that is in another function. Several findings may have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cause {
    /// The file.
    pub file: FileId,
    /// The place.
    pub span: Span,
}

/// One thing to tell the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule's name.
    pub rule: String,
    /// How loud, after config and command line.
    pub level: Level,
    /// What is wrong: lower case, no full stop, code in backticks.
    pub message: String,
    /// The file.
    pub file: FileId,
    /// Where the offending pattern, expression, branch, parameter or field stands.
    pub span: Span,
    /// What the primary place is called under the code; empty for none.
    pub label: String,
    /// The other places of the story, in the order of events.
    pub labels: Vec<Label>,
    /// The steps that are not proven. The places of the story are.
    pub open: Vec<Step>,
    /// Where the fault is, if it is elsewhere: a change there mends all findings with the same cause.
    pub cause: Option<Cause>,
    /// The function around it, if it has a cause.
    pub body: Option<Span>,
    /// What to do, in the imperative.
    pub help: Option<String>,
    /// A machine-made way to do it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// How sure it is: as sure as its weakest step.
    pub fn confidence(&self) -> Confidence {
        match self.open.iter().map(|step| step.standing).min() {
            Some(Standing::Assumed) => Confidence::Low,
            Some(Standing::Inferred) => Confidence::Medium,
            Some(Standing::Proven) | None => Confidence::High,
        }
    }

    /// What it has in common with the others that a change at its cause mends: the rule, the level and the cause.
    pub fn alike(&self) -> Option<(&str, Level, Cause)> {
        Some((&self.rule, self.level, self.cause?))
    }

    /// Why it is not sure, where it is not: its confidence, and its weakest step.
    pub fn doubt(&self) -> Option<String> {
        let weakest = self.open.iter().min_by_key(|step| step.standing)?;
        Some(format!("confidence: {}, since {}", self.confidence(), weakest.text))
    }
}
