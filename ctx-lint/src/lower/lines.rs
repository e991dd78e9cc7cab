//! From the places of tokens to bytes.
//!
//! proc-macro2 counts characters. It can tell bytes, too, but keeps what it has counted in a tree, which costs more than
//! parsing itself. Lines and columns it finds by a search in a table; where a line begins is all that one needs to know
//! besides.

use std::ops::Range;

use proc_macro2::{LineColumn, Span};

/// The lines of a text.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    /// Its first byte.
    start: usize,
    /// Its text, where not every character is one byte.
    wide: Option<Wide>,
}

/// A line of which not every character is one byte.
#[derive(Debug)]
struct Wide {
    text: Box<str>,
    /// The byte of every [`STEP`]th character: a line may be a million characters long.
    steps: Vec<usize>,
}

/// How many characters lie between two of which the byte is kept.
const STEP: usize = 64;

impl Wide {
    fn of(text: &str) -> Self {
        let steps = text.char_indices().step_by(STEP).map(|(byte, _)| byte).collect();
        Self { text: text.into(), steps }
    }

    fn byte(&self, column: usize) -> usize {
        let Some(&step) = self.steps.get(column / STEP) else { return self.text.len() };
        let mut rest = self.text[step..].char_indices();
        rest.nth(column % STEP).map_or(self.text.len(), |(byte, _)| step + byte)
    }
}

impl Lines {
    /// Finds the lines of a text; `O(n)`.
    pub(super) fn of(text: &str) -> Self {
        let mut start = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let own = Line { start, wide: (!line.is_ascii()).then(|| Wide::of(line)) };
            start += line.len();
            own
        });
        let mut lines: Vec<Line> = lines.collect();
        // Where the last line is whole, the end of the text is on the next one.
        lines.push(Line { start, wide: None });
        Self { lines }
    }

    /// The bytes of a span of this text. What stands in no text is at its beginning.
    pub(super) fn bytes(&self, span: Span) -> Range<usize> {
        match (self.byte(span.start()), self.byte(span.end())) {
            (Some(start), Some(end)) => start..end,
            _ => span.byte_range(),
        }
    }

    fn byte(&self, at: LineColumn) -> Option<usize> {
        let line = self.lines.get(at.line.checked_sub(1)?)?;
        let column = match &line.wide {
            Some(wide) => wide.byte(at.column),
            None => at.column,
        };
        Some(line.start + column)
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    fn check(tokens: TokenStream, text: &str, lines: &Lines, count: &mut usize) {
        for token in tokens {
            let span = token.span();
            assert_eq!(lines.bytes(span), span.byte_range(), "{token} in {text:?}");
            *count += 1;
            if let TokenTree::Group(group) = token {
                assert_eq!(lines.bytes(group.span_close()), group.span_close().byte_range());
                check(group.stream(), text, lines, count);
            }
        }
    }

    #[test]
    fn bytes_are_those_that_proc_macro2_counts() {
        let long = format!("{}a\n宽", "é 宽 b ".repeat(200));
        let texts = [
            &long,
            "fn a() {}",
            "fn a() {}\n",
            "\n\r\n fn é() { \"宽\\u{301}x\"; b }\n// 宽\n/* 宽 */ c 'é' d\n",
            "f(\"a\n宽\nb\", c)\n\n",
        ];
        for text in texts {
            proc_macro2::extra::invalidate_current_thread_spans();
            let tokens = TokenStream::from_str(text).expect("it is tokens");
            let mut count = 0;
            check(tokens, text, &Lines::of(text), &mut count);
            assert!(count > 3, "{text:?}");
        }
    }

    #[test]
    fn what_stands_nowhere_is_at_the_beginning() {
        let lines = Lines::of("a\nb");
        assert_eq!(lines.bytes(Span::call_site()), 0..0);
        assert_eq!(Lines::default().bytes(Span::call_site()), 0..0);
    }
}
