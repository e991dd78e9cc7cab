//! Which async locks, semaphores and the like some code waits for.

use rustc_hash::FxHashSet;

use super::{Def, Index, Space, Type};
use crate::facts::{ExprId, ExprKind, FnId, LocalId, Name, Origin};
use crate::source::FileId;

/// What a lock is known by.
#[derive(Clone, Debug, PartialEq)]
enum Lock {
    /// A field of a type: the same for all its values, as far as can be seen.
    Field(Def, Name),
    /// A variable.
    Local(FileId, LocalId),
    /// A static.
    Static(Def),
}

/// A lock that is waited for, and the calls that lead to it, outermost first.
#[derive(Clone, Debug)]
pub struct Acquired {
    lock: Lock,
    /// The calls; the last takes the lock.
    pub calls: Vec<(FileId, ExprId)>,
}

/// How many functions a lock is followed through.
const DEPTH: u32 = 5;

impl Index {
    /// Locks that both of two pieces of code wait for: the calls in the first and in the second.
    pub fn shared_lock(
        &self,
        file: FileId,
        first: ExprId,
        second: ExprId,
    ) -> Option<(Acquired, Acquired)> {
        let ours = self.acquired(file, first);
        let theirs = self.acquired(file, second);
        ours.into_iter().find_map(|one| {
            let other = theirs.iter().find(|other| other.lock == one.lock)?;
            Some((one, other.clone()))
        })
    }

    fn acquired(&self, file: FileId, code: ExprId) -> Vec<Acquired> {
        let mut found = Vec::new();
        self.acquire(file, code, DEPTH, &mut FxHashSet::default(), &mut found);
        found
    }

    fn acquire(
        &self,
        file: FileId,
        code: ExprId,
        depth: u32,
        seen: &mut FxHashSet<(FileId, FnId)>,
        found: &mut Vec<Acquired>,
    ) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let facts = &self.file(file).facts;
        for at in facts.runs(code) {
            let (receiver, args) = match facts.kind(at) {
                ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
                ExprKind::Call { args, .. } => (None, args),
                _ => continue,
            };
            let Some(callee) = self.callee(file, at).filter(|callee| callee.certain) else {
                continue;
            };
            let function = self.function(&callee);
            if self.callee_role(&callee, "acquires").is_some() {
                let lock = receiver.filter(|_| function.is_async);
                if let Some(lock) = lock.and_then(|lock| self.lock(file, lock, DEPTH)) {
                    found.push(Acquired { lock, calls: vec![(file, at)] });
                }
                continue;
            }
            let Some(body) = function.body.filter(|_| function.is_async) else { continue };
            if self.is_stub(callee.file) || !seen.insert((callee.file, callee.id)) {
                continue;
            }
            let mut inner = Vec::new();
            self.acquire(callee.file, body, depth, seen, &mut inner);
            let shift = usize::from(receiver.is_none() && function.receiver.is_some());
            for mut one in inner {
                if let Lock::Local(home, local) = one.lock {
                    let given = match self.file(home).facts[local].origin {
                        Origin::Param(_, number) => args.get(number as usize + shift),
                        _ => None,
                    };
                    let Some(lock) = given.and_then(|&given| self.lock(file, given, DEPTH)) else {
                        continue;
                    };
                    one.lock = lock;
                }
                one.calls.insert(0, (file, at));
                found.push(one);
            }
        }
    }

    /// Which lock an expression names.
    fn lock(&self, file: FileId, id: ExprId, depth: u32) -> Option<Lock> {
        let depth = depth.checked_sub(1)?;
        let facts = &self.file(file).facts;
        match facts.kind(id) {
            ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => self.lock(file, *expr, depth),
            ExprKind::Method { receiver, name, .. } if name == "clone" => {
                self.lock(file, *receiver, depth)
            }
            // `Arc::clone(&lock)`
            ExprKind::Call { func, args } => match facts.kind(*func) {
                ExprKind::Path { path, .. } if path.last_name() == "clone" => {
                    self.lock(file, *args.first()?, depth)
                }
                _ => None,
            },
            ExprKind::Field { base, name, .. } => {
                let ty = self.type_of(file, *base);
                match self.peel(&ty) {
                    Type::Adt(def, _) if !def_is_stub(self, def) => {
                        Some(Lock::Field(def.clone(), name.clone()))
                    }
                    _ => None,
                }
            }
            ExprKind::Path { local: Some(local), .. } => match facts.source_of(*local) {
                Some((pat, init)) if facts.bound(pat) == Some(*local) => {
                    self.lock(file, init, depth).or(Some(Lock::Local(file, *local)))
                }
                _ => Some(Lock::Local(file, *local)),
            },
            ExprKind::Path { path, local: None } => {
                let def = self.resolve(file, self.module_at(file, id), path, Space::Value)?;
                matches!(def, Def::Value(..)).then_some(Lock::Static(def))
            }
            _ => None,
        }
    }
}

fn def_is_stub(index: &Index, def: &Def) -> bool {
    matches!(def, Def::Type(file, _) if index.is_stub(*file))
}
