//! Where findings are printed, and how: `--output-format`.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anstream::StripStream;

use super::args::{Check, Color};
use super::{Stop, stdout};
use crate::engine::Report;
use crate::fault::{Fault, nearest};
use crate::format::{self, FORMATS, Format, Unprinted};
use crate::glyph;
use crate::save::has_other_names;
use crate::source::absolute;

/// One format, and the file that it goes to; to standard output where there is none.
#[derive(Clone, Debug)]
pub(super) struct Output {
    format: &'static Format,
    file: Option<PathBuf>,
}

/// Reads `FORMAT` or `FORMAT=FILE`.
pub(super) fn parse(text: &str) -> Result<Output, String> {
    let (name, file) = match text.split_once('=') {
        Some((_, "")) => return Err("name a file after the `=`".to_owned()),
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    let format = format::find(name).ok_or_else(|| {
        let names: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
        let near = nearest(name, names.iter().copied());
        let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
        format!("{near}the formats are {}", names.join(", "))
    })?;
    Ok(Output { format, file })
}

/// Where everything goes.
#[derive(Debug)]
pub(super) struct Outputs {
    out: &'static Format,
    files: Vec<(&'static Format, PathBuf)>,
}

impl Outputs {
    /// What the flags ask for, before anything is linted.
    pub(super) fn of(args: &Check) -> Result<Self, Fault> {
        let mut out: Option<&'static Format> = None;
        let mut files: Vec<(&'static Format, PathBuf)> = Vec::new();
        for Output { format, file } in &args.output_format {
            let Some(file) = file else {
                if let Some(other) = out {
                    let (one, other) = (other.name, format.name);
                    let fault = Fault::new(format!("`{one}` and `{other}` cannot both be printed"));
                    let help =
                        format!("send one of them to a file: `--output-format {other}=FILE`");
                    return Err(fault.with_help(help));
                }
                out = Some(format);
                continue;
            };
            let place = |path: &Path| path.canonicalize().unwrap_or_else(|_| absolute(path));
            let is_same = |known: &Path| place(known) == place(file);
            if files.iter().any(|(_, known)| is_same(known)) {
                let fault = Fault::new(format!("two reports for the file `{}`", glyph::path(file)));
                return Err(fault.with_help("name another file for one of them"));
            }
            refuse(file)?;
            if args.baseline.as_deref().is_some_and(is_same) {
                let shown = glyph::path(file);
                let fault = Fault::new(format!("a report would write over the baseline `{shown}`"));
                return Err(fault.with_help("name another file for the report"));
            }
            files.push((format, file.clone()));
        }
        if args.statistics {
            out = Some(match out.map(|format| format.name) {
                None | Some("full" | "concise") => &format::STATISTICS,
                Some("json" | "json-lines") => &format::STATISTICS_JSON,
                Some(name) => {
                    let fault = Fault::new(format!("`--statistics` cannot be printed as `{name}`"));
                    return Err(fault.with_help("print them as `full` or `json`"));
                }
            });
        }
        let full = format::find("full").unwrap_or(FORMATS[0]);
        Ok(Self { out: out.unwrap_or(full), files })
    }

    /// Prints the report. What a format could not print is told when the rest is out.
    pub(super) fn print(&self, report: &Report, color: Color) -> Result<Unprinted, Stop> {
        let mut unprinted = Unprinted::default();
        for (format, path) in &self.files {
            let cannot = |error: io::Error| {
                let fault = Fault::new(format!("cannot write `{}`: {error}", glyph::path(path)));
                fault.with_help(WRITABLE)
            };
            let file = File::create(path).map_err(cannot)?;
            let mut out = BufWriter::new(StripStream::new(file));
            match written((format.write)(report, &mut out)).and_then(|lost| {
                out.flush()?;
                Ok(lost)
            }) {
                Ok(lost) => unprinted = unprinted.max(lost),
                Err(error) => return Err(cannot(error).into()),
            }
        }
        let mut out = stdout(color);
        let lost = written((self.out.write)(report, &mut out));
        out.flush()?;
        // What one format cannot print, another one cannot either.
        Ok(unprinted.max(lost?))
    }
}

/// Refuses a file that cannot take a report, before anything is linted.
fn refuse(file: &Path) -> Result<(), Fault> {
    let shown = glyph::path(file);
    let is_code = |path: &Path| {
        path.extension().is_some_and(|extension| extension == "rs" || extension == "toml")
    };
    // The name says nothing of the file that a link leads to.
    let target = file.canonicalize();
    if target.is_ok_and(|target| is_code(&target)) || file.exists() && is_code(file) {
        let fault = Fault::new(format!("a report would write over `{shown}`"));
        return Err(fault.with_help("name a file that is no source and no manifest"));
    }
    if is_code(file) {
        // The next run would read it.
        let fault = Fault::new(format!("a report would pass for a source or a config: `{shown}`"));
        return Err(fault.with_help("name a file that ends neither in `.rs` nor in `.toml`"));
    }
    let why = if file.is_dir() {
        "it is a folder"
    } else if !absolute(file).parent().is_none_or(Path::is_dir) {
        "its folder does not exist"
    } else if !file.exists() && file.is_symlink() {
        "it is a link that leads nowhere"
    } else if has_other_names(file) {
        "it has other names (hard links), and a source may be one of them"
    } else {
        return Ok(());
    };
    Err(Fault::new(format!("cannot write `{shown}`: {why}")).with_help(WRITABLE))
}

/// What to do about a file that cannot be written.
const WRITABLE: &str = "name a file that can be written, in a folder that exists";

fn written(result: io::Result<()>) -> io::Result<Unprinted> {
    match result.map_err(io::Error::downcast) {
        Ok(()) => Ok(Unprinted::default()),
        Err(Ok(unprinted)) => Ok(unprinted),
        Err(Err(error)) => Err(error),
    }
}
