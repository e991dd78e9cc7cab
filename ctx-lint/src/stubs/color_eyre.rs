//! color-eyre 0.6.5: what it passes on of eyre, and nothing else.

pub use eyre::{Report, Result};

pub mod eyre {
    pub use ::eyre::*;
}
