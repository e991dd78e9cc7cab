//! `ctx-lint check`: the run that all others exist for.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Check, Color, selectors};
use super::output::Outputs;
use super::overlay;
use super::scope::{Chosen, choose};
use super::{FAILED, FOUND, Stop, complain, diff, note, write};
use crate::baseline::Baseline;
use crate::config::{Configs, Selector, leave_nothing};
use crate::disk::Disk;
use crate::engine::{self, Crash, Report};
use crate::fault::{Fault, nearest};
use crate::finding::{Confidence, Level};
use crate::fix::{self, Outcome, Which};
use crate::format::Unprinted;
use crate::glyph;
use crate::project::Sourcing;
use crate::since::{self, Since};
use crate::source::located;
use crate::walk::Filter;
use crate::workers::on_workers;
use crate::world;

pub(super) fn run(
    args: &Check,
    levels: &[(Selector, Level)],
    sourcing: &Sourcing,
    color: Color,
) -> Result<u8, Stop> {
    refuse_late_command(args)?;
    refuse_idle_flags(args)?;
    let outputs = Outputs::of(args)?;
    let baseline = args.baseline.as_deref().map(Baseline::read).transpose()?;
    let reason = args.add_suppressions.as_deref().map(reason).transpose()?;
    let stdin = overlay::stdin(args)?;
    let staged = args.staged.then(|| overlay::staged(&args.paths)).transpose()?;
    let other = stdin.as_ref().map(|(_, disk)| disk).or(staged.as_ref().map(|(disk, _)| disk));
    let filter = filter(args, levels, sourcing, &other.cloned().unwrap_or_default())?;
    let is_stdin = stdin.is_some();
    let Chosen { files: mut paths, unsearched, configs } = match stdin {
        Some((path, _)) => only(&path, &filter)?,
        None => choose(&args.paths, &filter, color)?,
    };
    if let Some((_, index)) = &staged {
        paths.retain(|file| index.contains(&located(file)));
    }
    if paths.is_empty() && unsearched.is_empty() {
        // A commit hook names the changed files; that all of them are left out is its everyday.
        if args.staged || args.force_exclude && !args.paths.iter().any(|path| path.is_dir()) {
            return Ok(0);
        }
        return Err(nothing_to_lint(args).into());
    }
    let fixing = args.fix || args.unsafe_fixes || args.diff;
    if (fixing && !args.diff) || reason.is_some() {
        write::expect_clean(args, &paths)?;
    }
    let run =
        Run { args, paths: &paths, stdin: is_stdin, filter: &filter, configs: &configs, baseline };
    let mut outcome = on_workers(args.threads, || run.outcome(fixing))??;
    if let Some(reason) = reason {
        outcome.changed = write::silenced(&outcome.report, reason, color);
    }

    let mut code = 0;
    for fault in &unsearched {
        complain(fault, color);
        code = FAILED;
    }
    write::tell_refused(&outcome, color);
    if args.diff {
        code = code.max(diff::print(&outcome)?);
    } else {
        let written = write::write(args, &outcome);
        if !written.faults.is_empty() {
            code = FAILED;
        }
        if !written.faults.is_empty() || reason.is_some() {
            // The report is of the files as they are, and not as they were to be.
            outcome.report = on_workers(args.threads, || run.outcome(false))??.report;
        }
        outcome.report.summary = !args.quiet;
        outcome.report.merge();
        code = code.max(unprinted(&printed(outputs.print(&outcome.report, color))?, color));
        write::tell(args, written, color);
        if args.statistics && !args.quiet {
            let counts = outcome.report.counts;
            let lexed = glyph::count(counts.lexed, "file");
            note(&format!("lexed {lexed}, parsed {}", glyph::grouped(counts.parsed)), color);
            note(&format!("world {}", outcome.report.world()), color);
        }
        if fails(args, &outcome.report) {
            code = code.max(FOUND);
        }
    }
    for warning in configs.astray(&outcome.report.leads) {
        complain(&warning, color);
    }
    write::tell_reviewed(args, &outcome.report, color);
    Ok(code.max(unseen(&outcome.report, color)))
}

