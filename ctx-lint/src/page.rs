//! A rule's page: its `//!` header, for the terminal and for `docs/rules`.

use std::fmt::Write;

use crate::figures::Figures;
use crate::finding::FixKind;
use crate::rule::{Default, Rule};

/// The documentation of a rule, read off its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The first line: one sentence.
    pub title: String,
    /// All lines after the title, hidden lines of code included.
    pub lines: Vec<String>,
}

/// One block of code on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The heading that it stands under, without `## `.
    pub heading: String,
    /// The words after the opening fence.
    pub info: String,
    /// The code as rustdoc compiles it: hidden lines are part of it.
    pub code: String,
}

/// What a line of a page is.
enum Line<'a> {
    Text(&'a str),
    Open(&'a str),
    Close,
    Code(&'a str),
    Hidden(&'a str),
}

impl Page {
    /// The page of a rule.
    pub fn of(rule: &Rule) -> Self {
        let header = rule.source.lines().map_while(|line| line.strip_prefix("//!"));
        let mut lines = header.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned());
        Self { title: lines.next().unwrap_or_default(), lines: lines.collect() }
    }

    /// The headings, without `## `.
    pub fn headings(&self) -> Vec<&str> {
        let text = self.read().filter_map(|line| match line {
            Line::Text(text) => text.strip_prefix("## "),
            _ => None,
        });
        text.collect()
    }

    /// The blocks of code, in order.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut heading = "";
        for line in self.read() {
            match line {
                Line::Text(text) => heading = text.strip_prefix("## ").unwrap_or(heading),
                Line::Open(info) => blocks.push(Block {
                    heading: heading.to_owned(),
                    info: info.to_owned(),
                    code: String::new(),
                }),
                Line::Code(code) | Line::Hidden(code) => {
                    if let Some(block) = blocks.last_mut() {
                        block.code.push_str(code);
                        block.code.push('\n');
                    }
                }
                Line::Close => {}
            }
        }
        blocks
    }

    fn read(&self) -> impl Iterator<Item = Line<'_>> {
        let mut in_code = false;
        self.lines.iter().map(move |line| {
            let fence = line.trim_start().strip_prefix("```");
            match (in_code, fence) {
                (false, Some(info)) => {
                    in_code = true;
                    Line::Open(info)
                }
                (true, Some(_)) => {
                    in_code = false;
                    Line::Close
                }
                (false, None) => Line::Text(line),
                (true, None) => code_line(line),
            }
        })
    }
}

/// A line inside a fence, as rustdoc reads it: `# ` hides a line, and `##` stands for `#`.
fn code_line(line: &str) -> Line<'_> {
    let trimmed = line.trim_start();
    if trimmed == "#" {
        return Line::Hidden("");
    }
    if let Some(hidden) = trimmed.strip_prefix("# ") {
        return Line::Hidden(hidden);
    }
    if trimmed.starts_with("##") {
        return Line::Code(&trimmed[1..]);
    }
    Line::Code(line)
}

/// Where the sources are; the links of reports lead there.
pub const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Where the page of a rule is.
pub fn link(rule: &str) -> String {
    format!("{REPOSITORY}/blob/v{}/docs/rules/{rule}.md", env!("CARGO_PKG_VERSION"))
}

/// A line of code without the mark that tests read; `None` for a line that is nothing else.
fn unmarked(code: &str) -> Option<&str> {
    let Some(at) = code.find("//~") else { return Some(code) };
    let kept = code[..at].trim_end();
    (!kept.is_empty()).then_some(kept)
}

/// The page of a rule as Markdown.
pub fn markdown(rule: &Rule) -> String {
    let page = Page::of(rule);
    let mut out = format!("# {}\n\n{}\n\n{}\n", rule.name, page.title, metadata(rule, "`"));
    for line in page.read() {
        let line = match line {
            Line::Text(text) => text,
            // Words that only rustdoc reads would make other renderers forget the language.
            Line::Open(info) if is_rust(info) => "```rust",
            Line::Open(info) => {
                out.push_str("```");
                info
            }
            Line::Code(code) => match unmarked(code) {
                Some(code) => code,
                None => continue,
            },
            Line::Close => "```",
            Line::Hidden(_) => continue,
        };
        out.push_str(line.trim_end());
        out.push('\n');
    }
    if !rule.options.is_empty() {
        out.push_str("\n## Options\n\n| option | default | |\n|---|---|---|\n");
        for option in rule.options {
            let default = value(option.default);
            let _ = writeln!(out, "| `{}` | `{default}` | {} |", option.name, option.help);
        }
        let _ = writeln!(out, "\nSet under `[rules.{}]` in `ctx-lint.toml`.", rule.name);
    }
    if is_measured(rule) {
        let _ = writeln!(out, "\n## On real code\n\n{}", Figures::of(rule.name).sentence());
    }
    out
}

/// Whether the figures of the corpus say something about a rule: what the engine reports itself is certain.
fn is_measured(rule: &Rule) -> bool {
    crate::rules::RULES.iter().any(|other| other.name == rule.name)
}

