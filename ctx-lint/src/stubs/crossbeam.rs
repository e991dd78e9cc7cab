//! crossbeam 0.8.4: its channels, and nothing else.

pub mod channel {
    pub use crossbeam_channel::*;
}
