//! A text that is put together from parts of another, and the way back from its places.

use std::ops::Range;

/// A part of a new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Bytes of the old text.
    Kept(Range<usize>),
    /// What the old text does not have.
    New(String),
}

/// A new text with the places that its bytes had in the old one.
#[derive(Debug)]
pub(crate) struct Moved {
    pub(crate) text: String,
    old: String,
    /// Where parts begin in the new text, and the old bytes that they are; an empty range where they are new.
    parts: Vec<(usize, Range<usize>)>,
}

/// Where a part of the old text is to be replaced.
pub(crate) type Replacement = (Range<usize>, String);

impl Moved {
    /// Puts a text together; `replacements`, sorted, are made inside the parts that are kept.
    pub(crate) fn new(old: &str, pieces: &[Piece], replacements: &[Replacement]) -> Self {
        let mut moved =
            Self { text: String::with_capacity(old.len()), old: old.to_owned(), parts: Vec::new() };
        for piece in pieces {
            match piece {
                Piece::New(text) => moved.push(text, 0..0),
                Piece::Kept(range) => {
                    let mut from = range.start;
                    // Where two parts meet, an insertion belongs to what follows it.
                    let inside = |(at, _): &&Replacement| range.contains(&at.start);
                    for (at, text) in replacements.iter().filter(inside) {
                        moved.push(&old[from..at.start], from..at.start);
                        moved.push(text, at.start..at.start);
                        from = at.end;
                    }
                    moved.push(&old[from..range.end], from..range.end);
                }
            }
        }
        moved
    }

    fn push(&mut self, text: &str, old: Range<usize>) {
        if !text.is_empty() {
            self.parts.push((self.text.len(), old));
            self.text.push_str(text);
        }
    }

    /// The old range of a new one. An end is where the byte before it lies, so that it stays with what it ends.
    pub(crate) fn back(&self, range: Range<usize>) -> Range<usize> {
        let start = self.byte_back(range.start);
        if range.is_empty() {
            return start..start;
        }
        start..self.byte_back(range.end - 1) + 1
    }

    fn byte_back(&self, at: usize) -> usize {
        let part = self.parts.partition_point(|(start, _)| *start <= at);
        let Some((start, old)) = part.checked_sub(1).map(|part| &self.parts[part]) else {
            return 0;
        };
        if old.is_empty() { old.start } else { old.start + (at - start) }
    }

    /// The byte of the new text at a line and a column, both from 1.
    pub(crate) fn offset(&self, line: usize, column: usize) -> usize {
        let mut start = 0;
        for _ in 1..line {
            start += self.text[start..].find('\n').map_or(self.text.len() - start, |at| at + 1);
        }
        let row = &self.text[start..];
        let bom = if start == 0 && row.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let row = &row[bom..];
        let inside = row.char_indices().nth(column - 1).map_or(row.len(), |(at, _)| at);
        start + bom + inside
    }

    /// The line and the column of a byte of the old text.
    pub(crate) fn old_position(&self, at: usize) -> (usize, usize) {
        let before = &self.old[..at];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let row = before[start..].trim_start_matches('\u{feff}');
        (before.matches('\n').count() + 1, row.chars().count() + 1)
    }
}

#[test]
fn places_come_back_from_a_text_in_another_order() {
    let old = "\u{feff}one\ntwo ü\nthree\n";
    let (one, two, three) = (3..7, 7..14, 14..20);
    let pieces = [
        Piece::Kept(0..3),
        Piece::Kept(three),
        Piece::Kept(two),
        Piece::New("new\n".to_owned()),
        Piece::Kept(one),
    ];
    let moved = Moved::new(old, &pieces, &[(7..7, "<>".to_owned())]);
    assert_eq!(moved.text, "\u{feff}three\n<>two ü\nnew\none\n");
    for (line, column, expected) in [(1, 1, (3, 1)), (2, 7, (2, 5)), (4, 2, (1, 2))] {
        let at = moved.offset(line, column);
        assert_eq!(moved.old_position(moved.back(at..at).start), expected);
    }
    // The end of the last word is its own, and not the beginning of what was put after it.
    let end = moved.offset(1, 6);
    assert_eq!(moved.old_position(moved.back(end - 5..end).end), (3, 6));
}
