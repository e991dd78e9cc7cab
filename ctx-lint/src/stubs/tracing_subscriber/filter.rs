use crate::{EnvFilter, Layer};
use crate::filter::combinator::{And, Not, Or};
use crate::filter::targets::{IntoIter, Iter};
use crate::layer::{Context, Filter};
use crate::registry::LookupSpan;
use std::env::VarError;
use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;
use tracing_core::metadata::{Level, LevelFilter, Metadata, ParseLevelFilterError};
use tracing_core::subscriber::{Interest, Subscriber};
pub use crate::EnvFilter;

pub struct ParseError {}
impl From<ParseLevelFilterError> for ParseError {}
impl From<Box<dyn Error + Sync + Send>> for ParseError {}
impl Display for ParseError {}
impl Error for ParseError {}

pub struct Builder {}
impl Builder {
    pub fn with_regex(self, regex: bool) -> Self {}
    pub fn with_default_directive(self, default_directive: Directive) -> Self {}
    pub fn with_env_var(self, var: impl ToString) -> Self {}
    pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter {}
    pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<EnvFilter, ParseError> {}
    pub fn from_env_lossy(&self) -> EnvFilter {}
    pub fn from_env(&self) -> Result<EnvFilter, FromEnvError> {}
    pub fn try_from_env(&self) -> Result<EnvFilter, FromEnvError> {}
}
impl Clone for Builder {}
impl Default for Builder {}

pub struct Directive {}
impl Eq for Directive {}
impl From<Level> for Directive {}
impl Default for Directive {}
impl From<LevelFilter> for Directive {}
impl PartialOrd for Directive {}
impl Ord for Directive {}
impl FromStr for Directive { type Err = ParseError; }
impl Display for Directive {}
impl PartialEq for Directive {}
impl Clone for Directive {}

pub struct BadFieldName {}
impl Clone for BadFieldName {}
impl Error for BadFieldName {}
impl Display for BadFieldName {}

pub struct FromEnvError {}
impl From<ParseError> for FromEnvError {}
impl From<VarError> for FromEnvError {}
impl Error for FromEnvError {}
impl Display for FromEnvError {}

pub struct FilterFn<F = fn(&Metadata<'_>) -> bool> {}
impl<S, F: Fn(&Metadata<'_>) -> bool> Filter<S> for FilterFn<F> {}
impl<S: Subscriber, F: Fn(&Metadata<'_>) -> bool> Layer<S> for FilterFn<F> {}
impl<F: Fn(&Metadata<'_>) -> bool> FilterFn<F> {
    pub fn new(enabled: F) -> Self {}
    pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
}
impl<F: Fn(&Metadata<'_>) -> bool> From<F> for FilterFn<F> {}
impl<F: Clone> Clone for FilterFn<F> {}

pub struct DynFilterFn<S, F = fn(&Metadata<'_>, &Context<'_, S>) -> bool, R = fn(&'static Metadata<'static>) -> Interest> {}
impl<F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, S> From<F> for DynFilterFn<S, F> {}
impl<S, F: Clone, R: Clone> Clone for DynFilterFn<S, F, R> {}
impl<S, F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R> DynFilterFn<S, F, R> {
    pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
    pub fn with_callsite_filter<R2: Fn(&'static Metadata<'static>) -> Interest>(self, callsite_enabled: R2) -> DynFilterFn<S, F, R2> {}
}
impl<S, F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool> DynFilterFn<S, F> {
    pub fn new(enabled: F) -> Self {}
}
impl<S, F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest> Filter<S> for DynFilterFn<S, F, R> {}
impl<S: Subscriber, F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest> Layer<S> for DynFilterFn<S, F, R> {}

pub fn filter_fn<F: Fn(&Metadata<'_>) -> bool>(f: F) -> FilterFn<F> {}

pub fn dynamic_filter_fn<S, F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool>(f: F) -> DynFilterFn<S, F> {}

pub struct Filtered<L, F, S> {}
impl<L: Clone, F: Clone, S: Clone> Clone for Filtered<L, F, S> {}
impl<S: Subscriber + for<'span> LookupSpan<'span>, L: Layer<S>, F: Filter<S>> Layer<S> for Filtered<L, F, S> {}
impl<L, F, S> Filtered<L, F, S> {
    pub fn new(layer: L, filter: F) -> Self {}
    pub fn filter(&self) -> &F {}
    pub fn filter_mut(&mut self) -> &mut F {}
    pub fn inner(&self) -> &L {}
    pub fn inner_mut(&mut self) -> &mut L {}
}

pub struct FilterId {}
impl Copy for FilterId {}
impl Clone for FilterId {}

pub trait FilterExt<S>: Filter<S> {
    fn and<B: Filter<S>>(self, other: B) -> And<Self, B, S>;
    fn or<B: Filter<S>>(self, other: B) -> Or<Self, B, S>;
    fn not(self) -> Not<Self, S>;
    fn boxed(self) -> Box<dyn Filter<S> + Send + Sync + 'static>;
}
impl<F: Filter<S>, S> FilterExt<S> for F {}

pub struct Targets {}
impl Default for Targets {}
impl<'a> IntoIterator for &'a Targets {
    type Item = (&'a str, LevelFilter);
    type IntoIter = Iter<'a>;
}
impl Targets {
    pub fn new() -> Self {}
    pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self {}
    pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Self where String: From<T>, LevelFilter: From<L> {}
    pub fn with_default(self, level: impl Into<LevelFilter>) -> Self {}
    pub fn default_level(&self) -> Option<LevelFilter> {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn would_enable(&self, target: &str, level: &Level) -> bool {}
}
impl FromStr for Targets { type Err = ParseError; }
impl<S: Subscriber> Layer<S> for Targets {}
impl<T: Into<String>, L: Into<LevelFilter>> Extend<(T, L)> for Targets {}
impl IntoIterator for Targets {
    type Item = (String, LevelFilter);
    type IntoIter = IntoIter;
}
impl<T: Into<String>, L: Into<LevelFilter>> FromIterator<(T, L)> for Targets {}
impl Clone for Targets {}
impl<S> Filter<S> for Targets {}
impl Display for Targets {}
impl PartialEq for Targets {}

pub mod combinator {
    use crate::layer::Filter;

    pub struct And<A, B, S> {}
    impl<A: Clone, B: Clone, S> Clone for And<A, B, S> {}
    impl<A: Filter<S>, B: Filter<S>, S> Filter<S> for And<A, B, S> {}

    pub struct Or<A, B, S> {}
    impl<A: Clone, B: Clone, S> Clone for Or<A, B, S> {}
    impl<A: Filter<S>, B: Filter<S>, S> Filter<S> for Or<A, B, S> {}

    pub struct Not<A, S> {}
    impl<A: Clone, S> Clone for Not<A, S> {}
    impl<A: Filter<S>, S> Filter<S> for Not<A, S> {}
}

pub mod targets {
    use tracing_core::metadata::LevelFilter;
    pub use crate::filter::Targets;

    pub struct IntoIter {}
    impl Iterator for IntoIter { type Item = (String, LevelFilter); }

    pub struct Iter<'a> {}
    impl<'a> Iterator for Iter<'a> { type Item = (&'a str, LevelFilter); }
}
