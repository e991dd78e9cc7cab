//! The command line: arguments in, text and an exit code out.

mod args;
mod baseline;
mod cargo;
mod check;
mod config;
mod diff;
mod effects;
mod flow;
mod function;
mod knowledge;
mod list;
mod output;
mod overlay;
mod scope;
mod sources;
mod suppressions;
mod usage;
mod write;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::{ArgMatches, FromArgMatches};
use miette::{GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};

use crate::fault::{Fault, guarded};
use crate::knowledge::Extent;
use args::{Baseline, Cli, Color, Command, Configure, Debug};
use baseline::Lint;

/// Findings that fail the run.
const FOUND: u8 = 1;

/// The tool could not do its job.
const FAILED: u8 = 2;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    caught(whole)
}

/// Runs the command line of this process, which cargo has started as `cargo ctx-lint`.
pub fn cargo() -> ExitCode {
    caught(|| {
        let mut given: Vec<_> = std::env::args_os().collect();
        // Cargo repeats the name of the command as the first argument.
        if given.get(1).is_some_and(|arg| arg == "ctx-lint") {
            given.remove(1);
        }
        match cargo::command().try_get_matches_from(given) {
            Ok(matches) => match cargo::run(&matches) {
                Ok((code, _)) => ExitCode::from(code),
                Err((stop, color)) => stopped(stop, color),
            },
            Err(error) => usage::told(&error, cargo::command(), 1),
        }
    })
}

fn caught(work: impl FnOnce() -> ExitCode) -> ExitCode {
    // Whoever catches a panic tells it, and what it says may hold codes for a terminal.
    std::panic::set_hook(Box::new(|_| {}));
    guarded(work).unwrap_or_else(|message| {
        let fault = Fault::new(format!("internal error: {message}"));
        complain(
            &fault.with_help("please report this, with the files that it happens on"),
            Color::Auto,
        );
        ExitCode::from(FAILED)
    })
}

fn whole() -> ExitCode {
    let matches = match args::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return usage::told(&error, args::command(), 0),
    };
    // The matches come from the same command, so they fit.
    let Ok(cli) = Cli::from_arg_matches(&matches) else { return ExitCode::from(FAILED) };
    let color = cli.color;
    match run(cli, &matches) {
        Ok(code) => ExitCode::from(code),
        Err(stop) => stopped(stop, color),
    }
}

fn stopped(stop: Stop, color: Color) -> ExitCode {
    match stop {
        Stop::Fault(fault) => {
            complain(&fault, color);
            ExitCode::from(FAILED)
        }
        // Whoever reads our output has seen enough.
        Stop::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Stop::Output(error) => {
            let fault = Fault::new(format!("cannot write the output: {error}"));
            complain(&fault.with_help("make room where standard output goes"), color);
            ExitCode::from(FAILED)
        }
    }
}

/// Why a run ends early.
enum Stop {
    Fault(Fault),
    Output(io::Error),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn run(cli: Cli, matches: &ArgMatches) -> Result<u8, Stop> {
    let color = cli.color;
    cli.sources.check()?;
    let sourcing = &cli.sources.sourcing();
    match cli.command {
        None => check::run(&cli.check, &args::levels(matches)?, sourcing, color),
        Some(Command::Check(check)) => {
            let matches = matches.subcommand_matches("check").unwrap_or(matches);
            check::run(&check, &args::levels(matches)?, sourcing, color)
        }
        Some(Command::Explain { table: Some(name), output_format, .. }) => {
            list::table(&name, output_format, color)
        }
        Some(Command::Explain { rule, .. }) => {
            list::explain(rule.as_deref().unwrap_or_default(), color)
        }
        Some(Command::Knowledge { paths, output_format }) => {
            knowledge::counts(&paths, sourcing, output_format, color)
        }
        Some(Command::Debug(Debug::Types { paths, all, output_format })) => {
            let extent = if all { Extent::All } else { Extent::Chosen };
            knowledge::types(&paths, sourcing, extent, output_format, color)
        }
        Some(Command::Debug(Debug::Effects { function })) => effects::run(&function, color),
        Some(Command::Debug(Debug::Flow { function, dot })) => flow::run(&function, dot, color),
        Some(Command::Baseline(Baseline::Create { file, paths, whose })) => {
            baseline::create(&file, Lint { paths: &paths, whose: &whose, sourcing, color })
        }
        Some(Command::Baseline(Baseline::Prune { file, paths, whose })) => {
            baseline::prune(&file, Lint { paths: &paths, whose: &whose, sourcing, color })
        }
        Some(Command::Suppressions { paths, output_format }) => {
            suppressions::list(&paths, output_format, color)
        }
        Some(Command::Config(Configure::Show { file })) => config::show(&file, sourcing, color),
        Some(Command::Config(Configure::Schema)) => config::schema(color),
        Some(Command::Server) => Ok(crate::server::serve(sourcing).map(|()| 0)?),
        Some(Command::Rules { output_format }) => list::rules(output_format, color),
    }
}

/// Standard output, locked and buffered, with colours as asked for.
fn stdout(color: Color) -> impl Write {
    BufWriter::new(AutoStream::new(io::stdout().lock(), choice(color)))
}

/// Tells the user what went wrong.
fn complain(fault: &Fault, color: Color) {
    let theme =
        GraphicalTheme { characters: ThemeCharacters::unicode(), styles: ThemeStyles::ansi() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(100)
        .with_links(false)
        .with_show_related_as_nested(true);
    let mut text = String::new();
    if handler.render_report(&mut text, fault).is_err() {
        text = fault.to_string();
    }
    note(&text, color);
}

/// Writes to standard error; a closed one is nothing to fail for.
fn note(text: &str, color: Color) {
    let mut stderr = AutoStream::new(io::stderr().lock(), choice(color));
    let _ = writeln!(stderr, "{}", text.trim_end());
}

const fn choice(color: Color) -> ColorChoice {
    match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
}
