//! tauri 2.12.5: what its commands are made with.

pub use tauri_macros::command;