/// The page of a rule for the terminal; colours are codes that a stream may take out.
pub fn terminal(rule: &Rule) -> String {
    let page = Page::of(rule);
    let bold = |text: &str| format!("\u{1b}[1m{text}\u{1b}[0m");
    let mut out = format!("{}\n{}\n\n{}\n", bold(rule.name), metadata(rule, ""), page.title);
    for line in page.read() {
        let line = match line {
            Line::Text(text) => text.strip_prefix("## ").map_or_else(|| text.to_owned(), bold),
            Line::Code(code) => match unmarked(code) {
                Some(code) => format!("    {code}"),
                None => continue,
            },
            Line::Open(_) | Line::Close | Line::Hidden(_) => continue,
        };
        out.push_str(line.trim_end());
        out.push('\n');
    }
    if !rule.options.is_empty() {
        let _ = writeln!(out, "\n{}\n", bold("Options"));
        for option in rule.options {
            let _ = writeln!(
                out,
                "    {} = {}\n        {}",
                option.name,
                value(option.default),
                option.help
            );
        }
    }
    if is_measured(rule) {
        let figures = Figures::of(rule.name).sentence();
        let _ = writeln!(out, "\n{}\n\n{figures}", bold("On real code"));
    }
    out
}

/// The table of all rules, as Markdown.
pub fn table(rules: &[&Rule]) -> String {
    let mut out = "# Rules\n\n\
         Printed by `ctx-lint rules`; each page by `ctx-lint explain RULE`.\n\n\
         | rule | group | level | fix | finds |\n|---|---|---|---|---|\n"
        .to_owned();
    for rule in rules {
        let title = Page::of(rule).title;
        let (name, group, level) = (rule.name, rule.group, rule.level);
        let fix = fix_word(rule.fix);
        let _ = writeln!(out, "| [`{name}`]({name}.md) | {group} | {level} | {fix} | {title} |");
    }
    out
}

/// The word for the best fix that a rule offers.
pub const fn fix_word(kind: FixKind) -> &'static str {
    match kind {
        FixKind::None => "none",
        FixKind::Safe => "safe",
        FixKind::Unsafe => "unsafe",
    }
}

fn metadata(rule: &Rule, quote: &str) -> String {
    let fix = fix_word(rule.fix);
    let (group, level, since) = (rule.group, rule.level, rule.since);
    format!(
        "group: {quote}{group}{quote} · level: {quote}{level}{quote} · fix: {quote}{fix}{quote} · since: {since}"
    )
}

/// A default as config writes it.
fn value(default: Default) -> String {
    match default {
        Default::Flag(flag) => flag.to_string(),
        Default::Integer(number) => number.to_string(),
        Default::List(list) => format!("{list:?}"),
    }
}

/// Whether rustdoc takes a block with these words for Rust.
pub fn is_rust(info: &str) -> bool {
    let words = ["rust", "ignore", "no_run", "should_panic", "compile_fail", ""];
    info.split([',', ' ']).all(|word| words.contains(&word) || word.starts_with("edition"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::SYNTAX_ERROR;
    use crate::rule::Opt;

    static OPTIONS: [Opt; 1] =
        [Opt { name: "max-depth", default: Default::Integer(3), help: "How deep it looks." }];

    fn example() -> Rule {
        let source = "//! It is wrong.\n//!\n//! Why.\n//!\n//! ## Bad\n//!\n//! ```no_run\n\
                      //! # use a::b;\n//! ## [x]\n//! #\n//! #[y]\n//! b(); //~ example\n//! ```\n\
                      //!\n//! ```toml\n//! a = 1\n//! ```\n\nuse x;\n//! not this\n";
        Rule { name: "example", source, options: &OPTIONS, ..SYNTAX_ERROR }
    }

    #[test]
    fn markdown_leaves_hidden_lines_out() {
        let expected = "# example\n\nIt is wrong.\n\n\
                        group: `correctness` · level: `deny` · fix: `none` · since: 0.1.0\n\nWhy.\n\n\
                        ## Bad\n\n```rust\n# [x]\n#[y]\nb();\n```\n\n```toml\na = 1\n```\n\n\
                        ## Options\n\n| option | default | |\n|---|---|---|\n\
                        | `max-depth` | `3` | How deep it looks. |\n\n\
                        Set under `[rules.example]` in `ctx-lint.toml`.\n";
        assert_eq!(markdown(&example()), expected);
    }

    #[test]
    fn blocks_hold_hidden_lines() {
        let page = Page::of(&example());
        assert_eq!(page.title, "It is wrong.");
        assert_eq!(page.headings(), ["Bad"]);
        let blocks = page.blocks();
        assert_eq!(blocks.len(), 2);
        assert_eq!(blocks[0].heading, "Bad");
        assert_eq!(blocks[0].code, "use a::b;\n# [x]\n\n#[y]\nb(); //~ example\n");
    }

    #[test]
    fn the_terminal_has_no_fences() {
        let text = terminal(&example());
        assert!(text.contains("    b();\n") && !text.contains("```"), "{text}");
    }
}
