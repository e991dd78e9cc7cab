//! Tokens that are only handed on, so that nobody can cancel them.
//!
//! A token is followed through references, clones and children, variables, the fields of new values, and the functions
//! of the run.

use crate::role::Role;
use rustc_hash::FxHashSet;

use super::{Callee, Def, Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind, Path, TypeKind};
use crate::source::FileId;

impl Index {
    /// Whether a fresh token goes into calls that work with it, and nowhere else: it is written as an argument, or has
    /// a name or is a field of a value that is nothing but an argument.
    ///
    /// Functions that are not known may work with it or keep it.
    pub fn only_handed_on(&self, file: FileId, root: ExprId) -> Option<Handed> {
        let mut trail = Trail::new(self, false);
        let well = trail.goes_on(file, root, false) && trail.ends_well() && trail.handed;
        well.then_some(trail.dark.map_or(Handed::Known, Handed::Unknown))
    }

    /// Whether a call works with a context or token that it is given, and is known not to keep it.
    pub(super) fn works_with(&self, file: FileId, call: ExprId, arg: ExprId) -> bool {
        let mut trail = Trail::new(self, false);
        trail.is_handed(file, call, arg) && trail.ends_well() && trail.dark.is_none()
    }

    /// The first wait for the end of a fresh token, or question for it, when all that happens to the token is that it is
    /// waited on, asked, and handed to functions of the run that do no more than that. What stands in the function that
    /// makes the token comes before what it is handed to.
    pub fn unheld(&self, file: FileId, root: ExprId) -> Option<Unheld> {
        let mut trail = Trail::new(self, true);
        let well = trail.goes_on(file, root, false) && trail.ends_well();
        let look = trail.own.map(|at| (file, at)).or(trail.inner).filter(|_| well)?;
        Some(Unheld { look, here: trail.own.is_some(), apart: trail.apart })
    }
}

/// A fresh token that nobody can cancel.
#[derive(Clone, Copy, Debug)]
pub struct Unheld {
    /// The first wait for its end, or question for it.
    pub look: (FileId, ExprId),
    /// Whether that stands in the function that makes the token.
    pub here: bool,
    /// Whether a task or thread of its own, which is started on the way, has the token.
    pub apart: bool,
}

/// How a fresh token is only handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It is known what all that get it do with it.
    Known,
    /// It is not known what this call does with it.
    Unknown((FileId, ExprId)),
}

/// The way of one token.
struct Trail<'i> {
    index: &'i Index,
    /// Whether only functions of the run are trusted.
    known: bool,
    /// The first look at it in the function that the way begins in: a wait for its end, or a question.
    own: Option<ExprId>,
    /// The first that is met in a function that gets it.
    inner: Option<(FileId, ExprId)>,
    /// Whether some call gets it.
    handed: bool,
    /// The first call that gets it of which it is not known what it does.
    dark: Option<(FileId, ExprId)>,
    /// Whether it is used in a task or thread of its own that is started on the way.
    apart: bool,
    /// The variables that have it and are not looked at yet.
    open: Vec<(FileId, LocalId, bool)>,
    /// Those that have been met: a way that leads back to one says nothing new.
    seen: FxHashSet<(FileId, LocalId, bool)>,
}

impl<'i> Trail<'i> {
    fn new(index: &'i Index, known: bool) -> Self {
        let (open, seen) = (Vec::new(), FxHashSet::default());
        Self {
            index,
            known,
            own: None,
            inner: None,
            handed: false,
            dark: None,
            apart: false,
            open,
            seen,
        }
    }

    /// Whether all variables that are met have the token only to hand it on.
    fn ends_well(&mut self) -> bool {
        while let Some((file, local, inner)) = self.open.pop() {
            if !self.local_goes_on(file, local, inner) {
                return false;
            }
        }
        true
    }

    /// Looks at a variable later: the way through functions may be long, and lead back.
    fn follow(&mut self, file: FileId, local: LocalId, inner: bool) -> bool {
        if self.seen.insert((file, local, inner)) {
            self.open.push((file, local, inner));
        }
        true
    }

    /// Looks later at the contexts and tokens among what a pattern binds.
    fn follow_parts(&mut self, file: FileId, pat: PatId, inner: bool) -> bool {
        let index = self.index;
        let mut parts = index.file(file).facts.bindings(pat);
        parts.retain(|&local| index.is_cancellable(&index.type_of_local(file, local)));
        !parts.is_empty() && parts.into_iter().all(|local| self.follow(file, local, inner))
    }

