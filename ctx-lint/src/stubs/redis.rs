// redis 1: a client of Redis. The command traits leave out those of streams, of places and of access lists; the connections of
// sentinels are left out, and so are routes within clusters, and the options of TLS and of caches.

use std::future::Future;
use std::str::FromStr;
use std::time::Duration;

pub use commands::{
    AsyncCommands, AsyncTypedCommands, Commands, ControlFlow, CopyOptions, Direction, FlushAllOptions,
    FlushDbOptions, HashFieldExpirationOptions, IncrexOptions, LposOptions, MSetOptions,
    PubSubCommands, ScanOptions, SetOptions, SortedSetAddOptions, UpdateCheck,
};
use futures::Stream;
use std::ops::DerefMut;
