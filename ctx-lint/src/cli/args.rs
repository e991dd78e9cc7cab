//! What the command line may say.

use std::path::PathBuf;

use clap::{ArgMatches, Args, CommandFactory, Parser, Subcommand, ValueEnum};

use super::output::{self, Output};
use super::sources::Sources;
use crate::config::{Config, Configs, Selector};
use crate::disk::Disk;
use crate::fault::Fault;
use crate::finding::{Confidence, Level};

/// What a run's exit code means, for the end of the help.
const EXIT_CODES: &str =
    "Exit codes: 0 nothing at deny level; 1 findings at deny level; 2 the run failed";

/// What is asked for seldom. `ctx-lint check --help` shows it, so that `ctx-lint --help` fits two screens.
const SELDOM: [&str; 14] = [
    "statistics",
    "exit_zero",
    "dependencies",
    "cache_dir",
    "no_cache",
    "skip",
    "audit",
    "isolated",
    "force_exclude",
    "no_ignore",
    "stdin_filename",
    "threads",
    "allow_dirty",
    "allow_staged",
];

/// The command line, with help that leaves out what is asked for seldom.
pub(super) fn command() -> clap::Command {
    let mut command = Cli::command();
    // The subcommands get their own copies of the global flags first, which are shown there.
    command.build();
    let command = command.mut_subcommand("help", |help| help.hide(true));
    command.mut_args(|arg| {
        let hidden = SELDOM.contains(&arg.get_id().as_str());
        if hidden { arg.hide(true) } else { arg }
    })
}

/// Finds pitfalls of cancellation and concurrency in async Rust.
#[derive(Debug, Parser)]
#[command(name = "ctx-lint", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
#[command(after_help = EXIT_CODES)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: Check,
    #[command(flatten)]
    pub(super) sources: Sources,
    /// Use colors: auto (default), always or never.
    #[arg(
        long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN",
        hide_default_value = true, hide_possible_values = true,
    )]
    pub(super) color: Color,
}

