//! What happens to a place in the functions that it is passed to.

use super::Index;
use crate::facts::{ExprId, ExprKind, Place, Root};
use crate::source::FileId;

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
        let mut open = vec![(file, id, place.clone())];
        // A place only ever loses fields on its way, so that there are finitely many.
        let mut seen = Vec::new();
        while let Some((file, id, place)) = open.pop() {
            if is(file, id, &place) {
                return true;
            }
            for (home, body, inner) in self.handed_on(file, id, &place) {
                if seen.contains(&(home, inner.clone())) {
                    continue;
                }
                seen.push((home, inner.clone()));
                let all = self.file(home).facts.descendants(body);
                open.extend(all.map(|at| (home, at, inner.clone())));
            }
        }
        false
    }

    /// The body of the function of the run that an expression calls, with the place as that function names it.
    fn handed_on(&self, file: FileId, id: ExprId, place: &Place) -> Vec<(FileId, ExprId, Place)> {
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(id) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return Vec::new(),
        };
        let leads = |expr: ExprId| {
            let own = self.place(file, expr).filter(|own| own.root == place.root)?;
            place.fields.strip_prefix(&own.fields[..]).map(<[_]>::to_vec)
        };
        let mut given = receiver.into_iter().chain(args.iter().copied()).map(leads);
        if !given.clone().any(|rest| rest.is_some()) {
            return Vec::new();
        }
        let callee = self.callee(file, id);
        let callee = callee.filter(|callee| callee.certain && !self.is_stub(callee.file));
        let Some(callee) = callee else { return Vec::new() };
        let function = self.function(&callee);
        let Some(body) = function.body else { return Vec::new() };
        let home = &self.file(callee.file).facts;
        let own = function.receiver.as_ref().map(|own| Some(own.local));
        let params = function.params.iter().map(|param| home.bound(param.pat));
        let each = own.into_iter().chain(params).filter_map(|local| {
            let (fields, local) = (given.next()??, local?);
            Some((callee.file, body, Place { root: Root::Local(local), fields }))
        });
        each.collect()
    }
}
