//! The way through calls to something that a function comes to.

use super::{Analysis, Known};

/// One step of the way from a function to what is looked for. The rest of the way is in the summary of the next
/// function, so that a long way costs no more than a short one, and recursion makes none longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<N, C, G> {
    /// The function itself has it.
    Here(G),
    /// A call leads on.
    Through {
        /// The call.
        call: C,
        /// The function that it calls.
        next: N,
        /// How many further calls there are before the way leaves the cycle of calls that it is in.
        turns: u32,
    },
}

impl<N: Copy, C: Copy, G> Way<N, C, G> {
    const fn turns(&self) -> u32 {
        match self {
            Self::Here(_) => 0,
            Self::Through { turns, .. } => *turns,
        }
    }

    /// The way that the first of some calls leads to that leaves the function's cycle; if none does, the way out of it
    /// with the fewest calls.
    pub fn through<'k, A>(
        calls: impl IntoIterator<Item = (C, N)>,
        known: &Known<'k, A>,
    ) -> Option<Self>
    where
        A: Analysis<Node = N, Summary = Option<Self>> + 'k,
    {
        let ways = calls.into_iter().filter_map(|(call, next)| {
            let turns = known.turns(next, known.of(next).as_ref()?.turns());
            Some((turns, call, next))
        });
        // `min_by_key` gives the first of equal ones.
        let (turns, call, next) = ways.min_by_key(|&(turns, ..)| turns)?;
        Some(Self::Through { call, next, turns })
    }

    /// The calls of the whole way, and what it ends at.
    pub fn follow(self, summary: impl Fn(N) -> Option<Self>) -> Option<(Vec<C>, G)> {
        let (mut calls, mut at) = (Vec::new(), self);
        loop {
            match at {
                Self::Here(goal) => return Some((calls, goal)),
                Self::Through { call, next, .. } => {
                    calls.push(call);
                    at = summary(next)?;
                }
            }
        }
    }
}
