//! `cargo ctx-lint`: packages are chosen as cargo chooses them, and the messages of cargo itself may come first.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::parser::ValueSource;
use clap::{Args, CommandFactory, FromArgMatches, Parser};
use serde_json::Value;

use super::args::{self, Check, Color};
use super::output;
use super::sources::Sources;
use super::{FAILED, FOUND, Stop, check};
use crate::fault::{Fault, nearest};
use crate::glyph;
use crate::source::absolute;

/// Lints the packages of a cargo workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo ctx-lint", bin_name = "cargo ctx-lint", version, max_term_width = 100)]
pub(super) struct Cli {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    check: Check,
    /// Use colors: auto (default), always or never.
    #[arg(
        long, value_enum, default_value_t = Color::Auto, value_name = "WHEN",
        hide_default_value = true, hide_possible_values = true,
    )]
    color: Color,
}

#[derive(Debug, Args)]
struct Selection {
    /// Lint this package; may be given again.
    #[arg(short, long, value_name = "SPEC", help_heading = "Packages")]
    package: Vec<String>,
    /// Lint all packages of the workspace.
    #[arg(long, visible_alias = "all", help_heading = "Packages")]
    workspace: bool,
    /// Hand this on to cargo; the code of all targets is linted anyway.
    #[arg(long, help_heading = "Packages")]
    all_targets: bool,
    /// The manifest of the package or workspace.
    #[arg(long, value_name = "PATH", help_heading = "Packages")]
    manifest_path: Option<PathBuf>,
    /// Run `cargo check` or `cargo clippy` first, and print its messages as JSON, with ours behind them.
    #[arg(long, value_name = "COMMAND", value_parser = ["check", "clippy"], help_heading = "Packages")]
    with: Option<String>,
}

/// The command, in which `--exclude` means packages, as everywhere in cargo.
pub(super) fn command() -> clap::Command {
    Cli::command()
        .mut_arg("exclude", |arg| {
            arg.value_name("SPEC")
                .help("Leave this package out; with `--workspace`")
                .help_heading("Packages")
        })
        .mut_arg("paths", |arg| arg.hide(true))
}

pub(super) fn run(matches: &clap::ArgMatches) -> Result<(u8, Color), (Stop, Color)> {
    let Ok(mut cli) = Cli::from_arg_matches(matches) else { return Ok((FAILED, Color::Auto)) };
    let color = cli.color;
    let code = lint(&mut cli, matches).map_err(|stop| (stop, color))?;
    Ok((code, color))
}

fn lint(cli: &mut Cli, matches: &clap::ArgMatches) -> Result<u8, Stop> {
    if matches.value_source("paths") == Some(ValueSource::CommandLine) {
        let fault = Fault::new("`cargo ctx-lint` takes packages and no paths");
        return Err(fault
            .with_help("name packages with `-p`, or run `ctx-lint` with paths")
            .into());
    }
    cli.sources.check()?;
    let levels = args::levels(matches)?;
    let excluded = std::mem::take(&mut cli.check.exclude);
    let folders = folders(&cli.selection, &excluded)?;
    let first = match &cli.selection.with {
        Some(command) => passed_through(command, &cli.selection, &excluded)?,
        None => 0,
    };
    if cli.selection.with.is_some() && cli.check.output_format.is_empty() {
        cli.check.output_format.extend(output::parse("cargo"));
        cli.check.quiet = true;
    }
    cli.check.paths = folders;
    Ok(check::run(&cli.check, &levels, &cli.sources.sourcing(), cli.color)?.max(first))
}

/// One package of the workspace, as cargo tells.
struct Member {
    name: String,
    version: String,
    manifest: PathBuf,
    is_default: bool,
}

