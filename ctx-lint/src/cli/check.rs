//! `ctx-lint check`: the run that all others exist for.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::args::{Check, Color};
use super::{FAILED, FOUND, Stop, complain, diff, note, stdout, write};
use crate::config::{self, Config, Selector};
use crate::engine::{self, Crash, Report};
use crate::fault::Fault;
use crate::finding::Level;
use crate::fix::{self, Outcome, Which};
use crate::format::{self, Unprinted};
use crate::glyph;
use crate::walk::{self, Filter};
use crate::world;

pub(super) fn run(args: &Check, levels: &[(Selector, Level)], color: Color) -> Result<u8, Stop> {
    refuse_late_command(args)?;
    let config = configure(args, levels)?;
    let found = walk::files(&args.paths, &filter(args, &config)?)?;
    let (paths, unsearched) = (found.files, found.unsearched);
    if paths.is_empty() && unsearched.is_empty() {
        // A commit hook names the changed files; that all of them are left out is its everyday.
        if args.force_exclude && !args.paths.iter().any(|path| path.is_dir()) {
            return Ok(0);
        }
        return Err(nothing_to_lint(args).into());
    }
    let which = if args.unsafe_fixes { Which::All } else { Which::Safe };
    let fixing = args.fix || args.unsafe_fixes || args.diff;
    if fixing && !args.diff {
        write::expect_clean(args, &paths)?;
    }
    let mut outcome = engine::on_workers(args.threads, || {
        if fixing { fix::apply(&paths, &config, which) } else { unfixed(&paths, &config) }
    })?;

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
            // The report is of the files as they are, and not as they were to be.
            let as_it_is = || unfixed(&paths, &config);
            outcome.report = engine::on_workers(args.threads, as_it_is)?.report;
            code = FAILED;
        }
        outcome.report.summary = !args.quiet;
        let unprinted = print_report(args, &outcome.report, color)?;
        for message in &unprinted.0 {
            let fault =
                Fault::new(format!("internal error: a finding cannot be printed: {message}"));
            complain(
                &fault.with_help("please report this with the file; the rest is printed"),
                color,
            );
            code = FAILED;
        }
        write::tell(args, written, color);
        if args.statistics {
            let counts = outcome.report.counts;
            note(&format!("lexed {} files, parsed {}", counts.lexed, counts.parsed), color);
        }
        if fails(args, &outcome.report) {
            code = code.max(FOUND);
        }
    }
    for (path, message) in &outcome.report.unopened {
        let fault = Fault::new(format!("`{}` was not linted: {message}", glyph::path(path)));
        let help = "make it readable for yourself, or leave it out with `--exclude`";
        complain(&fault.with_help(help), color);
        code = FAILED;
    }
    for crash in &outcome.report.crashes {
        complain(&internal_error(crash), color);
        code = FAILED;
    }
    Ok(code)
}

fn unfixed(paths: &[PathBuf], config: &Config) -> Outcome {
    let mut report = engine::run(paths, world::read, config);
    let refused = fix::withhold(&mut report);
    Outcome { report, changed: BTreeMap::new(), refused }
}

/// A command that stands behind a flag is read as a path, which is not what anyone means.
fn refuse_late_command(args: &Check) -> Result<(), Fault> {
    let is_command = |path: &&PathBuf| {
        ["check", "explain", "rules", "knowledge", "debug"]
            .iter()
            .any(|name| Path::new(name) == **path)
            && !path.exists()
    };
    args.paths.iter().find(is_command).map_or(Ok(()), |path| {
        let name = glyph::path(path);
        let fault = Fault::new(format!("the command `{name}` stands behind a flag or a path"));
        Err(fault.with_help(format!("write `ctx-lint {name}` first, and the flags after it")))
    })
}

/// The config file and the command line together.
fn configure(args: &Check, levels: &[(Selector, Level)]) -> Result<Config, Fault> {
    let start = args.paths.first().map_or(Path::new("."), PathBuf::as_path);
    let path = match &args.config {
        Some(path) => Some(path.clone()),
        None if args.isolated => None,
        None => config::discover(start),
    };
    let mut config = path.map_or_else(|| Ok(Config::default()), |path| config::load(&path))?;
    config.in_tests |= args.in_tests;
    for &(selector, level) in levels {
        config.set(selector, level);
    }
    Ok(config)
}

fn filter(args: &Check, config: &Config) -> Result<Filter, Fault> {
    let mut filter = Filter {
        force_exclude: args.force_exclude,
        no_ignore: args.no_ignore,
        ..Filter::default()
    };
    let root = config.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    filter.exclude(root, &config.exclude)?;
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

/// Prints the report. What a format could not print is told when the rest is out.
fn print_report(args: &Check, report: &Report, color: Color) -> Result<Unprinted, Stop> {
    let mut out = stdout(color);
    let format =
        if args.statistics { Some(&format::STATISTICS) } else { format::find(&args.output_format) };
    let written = format.map_or(Ok(()), |format| (format.write)(report, &mut out));
    out.flush()?;
    match written.map_err(io::Error::downcast) {
        Ok(()) => Ok(Unprinted::default()),
        Err(Ok(unprinted)) => Ok(unprinted),
        Err(Err(error)) => Err(error.into()),
    }
}

fn internal_error(crash: &Crash) -> Fault {
    let at = crash.rule.map_or_else(String::new, |rule| format!(" in rule `{rule}`"));
    let path = glyph::path(&crash.path);
    Fault::new(format!("internal error{at} over `{path}`: {}", crash.message))
        .with_help("please report this with the file; the other files were linted")
}
