//! Questions about all files of a package.

use super::{File, Index};
use crate::facts::{ExprId, ExprKind, Name};
use crate::source::FileId;

impl Index {
    /// The files of the package that a file belongs to, itself among them.
    pub fn package_of(&self, file: FileId) -> impl Iterator<Item = (FileId, &File)> {
        let dir = |file: &File| file.package.as_ref().map(|package| package.dir.clone());
        let own = dir(self.file(file));
        #[expect(clippy::cast_possible_truncation, reason = "a file's number is 32 bits wide")]
        let files = self.own_files().iter().enumerate().map(|(at, file)| (FileId(at as u32), file));
        files.filter(move |(at, other)| *at == file || dir(other) == own)
    }

    /// The calls in a file's package of a method on a variable or field of a name.
    pub fn calls_on(
        &self,
        file: FileId,
        method: &str,
        on: &Name,
    ) -> impl Iterator<Item = (FileId, ExprId)> {
        self.package_of(file).flat_map(move |(at, file)| {
            let facts = &file.facts;
            facts.all().filter_map(move |(id, kind)| match kind {
                ExprKind::Method { receiver, name, .. } => {
                    let found = name == method && facts.place_name(*receiver).as_ref() == Some(on);
                    found.then_some((at, id))
                }
                _ => None,
            })
        })
    }
}
