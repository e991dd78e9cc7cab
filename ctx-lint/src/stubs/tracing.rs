//! tracing 0.1.44.

use crate::field::FieldSet;
use crate::level_filters::LevelFilter;

pub use crate::dispatcher::Dispatch;
pub use crate::event::Event;
pub use crate::field::Value;
pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use crate::subscriber::Subscriber;
pub use tracing_attributes::instrument;

macro_rules! event { () => {} }

macro_rules! span { () => {} }

macro_rules! record_all { () => {} }

macro_rules! trace_span { () => {} }

macro_rules! debug_span { () => {} }

macro_rules! info_span { () => {} }

macro_rules! warn_span { () => {} }

macro_rules! error_span { () => {} }

macro_rules! event_enabled { () => {} }

macro_rules! span_enabled { () => {} }

macro_rules! enabled { () => {} }

macro_rules! trace { () => {} }

macro_rules! debug { () => {} }

macro_rules! info { () => {} }

macro_rules! warn { () => {} }

macro_rules! error { () => {} }

pub struct Level {}

impl Level {
    pub const ERROR: Level = ();
    pub const WARN: Level = ();
    pub const INFO: Level = ();
    pub const DEBUG: Level = ();
    pub const TRACE: Level = ();
    pub fn as_str(&self) -> &str {}
}
impl Copy for Level {}
impl Clone for Level {}

pub struct Metadata<'a> {}

impl Metadata<'_> {
    pub fn new(name: &str, target: &str, level: Level, file: Option<&str>, line: Option<u32>, module_path: Option<&str>, fields: FieldSet, kind: Kind) -> Self {}
    pub fn fields(&self) -> &FieldSet {}
    pub fn level(&self) -> &Level {}
    pub fn name(&self) -> &str {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
    pub fn file(&self) -> Option<&str> {}
    pub fn line(&self) -> Option<u32> {}
    pub fn callsite(&self) -> Identifier {}
    pub fn is_event(&self) -> bool {}
    pub fn is_span(&self) -> bool {}
}

pub mod event {
    use crate::Metadata;
    use crate::field::{Iter, ValueSet, Visit};
    use crate::span::Id;

    pub struct Event<'a> {}

    impl Event<'_> {
        pub fn dispatch(metadata: &Metadata<'static>, fields: &ValueSet<'_>) {}
        pub fn new(metadata: &Metadata<'static>, fields: &ValueSet<'_>) -> Self {}
        pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &Metadata<'static>, fields: &ValueSet<'_>) -> Self {}
        pub fn child_of(parent: impl Into<Option<Id>>, metadata: &Metadata<'static>, fields: &ValueSet<'_>) {}
        pub fn record(&self, visitor: &mut dyn Visit) {}
        pub fn fields(&self) -> Iter {}
        pub fn metadata(&self) -> &Metadata<'static> {}
        pub fn is_root(&self) -> bool {}
        pub fn is_contextual(&self) -> bool {}
        pub fn parent(&self) -> Option<&Id> {}
    }
}

pub mod level_filters {
    use crate::Level;

    pub struct ParseLevelFilterError {}

    impl Clone for ParseLevelFilterError {}

    pub struct LevelFilter {}

    impl LevelFilter {
        pub const OFF: LevelFilter = ();
        pub const ERROR: LevelFilter = ();
        pub const WARN: LevelFilter = ();
        pub const INFO: LevelFilter = ();
        pub const DEBUG: LevelFilter = ();
        pub const TRACE: LevelFilter = ();
        pub fn from_level(level: Level) -> Self {}
        pub fn into_level(self) -> Option<Level> {}
        pub fn current() -> Self {}
    }
    impl Copy for LevelFilter {}
    impl Clone for LevelFilter {}

    pub const STATIC_MAX_LEVEL: LevelFilter = ();
}
