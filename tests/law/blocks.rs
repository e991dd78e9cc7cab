//! The items of a file in another order.
//!
//! 1. An item moves with the comments and attributes above it, with the rest of its last line, and with marks below that
//!    point up. What stands in one line stays together, since a comment at its end is about all of it.
//! 2. Inner attributes and inner documentation stay first, and what stands below the last item stays last.
//! 3. A macro is known below its definition only. So its definition, the items that name it, and `mod name;` lines, behind
//!    which it may be used or defined, stay where they are.

use std::collections::BTreeSet;
use std::ops::Range;

use syn::spanned::Spanned;
use syn::{AttrStyle, Attribute, Item};

use crate::pieces::Piece;

/// The names of the macros that a text defines.
pub(crate) fn macros(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split("macro_rules!").skip(1).map(|rest| {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        rest[..end].to_owned()
    })
}

/// What no parser sees at the beginning of a file: a byte-order mark and a `#!` line.
pub(crate) fn prelude(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[bom..];
    let shebang = rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[');
    bom + if shebang { rest.find('\n').unwrap_or(rest.len()) } else { 0 }
}

/// The parts of a text with the items of each of its modules in another order.
///
/// `macros` are the names of all macros that the package defines. A text that does not parse stays as it is.
pub(crate) fn shuffled(
    text: &str,
    macros: &BTreeSet<String>,
    random: &mut fastrand::Rng,
) -> Vec<Piece> {
    let skip = prelude(text);
    let Ok(file) = syn::parse_file(&text[skip..]) else { return vec![Piece::Kept(0..text.len())] };
    let mut shuffle = Shuffle { text, skip, macros, random, pieces: vec![Piece::Kept(0..skip)] };
    shuffle.region(&file.attrs, &file.items, skip..text.len());
    shuffle.pieces
}

struct Shuffle<'a> {
    text: &'a str,
    skip: usize,
    macros: &'a BTreeSet<String>,
    random: &'a mut fastrand::Rng,
    pieces: Vec<Piece>,
}

/// Items that move together, with all that moves with them.
struct Block<'i> {
    range: Range<usize>,
    /// The module with a body that it is, if it is one.
    module: Option<&'i syn::ItemMod>,
    fixed: bool,
}

