//! The command line: arguments in, text and an exit code out.

mod args;
mod check;
mod diff;
mod flow;
mod knowledge;
mod list;
mod write;

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::error::ErrorKind;
use clap::{ArgMatches, CommandFactory, FromArgMatches};
use miette::{GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};

use crate::fault::{Fault, guarded};
use crate::glyph;
use crate::knowledge::Extent;
use args::{Cli, Color, Command, Debug};

/// Findings that fail the run.
const FOUND: u8 = 1;

/// The tool could not do its job.
const FAILED: u8 = 2;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    // Whoever catches a panic tells it, and what it says may hold codes for a terminal.
    std::panic::set_hook(Box::new(|_| {}));
    guarded(whole).unwrap_or_else(|message| {
        let fault = Fault::new(format!("internal error: {message}"));
        complain(
            &fault.with_help("please report this, with the files that it happens on"),
            Color::Auto,
        );
        ExitCode::from(FAILED)
    })
}

fn whole() -> ExitCode {
    let matches = match Cli::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return usage(&error),
    };
    // The matches come from the same command, so they fit.
    let Ok(cli) = Cli::from_arg_matches(&matches) else { return ExitCode::from(FAILED) };
    let color = cli.color;
    match run(cli, &matches) {
        Ok(code) => ExitCode::from(code),
        Err(Stop::Fault(fault)) => {
            complain(&fault, color);
            ExitCode::from(FAILED)
        }
        // Whoever reads our output has seen enough.
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(error)) => {
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
    match cli.command {
        None => check::run(&cli.check, &args::levels(matches)?, color),
        Some(Command::Check(check)) => {
            let matches = matches.subcommand_matches("check").unwrap_or(matches);
            check::run(&check, &args::levels(matches)?, color)
        }
        Some(Command::Explain { table: Some(name), output_format, .. }) => {
            list::table(&name, output_format, color)
        }
        Some(Command::Explain { rule, .. }) => {
            list::explain(rule.as_deref().unwrap_or_default(), color)
        }
        Some(Command::Knowledge { paths, output_format }) => {
            knowledge::counts(&paths, output_format, color)
        }
        Some(Command::Debug(Debug::Types { paths, all, output_format })) => {
            let extent = if all { Extent::All } else { Extent::Chosen };
            knowledge::types(&paths, extent, output_format, color)
        }
        Some(Command::Debug(Debug::Flow { function, dot })) => flow::run(&function, dot, color),
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

/// Prints help where it was asked for, and otherwise what is wrong with the arguments.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    // What is wrong is told of the arguments as they are shown.
    let shown = std::env::args_os().map(|arg| glyph::path(Path::new(&arg)));
    let told = Cli::command().try_get_matches_from(shown).err();
    let text = told.as_ref().unwrap_or(error).render().to_string();
    let (message, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let message = message.trim().trim_start_matches("error: ");
    let help = rest.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    complain(&Fault::new(message).with_help(help.join("\n")), Color::Auto);
    ExitCode::from(FAILED)
}
