use crate::stream::Stream;
use futures_task::future_obj::FutureObj;
use std::future::Future;
use std::io::Error;
use std::ops::Deref;

#[ctx(blocks = "drives a future on this thread: await it instead")]
#[ctx(blocks_on = "future")]
pub fn block_on<F: Future>(f: F) -> F::Output {}

#[ctx(blocks = "each item blocks this thread: await `next` instead")]
#[ctx(blocks_on = "future")]
pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}

pub fn enter() -> Result<Enter, EnterError> {}

pub struct BlockingStream<S: Stream> {}

impl<S: Stream> BlockingStream<S> {
    pub fn into_inner(self) -> S {}
}
impl<S: Stream> Deref for BlockingStream<S> {
    type Target = S;
}
impl<S: Stream> Iterator for BlockingStream<S> {
    type Item = S::Item;
}

#[ctx(scope_guard = "leaves the executor")]
pub struct Enter {}

pub struct EnterError {}

pub struct LocalPool {}

impl LocalPool {
    pub fn new() -> Self {}
    pub fn spawner(&self) -> LocalSpawner {}
    #[ctx(blocks = "drives futures on this thread: await them instead")]
    #[ctx(blocks_on = "future")]
    pub fn run(&mut self) {}
    #[ctx(blocks = "drives futures on this thread: await them instead")]
    #[ctx(blocks_on = "future")]
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
    pub fn try_run_one(&mut self) -> bool {}
    pub fn run_until_stalled(&mut self) {}
}
impl Default for LocalPool {}

pub struct LocalSpawner {}

impl Clone for LocalSpawner {}

pub struct ThreadPool {}

impl ThreadPool {
    pub fn new() -> Result<Self, Error> {}
    pub fn builder() -> ThreadPoolBuilder {}
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>) {}
    #[ctx(spawns = "task")]
    pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) {}
}
impl Clone for ThreadPool {}

pub struct ThreadPoolBuilder {}

impl ThreadPoolBuilder {
    pub fn new() -> Self {}
    pub fn pool_size(&mut self, size: usize) -> &mut Self {}
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self {}
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self {}
    pub fn after_start<F: Fn(usize)>(&mut self, f: F) -> &mut Self {}
    pub fn before_stop<F: Fn(usize)>(&mut self, f: F) -> &mut Self {}
    pub fn create(&mut self) -> Result<ThreadPool, Error> {}
}
impl Default for ThreadPoolBuilder {}