/// The folders of the packages that are chosen.
fn folders(selection: &Selection, excluded: &[String]) -> Result<Vec<PathBuf>, Fault> {
    if !excluded.is_empty() && !selection.workspace {
        let fault = Fault::new("`--exclude` leaves packages out of a workspace");
        return Err(fault.with_help("write `--workspace`, too"));
    }
    let members = members(selection.manifest_path.as_deref())?;
    let known = |spec: &String| {
        let found = members.iter().any(|member| is_meant(spec, member));
        if found {
            return Ok(());
        }
        let near = nearest(spec, members.iter().map(|member| member.name.as_str()));
        let fault = Fault::new(format!("the workspace has no package `{spec}`"));
        Err(fault.with_help(near.map_or_else(
            || "`cargo metadata` lists its packages".to_owned(),
            |near| format!("did you mean `{near}`?"),
        )))
    };
    selection.package.iter().chain(excluded).try_for_each(known)?;
    let here = current(selection.manifest_path.as_deref());
    let is_package = members.iter().any(|member| Some(&member.manifest) == here.as_ref());
    let chosen = members.iter().filter(|member| {
        let named = selection.package.iter().any(|spec| is_meant(spec, member));
        if selection.workspace {
            !excluded.iter().any(|spec| is_meant(spec, member))
        } else if !selection.package.is_empty() {
            named
        } else if is_package {
            Some(&member.manifest) == here.as_ref()
        } else {
            member.is_default
        }
    });
    let folders: Vec<_> =
        chosen.filter_map(|member| member.manifest.parent()).map(Path::to_owned).collect();
    if folders.is_empty() {
        let fault = Fault::new("no package is chosen");
        return Err(fault.with_help("name one with `-p`, or all with `--workspace`"));
    }
    let here = std::env::current_dir().unwrap_or_default();
    Ok(folders.iter().map(|folder| crate::world::shown(folder, &here)).map(or_here).collect())
}

fn or_here(path: PathBuf) -> PathBuf {
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// Whether a package is meant by `name`, `name@version` or a pattern.
fn is_meant(spec: &str, member: &Member) -> bool {
    let (name, version) =
        spec.split_once('@').map_or((spec, None), |(name, version)| (name, Some(version)));
    let by_name =
        glob::Pattern::new(name).map_or(name == member.name, |own| own.matches(&member.name));
    by_name && version.is_none_or(|version| version == member.version)
}

/// The manifest that cargo would take: the one that is named, or the nearest.
fn current(named: Option<&Path>) -> Option<PathBuf> {
    let nearest = || {
        let here = std::env::current_dir().ok()?;
        here.ancestors().map(|folder| folder.join("Cargo.toml")).find(|path| path.is_file())
    };
    let path = named.map(absolute).or_else(nearest)?;
    Some(path.canonicalize().unwrap_or(path))
}

fn members(manifest: Option<&Path>) -> Result<Vec<Member>, Fault> {
    let mut command = cargo();
    command.args(["metadata", "--no-deps", "--format-version", "1"]);
    if let Some(path) = manifest {
        command.arg("--manifest-path").arg(path);
    }
    let output = command.stdin(Stdio::null()).output().map_err(|error| no_cargo(&error))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        let told = told.trim().trim_start_matches("error: ");
        return Err(Fault::new(format!(
            "cargo does not know the workspace: {}",
            glyph::line(told)
        ))
        .with_help("make `cargo metadata` work here, or run `ctx-lint` with paths"));
    }
    let odd = || {
        Fault::new("`cargo metadata` prints what cannot be read")
            .with_help("run `ctx-lint` with paths instead")
    };
    let all: Value = serde_json::from_slice(&output.stdout).map_err(|_| odd())?;
    let defaults =
        all["workspace_default_members"].as_array().or_else(|| all["workspace_members"].as_array());
    let mut members = Vec::new();
    for package in all["packages"].as_array().ok_or_else(odd)? {
        let text = |key: &str| package[key].as_str().map(str::to_owned).ok_or_else(odd);
        let path = PathBuf::from(text("manifest_path")?);
        members.push(Member {
            name: text("name")?,
            version: text("version")?,
            manifest: path.canonicalize().unwrap_or(path),
            is_default: defaults.is_some_and(|ids| ids.contains(&package["id"])),
        });
    }
    Ok(members)
}

/// Runs cargo, whose messages go where ours go.
fn passed_through(name: &str, selection: &Selection, excluded: &[String]) -> Result<u8, Fault> {
    let mut command = cargo();
    command.args([name, "--message-format=json"]);
    for (flag, values) in [("--package", &selection.package[..]), ("--exclude", excluded)] {
        for value in values {
            command.args([flag, value]);
        }
    }
    if selection.workspace {
        command.arg("--workspace");
    }
    if selection.all_targets {
        command.arg("--all-targets");
    }
    if let Some(path) = &selection.manifest_path {
        command.arg("--manifest-path").arg(path);
    }
    let status = command.stdin(Stdio::null()).status().map_err(|error| no_cargo(&error))?;
    // A build that fails is told in its messages, and is no reason to keep ours back.
    Ok(if status.success() { 0 } else { FOUND })
}

/// Cargo tells its own name to what it starts.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn no_cargo(error: &std::io::Error) -> Fault {
    Fault::new(format!("cannot run cargo: {error}"))
        .with_help("install it, or run `ctx-lint` with paths")
}
