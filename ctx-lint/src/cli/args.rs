//! What the command line may say.

use std::path::PathBuf;

use clap::{ArgMatches, Args, Parser, Subcommand, ValueEnum};

use super::output::{self, Output};
use super::sources::Sources;
use crate::config::Selector;
use crate::fault::Fault;
use crate::finding::{Confidence, Level};

/// Finds pitfalls of cancellation and concurrency in async Rust.
#[derive(Debug, Parser)]
#[command(name = "ctx-lint", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 nothing at deny level · 1 findings at deny level · 2 could not run"
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: Check,
    #[command(flatten)]
    pub(super) sources: Sources,
    /// When to use colours.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(super) color: Color,
}

#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "there is one, and it lives as long as the run")]
pub(super) enum Command {
    /// Lint files and folders; what happens when no command is named.
    Check(Check),
    /// Print the page of a rule, the rules of a group, or a table of what is known of libraries.
    Explain {
        /// The name of a rule or a group.
        #[arg(required_unless_present = "table")]
        rule: Option<String>,
        /// Print this table instead: `cancel-safety`.
        #[arg(long, value_name = "NAME", conflicts_with = "rule")]
        table: Option<String>,
        /// How to print the table.
        #[arg(
            long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT",
            conflicts_with = "rule",
        )]
        output_format: ListFormat,
    },
    /// Print how much is known of the async code of files and folders, and why not more.
    Knowledge {
        /// Files and folders to look at.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        /// How to print the counts.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
    /// Write the findings that are known to a file, or take out of it what is gone.
    #[command(subcommand)]
    Baseline(Baseline),
    /// List all suppressions with their reasons.
    Suppressions {
        /// Files and folders to look at.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        /// How to print them.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
    /// Print the config of a file, or what a config may say.
    #[command(subcommand)]
    Config(Configure),
    /// Print what the linter works with.
    #[command(subcommand)]
    Debug(Debug),
    /// Serve an editor over standard input and output, as a language server.
    Server,
    /// List all rules.
    Rules {
        /// How to print them.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Baseline {
    /// Write all findings to a new file.
    Create {
        /// The file to write.
        file: PathBuf,
        /// Files and folders to lint.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
    },
    /// Take out of the file what is found no longer.
    Prune {
        /// The file.
        file: PathBuf,
        /// All that the file is for.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Configure {
    /// Print the config that holds for a file, and where it comes from.
    Show {
        /// The file, or a folder.
        file: PathBuf,
    },
    /// Print the JSON schema of `ctx-lint.toml`.
    Schema,
}

#[derive(Debug, Subcommand)]
pub(super) enum Debug {
    /// Print the control flow of a function, and of the closures and async blocks in it.
    Flow {
        /// The function, as in `src/main.rs:main` or `src/job.rs:Job::run`.
        #[arg(value_name = "FILE:FUNCTION")]
        function: String,
        /// Print it in the language of Graphviz.
        #[arg(long)]
        dot: bool,
    },
    /// Print the type and the callee of each await, call, receiver and variable, a line each.
    Types {
        /// Files and folders to look at.
        #[arg(value_name = "FILE", required = true)]
        paths: Vec<PathBuf>,
        /// Print every expression.
        #[arg(long)]
        all: bool,
        /// How to print them.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    Text,
    Json,
}

/// How sure a finding must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Sure {
    Low,
    Medium,
    High,
}

impl From<Sure> for Confidence {
    fn from(sure: Sure) -> Self {
        match sure {
            Sure::Low => Self::Low,
            Sure::Medium => Self::Medium,
            Sure::High => Self::High,
        }
    }
}

/// What would write or show more than the findings that are reported.
const FIXES: [&str; 4] = ["fix", "unsafe_fixes", "diff", "add_suppressions"];

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Check {
    /// Files and folders to lint; `-` for standard input.
    #[arg(value_name = "PATHS", default_value = ".")]
    pub(super) paths: Vec<PathBuf>,

    /// How to print findings, or `FORMAT=FILE` for a file of its own; may be given again. One of cargo, concise, full,
    /// github, gitlab, html, json, json-lines, sarif.
    #[arg(
        long, value_name = "FORMAT", env = "CTX_LINT_OUTPUT_FORMAT", value_parser = output::parse,
    )]
    pub(super) output_format: Vec<Output>,
    /// Print how often each rule has found something, and not what.
    #[arg(long)]
    pub(super) statistics: bool,
    /// Print findings and nothing else.
    #[arg(short, long)]
    pub(super) quiet: bool,

    /// Switch a rule, a group or `all` off.
    #[arg(short = 'A', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    allow: Vec<String>,
    /// Report a rule, a group or `all` without failing.
    #[arg(short = 'W', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    warn: Vec<String>,
    /// Report a rule, a group or `all`, and fail.
    #[arg(short = 'D', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    deny: Vec<String>,
    /// Run this rule or group and no other; may be given again.
    #[arg(long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    pub(super) only: Vec<String>,
    /// Do not run this rule or group; may be given again.
    #[arg(long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    pub(super) skip: Vec<String>,
    /// Report findings that are at least this sure; `high` by default.
    #[arg(long, value_enum, value_name = "LEVEL", help_heading = "Levels (the last one wins)")]
    pub(super) confidence: Option<Sure>,
    /// Report all that there is: `--confidence low`, and all groups but `style`.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) audit: bool,
    /// Fail on findings at warn level, too.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) deny_warnings: bool,
    /// Succeed whatever is found.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) exit_zero: bool,

    /// Read this config for all files instead of the nearest one of each.
    #[arg(long, value_name = "PATH", conflicts_with = "isolated", help_heading = "Scope")]
    pub(super) config: Option<PathBuf>,
    /// Read no config file.
    #[arg(long, help_heading = "Scope")]
    pub(super) isolated: bool,
    /// Leave out what matches a pattern, as in `.gitignore`; may be given again.
    #[arg(long, value_name = "GLOB", help_heading = "Scope")]
    pub(super) exclude: Vec<String>,
    /// Leave out excluded and ignored files even when they are named.
    #[arg(long, help_heading = "Scope")]
    pub(super) force_exclude: bool,
    /// Lint hidden files and those that git ignores, too.
    #[arg(long, help_heading = "Scope")]
    pub(super) no_ignore: bool,
    /// Keep findings in test code.
    #[arg(long, help_heading = "Scope")]
    pub(super) in_tests: bool,
    /// The file that standard input stands for.
    #[arg(long, value_name = "PATH", help_heading = "Scope")]
    pub(super) stdin_filename: Option<PathBuf>,
    /// Report only what is new since a commit.
    #[arg(long, value_name = "REV", conflicts_with_all = FIXES, help_heading = "Scope")]
    pub(super) since: Option<String>,
    /// Lint what is in git's index, and report only what is new since the last commit.
    #[arg(long, conflicts_with_all = FIXES, conflicts_with = "since", help_heading = "Scope")]
    pub(super) staged: bool,
    /// Leave out the findings of a baseline; see `ctx-lint baseline`.
    #[arg(long, value_name = "FILE", help_heading = "Scope")]
    pub(super) baseline: Option<PathBuf>,
    /// How many threads to use; one for each core by default.
    #[arg(
        long,
        value_name = "N",
        default_value_t = 0,
        hide_default_value = true,
        help_heading = "Scope"
    )]
    pub(super) threads: usize,

    /// Apply the fixes that keep the meaning of the code.
    #[arg(long, help_heading = "Fixes")]
    pub(super) fix: bool,
    /// Apply, with `--fix` or `--diff`, those that a person should read, too.
    #[arg(long, help_heading = "Fixes")]
    pub(super) unsafe_fixes: bool,
    /// Fix although there are uncommitted changes.
    #[arg(long, help_heading = "Fixes")]
    pub(super) allow_dirty: bool,
    /// Fix although there are changes in git's index.
    #[arg(long, help_heading = "Fixes")]
    pub(super) allow_staged: bool,
    /// Silence each finding with a comment that gives this reason.
    #[arg(
        long, value_name = "REASON", conflicts_with_all = ["fix", "unsafe_fixes", "diff"],
        help_heading = "Fixes",
    )]
    pub(super) add_suppressions: Option<String>,
    /// Print what the fixes would change, and write nothing; fails when there is something.
    #[arg(long, help_heading = "Fixes")]
    pub(super) diff: bool,
}

/// The levels of `-A`, `-W` and `-D` in the order in which they were given.
pub(super) fn levels(matches: &ArgMatches) -> Result<Vec<(Selector, Level)>, Fault> {
    let flags = [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];
    let mut given = Vec::new();
    for (flag, level) in flags {
        let names = matches.get_many::<String>(flag).into_iter().flatten();
        let places = matches.indices_of(flag).into_iter().flatten();
        given.extend(places.zip(names).map(|(place, name)| (place, name, level)));
    }
    given.sort_by_key(|&(place, ..)| place);
    let selected = given.into_iter().map(|(_, name, level)| Ok((Selector::parse(name)?, level)));
    selected.collect()
}

/// The rules and groups that a flag names.
pub(super) fn selectors(names: &[String]) -> Result<Vec<Selector>, Fault> {
    names.iter().map(|name| Selector::parse(name)).collect()
}