    /// Whether the value of an expression is only handed on and waited on. `inner`: in a function that gets it.
    fn goes_on(&mut self, file: FileId, at: ExprId, inner: bool) -> bool {
        let index = self.index;
        self.apart = self.apart || self.known && index.starts_apart(file, at);
        let facts = &index.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Ref { mutable: false, .. } => self.goes_on(file, outer, inner),
            ExprKind::Struct { path, .. } => {
                is_plain(index, &index.type_of(file, outer), path)
                    && self.goes_on(file, outer, inner)
            }
            ExprKind::Field { .. } => {
                !index.is_token(&index.type_of(file, outer)) || self.goes_on(file, outer, inner)
            }
            ExprKind::Method { receiver, .. } if *receiver == at => {
                self.is_asked(file, outer, inner)
            }
            ExprKind::Call { func, .. } if *func != at && index.is_constructor(file, outer) => {
                let is_some = matches!(facts.kind(*func), ExprKind::Path { path, .. } if path.last_name() == "Some");
                is_some && self.goes_on(file, outer, inner)
            }
            ExprKind::Method { .. } => self.is_handed(file, outer, at),
            ExprKind::Call { func, .. } if *func != at => self.is_handed(file, outer, at),
            ExprKind::Block(_) => facts.let_of(at).is_some_and(|pat| match facts.bound(pat) {
                Some(local) => self.follow(file, local, inner),
                // `let (child, guard) = ctx.with_cancel();`
                None => self.follow_parts(file, pat, inner),
            }),
            ExprKind::Assign { .. } | ExprKind::Return(_) | ExprKind::Tuple(_) => false,
            // What a function does with it otherwise is no way to keep it.
            _ => inner && !self.known,
        }
    }

    fn local_goes_on(&mut self, file: FileId, local: LocalId, inner: bool) -> bool {
        let uses = &self.index.file(file).facts[local].uses;
        uses.iter().all(|&at| self.goes_on(file, at, inner))
            && !self.index.is_used_unseen(file, local)
    }

    /// Whether a method of the token, or of the value that holds it, leaves it as it is.
    fn is_asked(&mut self, file: FileId, call: ExprId, inner: bool) -> bool {
        let index = self.index;
        let has = |role: Role| index.call_role(file, call, role).is_some();
        if [Role::WaitsCancelled, Role::RunsUntilCancelled, Role::Checks].into_iter().any(has) {
            if inner {
                self.inner = self.inner.or(Some((file, call)));
            } else {
                self.own = Some(self.own.map_or(call, |first| first.min(call)));
            }
            return true;
        }
        if has(Role::Derives) || index.copies(file, call) || index.views(file, call) {
            return self.goes_on(file, call, inner);
        }
        // What a context answers is no way to keep it. A token may be cancelled or guarded.
        let facts = &index.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return false };
        let answer = index.type_of(file, call);
        let is_cut = index.guard_effect(&answer).is_some() || has(Role::Cancels);
        index.is_context(&index.type_of(file, *receiver))
            && !is_cut
            && !answer.is_unknown()
            && !index.holds(&answer, &|ty| index.is_cancellable(ty))
    }

    /// Whether a call works with an argument, and does not keep it.
    fn is_handed(&mut self, file: FileId, call: ExprId, arg: ExprId) -> bool {
        let index = self.index;
        let callee = index.callee(file, call);
        let keeps = |callee: &Callee| {
            index.is_stub(callee.file)
                || index.makes_own_type(callee.file, callee.id)
                // What ends something must not stop half way.
                || index.ends_work(callee.file, callee.id).is_some()
        };
        if callee.as_ref().is_some_and(keeps) {
            return false;
        }
        self.handed = true;
        let known = callee.filter(|callee| callee.certain && index.function(callee).body.is_some());
        let Some(callee) = known else { return self.is_dark(file, call) };
        let facts = &index.file(file).facts;
        let function = index.function(&callee);
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call) else {
            return false;
        };
        let by_path = matches!(facts.kind(call), ExprKind::Call { .. });
        let skip = usize::from(function.receiver.is_some() && by_path);
        let number = args.iter().position(|&own| own == arg);
        let param = number.and_then(|number| function.params.get(number.checked_sub(skip)?));
        let Some(param) = param else { return self.is_dark(file, call) };
        let home = &index.file(callee.file).facts;
        match home.bound(param.pat) {
            Some(local) => self.follow(callee.file, local, true),
            None => !self.known || matches!(home[param.pat].kind, PatKind::Wild),
        }
    }

    /// Whether to go on where it is not known what a call does with the token.
    fn is_dark(&mut self, file: FileId, call: ExprId) -> bool {
        self.dark = self.dark.or(Some((file, call)));
        !self.known
    }
}

/// Whether a struct literal makes a value that only holds its fields: no message, and nothing that acts when dropped.
fn is_plain(index: &Index, ty: &Type, path: &Path) -> bool {
    if let Type::Adt(Def::Type(home, id), _) = ty {
        return index.file(*home).facts[*id].kind != TypeKind::Enum
            && !index.implements(ty, Lang::Drop);
    }
    // `Command::Run { … }`
    let around = path.segments.iter().rev().nth(1);
    around.is_none_or(|around| around.name.starts_with(|c: char| c.is_lowercase()))
}
