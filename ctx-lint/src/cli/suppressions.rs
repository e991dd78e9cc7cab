//! `ctx-lint suppressions`: what is silenced, and why.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::args::{Color, ListFormat};
use super::scope::choose;
use super::{FAILED, Stop, complain, note, stdout};
use crate::fault::Fault;
use crate::glyph;
use crate::source::Source;
use crate::suppress;
use crate::walk::Filter;
use crate::world;

pub(super) fn list(paths: &[PathBuf], format: ListFormat, color: Color) -> Result<u8, Stop> {
    let chosen = choose(paths, &Filter::default(), color)?;
    if chosen.files.is_empty() {
        let fault = Fault::new("nothing to look at: no Rust file is there");
        return Err(fault.with_help("name a file, or a folder that holds `.rs` files").into());
    }
    let (mut lines, mut objects) = (Vec::new(), Vec::new());
    let mut code = if chosen.unsearched.is_empty() { 0 } else { FAILED };
    for fault in &chosen.unsearched {
        complain(fault, color);
    }
    for path in &chosen.files {
        let text = match world::read(path).text {
            Ok(text) => text,
            Err(why) => {
                let fault =
                    Fault::new(format!("cannot look at `{}`: {}", glyph::path(path), why.message));
                complain(&fault.with_help("leave the file out with `exclude`"), color);
                code = FAILED;
                continue;
            }
        };
        let source = Source::new(path, text);
        for own in suppress::written(&source) {
            let (line, column) = source.position(own.span.start);
            let (shown, rules) = (glyph::path(path), own.rules.join(", "));
            let reason = if own.reason.is_empty() { "(no reason)" } else { &own.reason };
            let text = format!("{shown}:{line}:{column}: {}({rules}) {reason}", own.verb);
            lines.push(glyph::line(&text).into_owned());
            objects.push(json!({
                "path": glyph::path_text(path), "line": line, "column": column, "verb": own.verb,
                "rules": own.rules, "reason": own.reason,
            }));
        }
    }
    let mut out = stdout(color);
    match format {
        ListFormat::Text => {
            for line in &lines {
                writeln!(out, "{line}")?;
            }
        }
        ListFormat::Json => {
            let text = serde_json::to_string_pretty(&objects).map_err(std::io::Error::from)?;
            writeln!(out, "{}", glyph::json(&text))?;
        }
    }
    out.flush()?;
    if format == ListFormat::Text {
        let files = glyph::count(chosen.files.len(), "file");
        note(&format!("{} in {files}", glyph::count(lines.len(), "suppression")), color);
    }
    Ok(code)
}
