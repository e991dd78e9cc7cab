//! Hundreds of clients at once, some of which lose patience.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::client;

/// `SplitMix64`: the same seed gives the same load.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// What a client asks for, and how.
pub(crate) struct Ask {
    pub(crate) what: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// When the client hangs up.
    pub(crate) patience: Option<Duration>,
}

impl Ask {
    /// Asks with a deadline below `time`, or hangs up before it is over.
    pub(crate) fn in_a_hurry(what: String, random: &mut Random, time: u64) -> Self {
        let time_left = Duration::from_millis(1 + random.below(time));
        match random.below(2) {
            0 => Self { what, headers: client::within(time_left), patience: None },
            _ => Self { what, headers: Vec::new(), patience: Some(time_left) },
        }
    }

    /// Asks, and waits for the answer.
    pub(crate) fn patiently(what: String) -> Self {
        Self { what, headers: Vec::new(), patience: None }
    }
}

/// How many clients got which status.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) answered: BTreeMap<u16, usize>,
    pub(crate) hung_up: usize,
}

impl Tally {
    pub(crate) fn of(&self, status: u16) -> usize {
        self.answered.get(&status).copied().unwrap_or(0)
    }

    /// Every client got what it asked for, was told of the deadline, or hung up.
    pub(crate) fn assert_sane(&self, clients: usize) {
        assert_eq!(self.of(200) + self.of(504) + self.hung_up, clients, "{self:?}");
        let some = self.of(200) > 0 && self.of(504) > 0 && self.hung_up > 0;
        assert!(some, "the load is too uniform: {self:?}");
    }
}

/// Lets so many clients ask at the same time what `ask` makes up.
pub(crate) async fn load(
    server: SocketAddr,
    seed: u64,
    clients: usize,
    mut ask: impl FnMut(&mut Random) -> Ask,
) -> Tally {
    let mut random = Random(seed);
    let mut asking = JoinSet::new();
    for _ in 0..clients {
        let Ask { what, headers, patience } = ask(&mut random);
        asking.spawn(async move {
            let reply = client::ask(server, &what, &headers);
            match timeout(patience.unwrap_or(Duration::MAX), reply).await {
                Ok(reply) => Some(reply.status),
                Err(_) => None,
            }
        });
    }
    let mut tally = Tally::default();
    for status in asking.join_all().await {
        match status {
            Some(status) => *tally.answered.entry(status).or_default() += 1,
            None => tally.hung_up += 1,
        }
    }
    tally
}
