use crate::*;
use futures::future::{BoxFuture, FusedFuture};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

pub struct Pool<DB: Database>;
impl<DB: Database> Clone for Pool<DB> {}
impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self> {}
    pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self> {}
    pub fn connect_lazy(url: &str) -> Result<Self> {}
    pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self {}
    pub async fn acquire(&self) -> Result<PoolConnection<DB>> {}
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
    pub async fn begin(&self) -> Result<Transaction<DB>> {}
    pub async fn try_begin(&self) -> Result<Option<Transaction<DB>>> {}
    pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<DB>> {}
    pub async fn try_begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Option<Transaction<DB>>> {}
    pub async fn close(&self) {}
    pub fn is_closed(&self) -> bool {}
    pub fn close_event(&self) -> CloseEvent {}
    pub fn size(&self) -> u32 {}
    pub fn num_idle(&self) -> usize {}
    pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options> {}
    pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options) {}
    pub fn options(&self) -> &PoolOptions<DB> {}
}

pub struct CloseEvent;
impl CloseEvent {
    pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output> {}
}
impl Future for CloseEvent { type Output = (); }
impl FusedFuture for CloseEvent {}

pub struct PoolOptions<DB: Database>;
impl<DB: Database> Default for PoolOptions<DB> {}
impl<DB: Database> Clone for PoolOptions<DB> {}
impl<DB: Database> PoolOptions<DB> {
    pub fn new() -> Self {}
    pub fn max_connections(self, max: u32) -> Self {}
    pub fn get_max_connections(&self) -> u32 {}
    pub fn min_connections(self, min: u32) -> Self {}
    pub fn get_min_connections(&self) -> u32 {}
    pub fn acquire_slow_threshold(self, threshold: Duration) -> Self {}
    pub fn get_acquire_slow_threshold(&self) -> Duration {}
    pub fn acquire_timeout(self, timeout: Duration) -> Self {}
    pub fn get_acquire_timeout(&self) -> Duration {}
    pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self {}
    pub fn get_max_lifetime(&self) -> Option<Duration> {}
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
    pub fn get_idle_timeout(&self) -> Option<Duration> {}
    pub fn test_before_acquire(self, test: bool) -> Self {}
    pub fn get_test_before_acquire(&self) -> bool {}
    pub fn after_connect<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'_, Result<()>>>(self, callback: F) -> Self {}
    pub fn before_acquire<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'_, Result<bool>>>(self, callback: F) -> Self {}
    pub fn after_release<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'_, Result<bool>>>(self, callback: F) -> Self {}
    pub async fn connect(self, url: &str) -> Result<Pool<DB>> {}
    pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>> {}
    pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>> {}
    pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB> {}
}

pub struct PoolConnectionMetadata {
    pub age: Duration,
    pub idle_for: Duration,
}

pub struct PoolConnection<DB: Database>;
impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> Acquire for &mut PoolConnection<DB> { type Database = DB; type Connection = &mut DB::Connection; }
impl<DB: Database> Deref for PoolConnection<DB> { type Target = DB::Connection; }
impl<DB: Database> DerefMut for PoolConnection<DB> {}
impl<DB: Database> PoolConnection<DB> {
    pub async fn close(self) -> Result<()> {}
    pub fn close_on_drop(&mut self) {}
    pub fn detach(self) -> DB::Connection {}
    pub fn leak(self) -> DB::Connection {}
}