impl Shuffle<'_> {
    fn range(&self, node: &impl Spanned) -> Range<usize> {
        let range = node.span().byte_range();
        range.start + self.skip..range.end + self.skip
    }

    /// The items of a file or of the body of a module, which stands between two places.
    fn region(&mut self, attrs: &[Attribute], items: &[Item], region: Range<usize>) {
        let inner = attrs.iter().filter(|attr| matches!(attr.style, AttrStyle::Inner(_)));
        let inner = inner.map(|attr| self.range(attr).end).filter(|end| *end > region.start);
        let head = inner.max().unwrap_or(region.start);
        // A comment beside a brace or an inner attribute belongs to it.
        let begins_line = head == self.skip || self.text[..head].ends_with('\n');
        let head = if begins_line { head } else { self.line_end(head, region.end) };
        self.pieces.push(Piece::Kept(region.start..head));
        let blocks = self.blocks(items, head, region.end);
        let tail = blocks.last().map_or(head, |block| block.range.end);
        let free: Vec<usize> = (0..blocks.len()).filter(|&at| !blocks[at].fixed).collect();
        let mut order: Vec<usize> = (0..blocks.len()).collect();
        let mut moved = free.clone();
        self.random.shuffle(&mut moved);
        for (place, block) in free.into_iter().zip(moved) {
            order[place] = block;
        }
        for at in order {
            self.block(&blocks[at]);
        }
        self.pieces.push(Piece::Kept(tail..region.end));
    }

    fn block(&mut self, block: &Block<'_>) {
        let Range { start, end } = block.range;
        match block.module.and_then(|module| module.content.as_ref().map(|body| (module, body))) {
            None => self.pieces.push(Piece::Kept(start..end)),
            Some((module, (brace, items))) => {
                let open = brace.span.open().byte_range().end + self.skip;
                let close = brace.span.close().byte_range().start + self.skip;
                self.pieces.push(Piece::Kept(start..open));
                self.region(&module.attrs, items, open..close);
                self.pieces.push(Piece::Kept(close..end));
            }
        }
        if !self.text[..end].ends_with('\n') {
            self.pieces.push(Piece::New("\n".to_owned()));
        }
    }

    fn blocks<'i>(&self, items: &'i [Item], head: usize, end: usize) -> Vec<Block<'i>> {
        let mut blocks: Vec<Block<'i>> = Vec::new();
        let mut start = head;
        for (at, item) in items.iter().enumerate() {
            let own = self.range(item);
            let next = items.get(at + 1).map_or(end, |next| self.range(next).start);
            let cut = self.own_end(own.end, next);
            let fixed = self.is_fixed(item, &self.text[own.clone()]);
            let module = match item {
                Item::Mod(module) if module.content.is_some() => Some(module),
                _ => None,
            };
            match blocks.last_mut().filter(|last| !self.text[..last.range.end].ends_with('\n')) {
                Some(last) => {
                    last.range.end = cut;
                    last.module = None;
                    last.fixed |= fixed;
                }
                None => blocks.push(Block { range: start..cut, module, fixed }),
            }
            start = cut;
        }
        blocks
    }

    /// Where what belongs to an item ends that ends at `from`, when the next thing begins at `to`.
    fn own_end(&self, from: usize, to: usize) -> usize {
        let mut end = self.line_end(from, to);
        while self.text[..end].ends_with('\n') {
            let line = self.text[end..to].split_inclusive('\n').next().unwrap_or_default();
            if !line.trim_start().starts_with("//~^") && !line.trim_start().starts_with("//~|") {
                break;
            }
            end += line.len();
        }
        end
    }

    /// The end of the line at `from`, if nothing but comments stands between, or else `from`.
    fn line_end(&self, from: usize, to: usize) -> usize {
        let rest = &self.text[from..];
        let line = from + rest.find('\n').map_or(rest.len(), |at| at + 1);
        let mut gap = self.text[from..line.min(self.text.len())].trim_start();
        while let Some((_, after)) = gap.strip_prefix("/*").and_then(|gap| gap.split_once("*/")) {
            gap = after.trim_start();
        }
        let is_comment = gap.starts_with("//") && !gap.starts_with("///");
        if line <= to && (gap.is_empty() || is_comment) { line } else { from }
    }

    fn is_fixed(&self, item: &Item, text: &str) -> bool {
        let uses_macros = text.contains("macro_use");
        let names_one = || self.macros.iter().any(|name| text.contains(&format!("{name}!")));
        match item {
            Item::Macro(defined) if defined.ident.is_some() => true,
            Item::Mod(module) if module.content.is_none() => !self.macros.is_empty() || uses_macros,
            _ => uses_macros || names_one(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pieces::Moved;

    fn orders(text: &str) -> BTreeSet<String> {
        let names = macros(text).collect();
        let order = |seed| {
            let pieces = shuffled(text, &names, &mut fastrand::Rng::with_seed(seed));
            Moved::new(text, &pieces, &[]).text
        };
        (0..200).map(order).collect()
    }

    #[test]
    fn comments_travel_with_their_item() {
        let text = "//! Docs.\n#![allow(x)] // inner\n\n// a\n#[a]\nfn a() {} // a\n//~^ a\n\n/// b\nfn b() {}\n// end\n";
        let other = "//! Docs.\n#![allow(x)] // inner\n\n/// b\nfn b() {}\n\n// a\n#[a]\nfn a() {} // a\n//~^ a\n// end\n";
        assert_eq!(orders(text), BTreeSet::from([text.to_owned(), other.to_owned()]));
    }

    #[test]
    fn modules_are_shuffled_inside_and_lines_stay_whole() {
        let text = "mod m { //~ m\n    fn a() {} fn b() {} // both\n    fn c() {}\n}";
        let other = "mod m { //~ m\n    fn c() {}\n    fn a() {} fn b() {} // both\n}";
        let expected = [text, other].map(|text| format!("{text}\n"));
        assert_eq!(orders(text), BTreeSet::from(expected));
    }

    #[test]
    fn macros_and_what_uses_them_stay_in_order() {
        let text = "fn a() {}\nmacro_rules! m { () => {} }\nfn b() { m!() }\nmod c;\nfn d() {}\n";
        let other = "fn d() {}\nmacro_rules! m { () => {} }\nfn b() { m!() }\nmod c;\nfn a() {}\n";
        assert_eq!(orders(text), BTreeSet::from([text.to_owned(), other.to_owned()]));
    }
}
