//! Calls that block the thread: on what, and for how long.

mod driver;
mod files;
mod finished;
mod greeting;
mod through;
mod twin;

pub use self::driver::Driver;
pub use self::through::Hidden;
pub(super) use self::through::{BlockingKey, BlockingWay};
use super::{Callee, Index};
use crate::facts::{ExprId, ExprKind, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// What a call blocks on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockedOn {
    /// A child process.
    Process,
    /// The end of a thread.
    Thread,
    /// Time to pass.
    Time,
    /// A future that is driven on this thread.
    Future,
    /// A message, a lock, a notification: what another thread or task does.
    Others,
    /// Somebody at a terminal, or a server.
    Outside,
    /// The other side of a socket, unless the socket does not block.
    Peer,
    /// A place in a channel.
    Room,
    /// The first value of a cell.
    Once,
    /// The file system.
    Files,
}

/// How long a call may keep the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// As long as one answer of the file system, or only in rare cases.
    Light,
    /// Longer the more there is: a whole file, several answers.
    Middle,
    /// Longer the more one folder holds.
    Folder,
    /// As long as something outside of the program decides, or a whole tree of files.
    Heavy,
}

/// A call that blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// On what.
    pub on: BlockedOn,
    /// For how long.
    pub weight: Weight,
    /// The loop that makes it last.
    pub looping: Option<ExprId>,
}

impl BlockedOn {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "process" => Self::Process,
            "thread" => Self::Thread,
            "time" => Self::Time,
            "future" => Self::Future,
            "message" | "signal" | "lock" => Self::Others,
            "input" | "connection" => Self::Outside,
            "peer" => Self::Peer,
            "room" => Self::Room,
            "once" => Self::Once,
            _ => return None,
        })
    }

    const fn weight(self) -> Weight {
        match self {
            Self::Peer | Self::Room | Self::Files => Weight::Light,
            Self::Once => Weight::Middle,
            _ => Weight::Heavy,
        }
    }
}

impl Index {
    /// Whether a call blocks the thread, on what, and for how long.
    pub fn blocks(&self, file: FileId, call: ExprId) -> Option<Block> {
        let callee = self.callee_at(file, call).filter(|callee| callee.certain)?;
        self.blocks_in(file, call, callee)
    }

    fn blocks_in(&self, file: FileId, call: ExprId, callee: &Callee) -> Option<Block> {
        if self.callee_role(callee, Role::Blocks).is_none() {
            return self.blocks_on_files(file, call, callee);
        }
        // What the user's vocabulary says to block may take any time.
        let on = self
            .callee_role(callee, Role::BlocksOn)
            .map_or(Some(BlockedOn::Others), BlockedOn::parse)?;
        let brief = match on {
            BlockedOn::Process => self.is_ended(file, call),
            BlockedOn::Thread => self.has_finished(file, call),
            BlockedOn::Others => self.is_greeting(file, call),
            BlockedOn::Room => self.has_room(file, call),
            BlockedOn::Time => self.is_parked(file, call),
            _ => false,
        };
        (!brief).then_some(Block { on, weight: on.weight(), looping: None })
    }

    /// Whether a child process is waited for that has been killed before: it is gone already.
    fn is_ended(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return false };
        let Some(child) = self.place(file, *receiver) else { return false };
        let body = facts.scope(call).expr();
        facts.descendants(body).any(|at| {
            matches!(facts.kind(at), ExprKind::Method { receiver, .. }
                if self.place(file, *receiver).as_ref() == Some(&child))
                && self.call_role(file, at, Role::Kills) == Some("")
        })
    }

    /// Whether a call is all that a loop without end does: the thread is kept, and nothing else is to run on it.
    fn is_parked(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(looping) = facts.enclosing_loop(call) else { return false };
        let ExprKind::Loop { body, .. } = facts.kind(looping) else { return false };
        matches!(facts.kind(*body), ExprKind::Block(block)
            if matches!(&block.stmts[..], [Stmt::Expr { expr, .. }] if *expr == call))
    }
}
