use std::future::Future;
use std::io;
use std::time::Duration;

pub use futures::ready;
pub use std::task::{Context, Poll, Waker};

pub async fn yield_now() {}

#[ctx(blocks = "drives a future on this thread: await it instead")]
#[ctx(blocks_on = "future")]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}

pub struct Builder {}

impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>> {}
    #[ctx(spawns = "task")]
    pub fn local<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>> {}
    #[ctx(blocks = "drives a future on this thread: await it instead")]
    #[ctx(blocks_on = "future")]
    pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T {}
}
impl Default for Builder {}

pub fn current() -> Task {}

pub fn try_current() -> Option<Task> {}

pub struct Task {}

impl Task {
    pub fn id(&self) -> TaskId {}
    pub fn name(&self) -> Option<&str> {}
}
impl Clone for Task {}

pub struct TaskId {}

impl Clone for TaskId {}
impl Copy for TaskId {}

#[ctx(join_handle)]
pub struct JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task {}
    #[ctx(cancels)]
    #[ctx(joins)]
    pub async fn cancel(self) -> Option<T> {}
}
impl<T> Future for JoinHandle<T> {
    type Output = T;
}

#[ctx(sleeps)]
pub async fn sleep(dur: Duration) {}

#[ctx(spawns = "task")]
pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}

pub struct AccessError {}

impl Clone for AccessError {}
impl Copy for AccessError {}

pub struct LocalKey<T> {}

impl<T> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
}

#[ctx(spawns = "blocking")]
pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}

#[ctx(spawns = "task")]
pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
