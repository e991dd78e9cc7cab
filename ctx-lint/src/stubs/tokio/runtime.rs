use crate::task::JoinHandle;
use std::future::Future;
use std::io::Error;
use std::io;
use std::time::Duration;

pub struct Builder {}

impl Builder {
    pub fn new_current_thread() -> Builder {}
    pub fn new_multi_thread() -> Builder {}
    pub fn enable_all(&mut self) -> &mut Self {}
    pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self {}
    pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self {}
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
    pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
    pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self {}
    pub fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Self {}
    pub fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Self {}
    pub fn build(&mut self) -> io::Result<Runtime> {}
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime> {}
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
    pub fn event_interval(&mut self, val: u32) -> &mut Self {}
    pub fn enable_io(&mut self) -> &mut Self {}
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self {}
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self {}
    pub fn enable_time(&mut self) -> &mut Self {}
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self {}
}

pub fn worker_index() -> Option<usize> {}

#[ctx(scope_guard = "leaves the runtime")]
#[must_use]
pub struct EnterGuard<'a> {}

pub struct Handle {}

impl Handle {
    #[ctx(current_runtime = "enters")]
    pub fn enter(&self) -> EnterGuard<'_> {}
    #[ctx(current_runtime = "must")]
    pub fn current() -> Self {}
    #[ctx(current_runtime = "may")]
    pub fn try_current() -> Result<Self, TryCurrentError> {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
    #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
    #[ctx(blocks_on = "future")]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
    pub fn runtime_flavor(&self) -> RuntimeFlavor {}
    pub fn id(&self) -> Id {}
    pub fn name(&self) -> Option<&str> {}
    pub fn metrics(&self) -> RuntimeMetrics {}
}
impl Clone for Handle {}

pub struct TryCurrentError {}

impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool {}
    pub fn is_thread_local_destroyed(&self) -> bool {}
}

pub struct Runtime {}

impl Runtime {
    pub fn new() -> io::Result<Runtime> {}
    pub fn handle(&self) -> &Handle {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
    #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
    #[ctx(blocks_on = "future")]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
    #[ctx(current_runtime = "enters")]
    pub fn enter(&self) -> EnterGuard<'_> {}
    #[ctx(blocks = "waits for the runtime's tasks: use `shutdown_background`")]
    #[ctx(blocks_on = "future")]
    pub fn shutdown_timeout(self, duration: Duration) {}
    pub fn shutdown_background(self) {}
    pub fn metrics(&self) -> RuntimeMetrics {}
}

pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

pub fn is_rt_shutdown_err(err: &Error) -> bool {}

pub struct LocalRuntime {}

impl LocalRuntime {
    pub fn new() -> io::Result<LocalRuntime> {}
    pub fn handle(&self) -> &Handle {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
    #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
    #[ctx(blocks_on = "future")]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
    #[ctx(current_runtime = "enters")]
    pub fn enter(&self) -> EnterGuard<'_> {}
    pub fn shutdown_timeout(self, duration: Duration) {}
    pub fn shutdown_background(self) {}
    pub fn metrics(&self) -> RuntimeMetrics {}
}

pub struct LocalOptions {}

impl Default for LocalOptions {}

pub struct Id {}

impl Clone for Id {}
impl Copy for Id {}

pub struct RuntimeMetrics {}

impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize {}
    pub fn num_alive_tasks(&self) -> usize {}
    pub fn global_queue_depth(&self) -> usize {}
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration {}
    pub fn worker_park_count(&self, worker: usize) -> u64 {}
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64 {}
}
impl Clone for RuntimeMetrics {}
