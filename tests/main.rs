//! Everything that is tested by driving the real `ctx-lint` over files, or by reading this repository.
//!
//! `BLESS=1 cargo test` rewrites the records: `*.fixed.rs` beside fixtures, the pages under `docs/rules`, and what README
//! shows of the command's output. What a
//! fixture claims is written by hand.

mod agreement;
mod cli;
mod cli_inputs;
mod compile;
mod docs;
mod fixes;
mod fixtures;
mod harness;
mod laws;
mod pages;
mod tour;
