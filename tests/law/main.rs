//! The law of order: what is found depends on what the sources say, and on nothing else.
//!
//! Every file gets another name and another place, every module another order of its items; the files are named in another
//! order, from another folder, and judged by another number of threads. Then paths and places are taken back, and all that
//! was found must be the same, to the last label. The tests are a program by themselves, because they take long.

mod blocks;
mod crates;
mod declared;
mod fixtures;
#[path = "../harness.rs"]
#[expect(dead_code, reason = "the other test program uses the rest of it")]
mod harness;
mod law;
mod manifest;
mod pieces;
#[path = "../published.rs"]
mod published;
mod reached;
mod record;
mod scope;
mod tree;
