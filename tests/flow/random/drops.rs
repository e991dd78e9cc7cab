//! What a graph says is dropped, with the values that lie there.

use ctx_lint::flow::{Apart, Dropped, Holding, Piece, Place};

use super::frame::{Content, Frame, Item};
use super::machine::Machine;

impl Machine<'_> {
    pub(super) fn drop_content(&self, frame: &mut Frame, content: &Content, log: &[&str]) -> bool {
        content.iter().all(|(_, item)| match item {
            Item::Value(number) => self.logs(frame, log, &format!("d{number}")),
            _ => true,
        })
    }

    pub(super) fn drop(
        &self,
        frame: &mut Frame,
        place: &Place,
        dropped: &Dropped,
        before: &Holding,
        log: &[&str],
    ) -> bool {
        let content = match dropped {
            Dropped::Never => return true,
            Dropped::Always => frame.take(place),
            Dropped::IfFull => {
                let path = self.elaborated[&frame.root].paths.find(place).0;
                if !before.full.contains(&path) {
                    return true;
                }
                frame.take(place)
            }
            Dropped::Apart(apart) => taken_apart(frame, place, apart, before),
        };
        self.drop_content(frame, &content, log)
    }
}

/// What is left of a value that has come apart.
fn taken_apart(frame: &mut Frame, place: &Place, apart: &Apart, before: &Holding) -> Content {
    let mut found = Content::new();
    let mut pieces = |list: &[Piece], frame: &mut Frame| {
        for piece in list {
            match &piece.parts {
                Some(parts) => found.extend(taken_apart(frame, &piece.place, parts, before)),
                None if before.full.contains(&piece.path) => found.extend(frame.take(&piece.place)),
                None => {}
            }
        }
    };
    match apart {
        Apart::Fields(list) => pieces(list, frame),
        Apart::Boxed(piece) => pieces(std::slice::from_ref(&**piece), frame),
        Apart::Variants(list, _) => {
            let tag = frame.peek(place).into_iter().find_map(|(parts, item)| match item {
                Item::Tag(tag) if parts.is_empty() => Some(tag),
                _ => None,
            });
            match list.iter().find(|(number, _)| Some(*number) == tag) {
                Some((_, list)) => pieces(list, frame),
                None => found.extend(frame.take(place)),
            }
        }
    }
    found
}
