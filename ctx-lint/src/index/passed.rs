//! What happens to a place in the functions that it is passed to.

use super::Index;
use crate::facts::{ExprId, ExprKind, Place, Root};
use crate::source::FileId;

/// How many functions a place is followed through.
const DEPTH: u32 = 4;

impl Index {
    /// Whether an expression `is` what is asked about, or calls a function of the run that gets the place, or what it
    /// is a part of, and does it there.
    ///
    /// The question gets the place as each function names it.
    pub fn does(
        &self,
        file: FileId,
        id: ExprId,
        place: &Place,
        is: &dyn Fn(FileId, ExprId, &Place) -> bool,
    ) -> bool {
        self.does_within(file, id, place, is, DEPTH)
    }

    fn does_within(
        &self,
        file: FileId,
        id: ExprId,
        place: &Place,
        is: &dyn Fn(FileId, ExprId, &Place) -> bool,
        depth: u32,
    ) -> bool {
        if is(file, id, place) {
            return true;
        }
        let Some(depth) = depth.checked_sub(1) else { return false };
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(id) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return false,
        };
        let leads = |expr: ExprId| {
            let own = facts.place(expr).filter(|own| own.root == place.root)?;
            place.fields.strip_prefix(&own.fields[..]).map(<[_]>::to_vec)
        };
        let mut given = receiver.into_iter().chain(args.iter().copied()).map(leads);
        if !given.clone().any(|rest| rest.is_some()) {
            return false;
        }
        let Some(callee) = self.callee(file, id).filter(|callee| callee.certain) else {
            return false;
        };
        let function = self.function(&callee);
        let Some(body) = function.body.filter(|_| !self.is_stub(callee.file)) else { return false };
        let home = &self.file(callee.file).facts;
        let own = function.receiver.as_ref().map(|own| Some(own.local));
        let params = function.params.iter().map(|param| home.bound(param.pat));
        own.into_iter().chain(params).any(|local| {
            let (Some(Some(fields)), Some(local)) = (given.next(), local) else { return false };
            let inner = Place { root: Root::Local(local), fields };
            home.descendants(body).any(|at| self.does_within(callee.file, at, &inner, is, depth))
        })
    }
}