/// What is linted, and by what.
struct Run<'r> {
    args: &'r Check,
    paths: &'r [PathBuf],
    /// Whether the one file is standard input.
    stdin: bool,
    filter: &'r Filter,
    configs: &'r Configs,
    baseline: Option<Baseline>,
}

impl Run<'_> {
    /// What is found, without what is known from before.
    fn outcome(&self, fixing: bool) -> Result<Outcome, Fault> {
        let which = if self.args.unsafe_fixes { Which::All } else { Which::Safe };
        let mut outcome = if fixing {
            fix::apply(self.paths, self.configs, which)
        } else {
            let disk = self.configs.disk();
            let mut report = engine::run(self.paths, |path| disk.read(path), self.configs);
            let refused = fix::withhold(&mut report);
            Outcome { report, changed: BTreeMap::new(), refused }
        };
        let revision = if self.args.staged { Some("HEAD") } else { self.args.since.as_deref() };
        if let Some(revision) = revision {
            let since = Since {
                revision,
                may_be_first: self.args.staged,
                named: if self.stdin { self.paths } else { &self.args.paths },
                files: self.paths,
                filter: self.filter,
            };
            since::keep_new(&mut outcome.report, since)?;
        }
        if let Some(baseline) = &self.baseline {
            baseline.apply(&mut outcome.report, self.paths, self.filter);
        }
        Ok(outcome)
    }
}

/// What could not be printed. Whoever closes our output has seen enough, and what was found still counts.
fn printed(result: Result<Unprinted, Stop>) -> Result<Unprinted, Stop> {
    match result {
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {
            Ok(Unprinted::default())
        }
        other => other,
    }
}

/// Tells of the findings that a format could not print.
fn unprinted(lost: &Unprinted, color: Color) -> u8 {
    for message in &lost.0 {
        let fault = Fault::new(format!("internal error: a finding cannot be printed: {message}"));
        complain(&fault.with_help("please report this with the file; the rest is printed"), color);
    }
    if lost.0.is_empty() { 0 } else { FAILED }
}

/// Tells of what was not seen, or not by every rule.
fn unseen(report: &Report, color: Color) -> u8 {
    for (path, message) in &report.unopened {
        let fault = Fault::new(format!("`{}` was not linted: {message}", glyph::path(path)));
        let help = "make it readable for yourself, or leave it out with `--exclude`";
        complain(&fault.with_help(help), color);
    }
    for crash in &report.crashes {
        complain(&internal_error(crash), color);
    }
    if report.unopened.is_empty() && report.crashes.is_empty() { 0 } else { FAILED }
}

/// The one file that standard input stands for, with its config.
fn only(path: &Path, filter: &Filter) -> Result<Chosen, Fault> {
    let configs = Arc::clone(&filter.configs);
    let files = if filter.refuses(path) { Vec::new() } else { vec![path.to_owned()] };
    let place = world::places(&[path.to_owned()]);
    for place in &place {
        configs.of(place);
    }
    configs.check()?;
    Ok(Chosen { files, unsearched: Vec::new(), configs })
}

/// A reason that a comment can give.
fn reason(text: &str) -> Result<&str, Fault> {
    let text = text.trim();
    if !text.contains(char::is_alphanumeric) || text.contains(glyph::is_obeyed) {
        return Err(Fault::new("this is no reason for a suppression").with_help(
            "say on one line why the findings stay: `--add-suppressions \"before 2026\"`",
        ));
    }
    Ok(text)
}

/// The names of the commands.
const COMMANDS: [&str; 9] = [
    "baseline",
    "check",
    "config",
    "debug",
    "explain",
    "knowledge",
    "rules",
    "server",
    "suppressions",
];

