//! Names in a config, and in the directives of a fixture that stand for one.

use super::New;
use super::names::Names;

/// Which lines of a text are of a config.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    /// Those that begin with `//@`.
    Directives,
}

/// Gives the paths of the package in the strings of a config their new names.
pub(super) fn renamed(text: &str, names: &Names, new: &mut New, part: Part) -> String {
    let mut result = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if part == Part::Whole || line.trim_start().starts_with("//@") {
            // Every second part stands between quotes.
            for (at, part) in line.split('"').enumerate() {
                if at > 0 {
                    result.push('"');
                }
                match at % 2 {
                    0 => result.push_str(part),
                    _ => result.push_str(&string(part, names, new)),
                }
            }
        } else {
            result.push_str(line);
        }
    }
    result
}

/// What stands in a string: a path, or a type made of paths.
fn string(text: &str, names: &Names, new: &mut New) -> String {
    if let Some(stem) = text.strip_suffix('*')
        && let Some((path, start)) = stem.rsplit_once("::")
    {
        // All functions of one beginning, which their new names do not share.
        let all: Vec<&String> = names
            .members
            .range(start.to_owned()..)
            .take_while(|name| name.starts_with(start))
            .collect();
        let all = all.into_iter().map(|name| string(&format!("{path}::{name}"), names, new));
        return all.collect::<Vec<_>>().join("\", \"");
    }
    let is_of_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_path) {
        let end = rest[start..].find(|c| !is_of_path(c)).map_or(rest.len(), |end| start + end);
        result.push_str(&rest[..start]);
        let words: Vec<&str> = rest[start..end].split("::").collect();
        let is_own = words.len() == 1 || names.is_root(words[0]);
        let last = words.len() - 1;
        let words = words.into_iter().enumerate().map(|(at, word)| {
            let is_known =
                if at == last { names.is_known(word) } else { names.is_known_in_path(word) };
            if is_own && is_known { new.of(word) } else { word.to_owned() }
        });
        result.push_str(&words.collect::<Vec<_>>().join("::"));
        rest = &rest[end..];
    }
    result + rest
}
