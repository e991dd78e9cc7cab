//! What is wrong with the arguments.

use std::error::Error as _;
use std::path::Path;
use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::Color;
use super::{FAILED, complain};
use crate::fault::Fault;
use crate::glyph;

/// Prints help where it was asked for, and otherwise what is wrong with the arguments.
pub(super) fn told(error: &Error, command: clap::Command, skipped: usize) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    // What is wrong is told of the arguments as they are shown.
    let shown = std::env::args_os().enumerate();
    let shown = shown.filter(|(at, arg)| *at != skipped || *at == 0 || arg != "ctx-lint");
    let shown = shown.map(|(_, arg)| glyph::path(Path::new(&arg)));
    let again = command.try_get_matches_from(shown).err();
    complain(&fault(again.as_ref().unwrap_or(error)), Color::Auto);
    ExitCode::from(FAILED)
}

fn fault(error: &Error) -> Fault {
    let texts = |kind| texts(error, kind);
    let text = |kind| texts(kind).into_iter().next();
    // Without its value: `--confidence <LEVEL>`.
    let flag = || text(ContextKind::InvalidArg).map(|arg| first_word(&arg).to_owned());
    let near = |kind, what: &str| {
        // The most similar one stands last.
        let near = texts(kind).into_iter().next_back();
        near.map(|near| format!("did you mean {what}`{}`?", first_word(&near)))
    };
    let usage = text(ContextKind::Usage).map(|usage| usage.replace("Usage: ", "usage: "));
    let (message, help) = match error.kind() {
        ErrorKind::UnknownArgument => {
            let arg = flag().unwrap_or_default();
            let message = if arg.starts_with('-') {
                format!("there is no flag `{arg}` here")
            } else {
                format!("`{arg}` is one argument too many")
            };
            (message, near(ContextKind::SuggestedArg, "").or(usage))
        }
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            let near = near(ContextKind::SuggestedSubcommand, "");
            (format!("there is no command `{name}` here"), near.or(usage))
        }
        ErrorKind::InvalidValue
            if text(ContextKind::InvalidValue).is_some_and(|v| v.is_empty()) =>
        {
            let known = texts(ContextKind::ValidValue);
            let known = (!known.is_empty()).then(|| format!("the values are {}", known.join(", ")));
            (format!("`{}` needs a value", flag().unwrap_or_default()), known.or(usage))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            let message = format!("`{value}` is no value for `{}`", flag().unwrap_or_default());
            let known = texts(ContextKind::ValidValue);
            let known = (!known.is_empty()).then(|| format!("the values are {}", known.join(", ")));
            let near = near(ContextKind::SuggestedValue, "");
            let why = error.source().map(ToString::to_string);
            let help: Vec<_> = [near, known, why].into_iter().flatten().collect();
            (message, Some(help.join(" ")))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let text = error.render().to_string();
            let listed = text.split("Commands:").nth(1).unwrap_or_default();
            let listed = listed.lines().skip(1).take_while(|line| !line.trim().is_empty());
            let known = texts(ContextKind::ValidSubcommand);
            let commands = listed.chain(known.iter().map(String::as_str)).map(first_word);
            let commands = commands.filter(|name| *name != "help");
            let commands: Vec<_> = commands.map(|name| format!("`{name}`")).collect();
            let message = "a command is missing here".to_owned();
            (message, Some(format!("name one of {}", commands.join(", "))))
        }
        ErrorKind::TooManyValues => {
            let flag = flag().unwrap_or_default();
            (format!("`{flag}` takes no value"), Some(format!("write `{flag}` alone")))
        }
        ErrorKind::ArgumentConflict if !texts(ContextKind::PriorArg).is_empty() => {
            let others = texts(ContextKind::PriorArg);
            if let ([other], Some(flag)) = (&others[..], flag())
                && first_word(other) == flag
            {
                let help = "leave one of them out".to_owned();
                return Fault::new(format!("`{flag}` is given twice")).with_help(help);
            }
            let others = others.iter().map(|arg| format!("`{}`", first_word(arg)));
            let others = others.collect::<Vec<_>>().join(", ");
            let flag = flag().unwrap_or_default();
            (
                format!("`{flag}` cannot be used with {others}"),
                Some("leave one of them out".to_owned()),
            )
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(ContextKind::InvalidArg).join(", ");
            (format!("an argument is missing: {missing}"), usage)
        }
        _ => {
            let text = error.render().to_string();
            let (message, _) = text.split_once("\n\n").unwrap_or((&text, ""));
            let message = message.trim().trim_start_matches("error: ");
            (message.lines().map(str::trim).collect::<Vec<_>>().join(" "), usage)
        }
    };
    Fault::new(message).with_help(help.unwrap_or_else(|| "`--help` shows what there is".to_owned()))
}

/// What the parser says of an error under one heading.
fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}