/// A command that comes after a flag is read as a path, which is not what anyone means.
fn refuse_late_command(args: &Check) -> Result<(), Fault> {
    let is_command =
        |path: &&PathBuf| COMMANDS.iter().any(|name| Path::new(name) == **path) && !path.exists();
    if let Some(path) = args.paths.iter().find(is_command) {
        let name = glyph::path(path);
        let fault = Fault::new(format!("the command `{name}` comes after a flag or a path"));
        return Err(
            fault.with_help(format!("write `ctx-lint {name}` first, and the flags after it"))
        );
    }
    // A command that is misspelt is read as a path as well.
    let is_word = |path: &&PathBuf| path.components().count() == 1 && path.extension().is_none();
    let first = args.paths.first().filter(is_word).filter(|path| !path.exists() && !args.staged);
    let near = first.and_then(|path| Some((path, nearest(path.to_str()?, COMMANDS)?)));
    near.map_or(Ok(()), |(path, near)| {
        let path = glyph::path(path);
        let fault = Fault::new(format!("no such file, folder or command: `{path}`"));
        Err(fault.with_help(format!("did you mean the command `{near}`?")))
    })
}

/// Flags that say how to fix are a mistake where nothing is fixed.
fn refuse_idle_flags(args: &Check) -> Result<(), Fault> {
    let writes = args.fix || args.unsafe_fixes || args.diff || args.add_suppressions.is_some();
    let idle = [("--allow-dirty", args.allow_dirty), ("--allow-staged", args.allow_staged)];
    match idle.into_iter().find(|(_, given)| *given && !writes) {
        Some((flag, _)) => Err(Fault::new(format!("`{flag}` allows fixes, and nothing is fixed"))
            .with_help("add `--fix`, or leave it out")),
        None => Ok(()),
    }
}

/// The config files and the command line together.
fn configure(args: &Check, levels: &[(Selector, Level)], disk: &Disk) -> Result<Configs, Fault> {
    let configs = args.whose.configs(disk)?;
    let (only, skip) = (selectors(&args.only)?, selectors(&args.skip)?);
    if leave_nothing(&only, &skip) {
        return Err(Fault::new("`--only` and `--skip` leave no rule to run")
            .with_help("take a name out of one of them"));
    }
    // An audit shows all that is there, unless it is told otherwise.
    let confidence =
        args.confidence.map(Confidence::from).or(args.audit.then_some(Confidence::Low));
    let configs = configs.with_flags(args.in_tests, levels).with_selection(only, skip);
    // What was looked at is told also where all findings are known from before.
    let compares = args.since.is_some() || args.staged || args.baseline.is_some();
    Ok(configs.with_confidence(confidence, args.audit).telling(compares))
}

fn filter(
    args: &Check,
    levels: &[(Selector, Level)],
    sourcing: &Sourcing,
    disk: &Disk,
) -> Result<Filter, Fault> {
    let mut filter = Filter {
        configs: Arc::new(configure(args, levels, disk)?.with_sourcing(sourcing.clone())),
        force_exclude: args.force_exclude,
        no_ignore: args.no_ignore,
        ..Filter::default()
    };
    filter.exclude(Path::new(""), &args.exclude)?;
    Ok(filter)
}

/// A run that looks at nothing must not look like a clean one.
fn nothing_to_lint(args: &Check) -> Fault {
    let paths: Vec<_> = args.paths.iter().map(|path| format!("`{}`", glyph::path(path))).collect();
    Fault::new(format!("nothing to lint: no Rust file in {}", paths.join(", ")))
        .with_help("name a folder that holds `.rs` files, or look at `exclude` and `.gitignore`")
}

fn fails(args: &Check, report: &Report) -> bool {
    // Cargo's own switch for its warnings, which `cargo clippy` obeys as well.
    let cargo_denies =
        std::env::var_os("CARGO_BUILD_WARNINGS").is_some_and(|value| value == "deny");
    let warnings_fail = args.deny_warnings || cargo_denies;
    let failing = report.count(Level::Deny) > 0 || (warnings_fail && !report.findings.is_empty());
    failing && !args.exit_zero
}

fn internal_error(crash: &Crash) -> Fault {
    let at = crash.rule.map_or_else(String::new, |rule| format!(" in rule `{rule}`"));
    let path = glyph::path(&crash.path);
    Fault::new(format!("internal error{at} over `{path}`: {}", crash.message))
        .with_help("please report this with the file; the other files were linted")
}
