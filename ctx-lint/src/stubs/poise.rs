//! poise 0.6.2: what its commands are made with.

pub use serenity_poise_macros::command;