#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "there is one, and it lives as long as the run")]
pub(super) enum Command {
    /// Lint files and folders (default); its help shows all options.
    Check(Check),
    /// Explain a rule, or list the rules of a group.
    Explain {
        /// The name of a rule or a group.
        #[arg(required_unless_present = "table")]
        rule: Option<String>,
        /// Print a table: `cancel-safety`.
        #[arg(long, value_name = "NAME", conflicts_with = "rule")]
        table: Option<String>,
        /// Output format of the table.
        #[arg(
            long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT",
            conflicts_with = "rule",
        )]
        output_format: ListFormat,
    },
    /// Show how much of the async code ctx-lint understands.
    Knowledge {
        /// Files and folders to look at.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        /// Output format.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
    /// Record the current findings, or remove those that are gone.
    #[command(subcommand)]
    Baseline(Baseline),
    /// List all suppressions and their reasons.
    Suppressions {
        /// Files and folders to look at.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        /// Output format.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
    /// Show the configuration of a file, or its schema.
    #[command(subcommand)]
    Config(Configure),
    /// Show what the linter sees: types and control flow.
    #[command(subcommand)]
    Debug(Debug),
    /// Run a language server over standard input and output.
    Server,
    /// List all rules.
    Rules {
        /// Output format.
        #[arg(long, value_enum, default_value_t = ListFormat::Text, value_name = "FORMAT")]
        output_format: ListFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Baseline {
    /// Write the current findings to a new file.
    Create {
        /// The file to write.
        file: PathBuf,
        /// Files and folders to lint.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        whose: Whose,
    },
    /// Remove findings that no longer occur from the file.
    Prune {
        /// The file to update.
        file: PathBuf,
        /// Folders that contain everything the file is about.
        #[arg(value_name = "PATHS", default_value = ".")]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        whose: Whose,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Configure {
    /// Show the configuration that applies to a file, and where it comes from.
    Show {
        /// The file, or a folder.
        file: PathBuf,
    },
    /// Print the JSON schema of `ctx-lint.toml`.
    Schema,
}

#[derive(Debug, Subcommand)]
pub(super) enum Debug {
    /// Print what a function does to its callers: where it waits, blocks, takes locks and loses values.
    Effects {
        /// The function, as in `src/main.rs:main` or `src/job.rs:Job::run`.
        #[arg(value_name = "FILE:FUNCTION")]
        function: String,
    },
    /// Print the control flow of a function, and of the closures and async blocks in it.
    Flow {
        /// The function, as in `src/main.rs:main` or `src/job.rs:Job::run`.
        #[arg(value_name = "FILE:FUNCTION")]
        function: String,
        /// Print it as a Graphviz graph.
        #[arg(long)]
        dot: bool,
    },
    /// Print the type and the callee of each await, call, receiver and variable.
    Types {
        /// Files and folders to look at.
        #[arg(value_name = "FILE", required = true)]
        paths: Vec<PathBuf>,
        /// Print all expressions.
        #[arg(long)]
        all: bool,
        /// Output format.
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
    #[arg(
        value_name = "PATHS",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Scope",
        display_order = 0
    )]
    pub(super) paths: Vec<PathBuf>,

    /// One of cargo, concise, full, github, gitlab, html, json, json-lines, sarif; or `FORMAT=FILE`.
    #[arg(
        long, value_name = "FORMAT", env = "CTX_LINT_OUTPUT_FORMAT", hide_env = true,
        value_parser = output::parse,
    )]
    pub(super) output_format: Vec<Output>,
    /// Print how many findings each rule has.
    #[arg(long)]
    pub(super) statistics: bool,
    /// Print only findings.
    #[arg(short, long)]
    pub(super) quiet: bool,

    /// Turn off a rule, a group or `all`.
    #[arg(short = 'A', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    allow: Vec<String>,
    /// Report a rule, a group or `all`, without failing.
    #[arg(short = 'W', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    warn: Vec<String>,
    /// Report a rule, a group or `all`, and fail.
    #[arg(short = 'D', long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    deny: Vec<String>,
    /// Run only this rule or group; may be repeated.
    #[arg(long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    pub(super) only: Vec<String>,
    /// Do not run this rule or group; may be repeated.
    #[arg(long, value_name = "NAME", help_heading = "Levels (the last one wins)")]
    pub(super) skip: Vec<String>,
    /// Least confidence: high (default), medium or low.
    #[arg(
        long,
        value_enum,
        value_name = "LEVEL",
        hide_possible_values = true,
        help_heading = "Levels (the last one wins)"
    )]
    pub(super) confidence: Option<Sure>,
    /// Report everything but style, at any confidence.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) audit: bool,
    /// Fail on findings at warn level as well.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) deny_warnings: bool,
    /// Exit with 0 even if there are findings.
    #[arg(long, help_heading = "Levels (the last one wins)")]
    pub(super) exit_zero: bool,

    #[command(flatten)]
    pub(super) whose: Whose,
    /// Skip files, as in `.gitignore`; may be repeated.
    #[arg(long, value_name = "GLOB", help_heading = "Scope")]
    pub(super) exclude: Vec<String>,
    /// Skip excluded files even if they are named.
    #[arg(long, help_heading = "Scope")]
    pub(super) force_exclude: bool,
    /// Lint hidden and git-ignored files as well.
    #[arg(long, help_heading = "Scope")]
    pub(super) no_ignore: bool,
    /// Report findings in test code as well.
    #[arg(long, help_heading = "Scope")]
    pub(super) in_tests: bool,
    /// Treat standard input as this file.
    #[arg(long, value_name = "PATH", help_heading = "Scope")]
    pub(super) stdin_filename: Option<PathBuf>,
    /// Report only what is new since a commit.
    #[arg(long, value_name = "REV", conflicts_with_all = FIXES, help_heading = "Scope")]
    pub(super) since: Option<String>,
    /// Lint what is staged, and report only what is new.
    #[arg(long, conflicts_with_all = FIXES, conflicts_with = "since", help_heading = "Scope")]
    pub(super) staged: bool,
    /// Leave out the findings recorded in a baseline.
    #[arg(long, value_name = "FILE", help_heading = "Scope")]
    pub(super) baseline: Option<PathBuf>,
    /// Number of threads; one per core by default.
    #[arg(
        long,
        value_name = "N",
        default_value_t = 0,
        hide_default_value = true,
        value_parser = threads,
        help_heading = "Scope"
    )]
    pub(super) threads: usize,

    /// Apply fixes that keep the meaning of the code.
    #[arg(long, help_heading = "Fixes")]
    pub(super) fix: bool,
    /// Apply fixes that need a review as well.
    #[arg(long, help_heading = "Fixes")]
    pub(super) unsafe_fixes: bool,
    /// Fix even if there are uncommitted changes.
    #[arg(long, help_heading = "Fixes")]
    pub(super) allow_dirty: bool,
    /// Fix even if there are staged changes.
    #[arg(long, help_heading = "Fixes")]
    pub(super) allow_staged: bool,
    /// Silence each finding, with this reason.
    #[arg(
        long, value_name = "REASON", conflicts_with_all = ["fix", "unsafe_fixes", "diff"],
        help_heading = "Fixes",
    )]
    pub(super) add_suppressions: Option<String>,
    /// Print fixes as a diff; fail if there are any.
    #[arg(long, help_heading = "Fixes")]
    pub(super) diff: bool,
}

/// A number of threads. Each has a stack of its own, and no machine has more cores than that.
fn threads(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| *number <= 1024);
    number.ok_or_else(|| "write a number from 0 to 1024; 0 means one for each core".to_owned())
}

/// Which config files are read.
#[derive(Debug, Args)]
pub(super) struct Whose {
    /// Use this configuration for all files.
    #[arg(long, value_name = "PATH", conflicts_with = "isolated", help_heading = "Scope")]
    config: Option<PathBuf>,
    /// Read no configuration.
    #[arg(long, help_heading = "Scope")]
    isolated: bool,
}

impl Whose {
    /// The configs of a run over some files.
    pub(super) fn configs(&self, disk: &Disk) -> Result<Configs, Fault> {
        match &self.config {
            Some(path) => Configs::named(path, disk),
            None if self.isolated => Ok(Configs::one(Config::default()).on(disk.clone())),
            None => Ok(Configs::nearest().on(disk.clone())),
        }
    }
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
