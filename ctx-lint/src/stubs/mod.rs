//! What library crates offer: their public API as plain Rust declarations.
//!
//! The linter has no type checker and does not read the sources of dependencies. What it knows of a library's types,
//! functions and their meaning stands here, one file a crate, or a folder with a file a module where a crate is large. It is
//! read by the same code as the user's files. The files are text to the compiler: they need to parse, and no more.
//!
//! # How a stub is written
//!
//! * Items stand at the path by which users name them; other paths to them are `pub use`. `crate` is the crate that
//!   the file describes. `core` and `alloc` are `std`.
//! * Declarations are those of the crate: its adapters, its impls with their `where` clauses, its associated types.
//! * Bodies are empty, constants are `()`. Bounds that carry neither types nor methods are left out (`Send`, `Sync`,
//!   `Unpin`, `Sized`, `'static`, `Debug`, and traits that are not stable), and so are parameters for allocators,
//!   hashers and raw locks. An impl whose bounds would say nothing without them is left out whole.
//! * A function is `async` when its call gives a future whose type nobody names, however the crate declares it. Futures
//!   that people name (`JoinHandle`, `Sleep`, `Notified`, …) keep their type, which implements `Future`.
//! * Impls of traits list the associated types; the methods stand in the trait. One that says nothing else stands on
//!   one line.
//!
//! # What things mean
//!
//! `#[ctx(role)]` or `#[ctx(role = "text")]` on a type, a function or a trait says what it means. [`Role`] lists the roles,
//! with what each says and where it may stand; a key that is none of them fails a test.
//!
//! [`Role`]: crate::role::Role
//!
//! # How to extend them
//!
//! Read the signature in the crate's own source, never from memory, and take cancel safety from its documentation.
//! For a new crate, add the file and a line to [`STUBS`], which is sorted. A stub that declares a part of the crate alone
//! also stands in [`PARTIAL`]. Each file says on its first line which
//! version it was read from.

/// A module of a crate: a text of its own, so that what nobody asks for is not read.
#[derive(Debug)]
pub(crate) struct Module {
    /// Its name; that of the crate, as paths begin with it, for the root.
    pub(crate) name: &'static str,
    /// What stands in it, without the modules that have a text of their own.
    pub(crate) text: &'static str,
    /// The modules inside it that have a text of their own.
    pub(crate) modules: &'static [Self],
}

impl Module {
    /// Visits this module and those inside it, each with its path from the root, in the order of the list.
    pub(crate) fn each(&self, visit: &mut impl FnMut(&[&'static str], &'static str)) {
        self.each_at(&mut Vec::new(), visit);
    }

    fn each_at(
        &self,
        path: &mut Vec<&'static str>,
        visit: &mut impl FnMut(&[&'static str], &'static str),
    ) {
        visit(path, self.text);
        for module in self.modules {
            path.push(module.name);
            module.each_at(path, visit);
            path.pop();
        }
    }
}

/// A crate: its name, and what stands at its root; in brackets further files of the root, and after a colon its modules.
macro_rules! krate {
    ($name:literal $([$($part:literal)+])? $(: $($modules:tt)+)?) => {
        Module {
            name: $name,
            text: concat!(
                include_str!(concat!($name, ".rs")),
                $($(include_str!(concat!($name, "/", $part, ".rs"))),+)?
            ),
            modules: modules!($name; [] $($($modules)+)?),
        }
    };
}

/// Modules, a file each in the folder; in brackets further files of a module, in braces the modules inside it. Those that
/// have been read stand in the first brackets.
macro_rules! modules {
    ($dir:expr; [$($module:expr),*]) => { &[$($module),*] };
    (
        $dir:expr; [$($module:expr),*]
        $name:literal [$($part:literal)+] { $($inner:tt)+ } $($rest:tt)*
    ) => {
        modules!($dir; [$($module,)* module!($dir, $name, $($part)+; $($inner)+)] $($rest)*)
    };
    ($dir:expr; [$($module:expr),*] $name:literal [$($part:literal)+] $($rest:tt)*) => {
        modules!($dir; [$($module,)* module!($dir, $name, $($part)+;)] $($rest)*)
    };
    ($dir:expr; [$($module:expr),*] $name:literal { $($inner:tt)+ } $($rest:tt)*) => {
        modules!($dir; [$($module,)* module!($dir, $name,; $($inner)+)] $($rest)*)
    };
    ($dir:expr; [$($module:expr),*] $name:literal $($rest:tt)*) => {
        modules!($dir; [$($module,)* module!($dir, $name,;)] $($rest)*)
    };
}

macro_rules! module {
    ($dir:expr, $name:literal, $($part:literal)*; $($inner:tt)*) => {
        Module {
            name: $name,
            text: concat!(
                include_str!(concat!($dir, "/", $name, ".rs")),
                $(include_str!(concat!($dir, "/", $name, "/", $part, ".rs")),)*
            ),
            modules: modules!(concat!($dir, "/", $name); [] $($inner)*),
        }
    };
}

/// The crates of which a stub declares only what rules ask for. Their sources, where they are read, come first.
const PARTIAL: &[&str] = &["actix_web", "poise", "rocket", "tauri"];

/// Whether a crate's stub, if it has one, declares all that the crate offers.
pub(crate) fn is_whole(name: &str) -> bool {
    !PARTIAL.contains(&name)
}

/// The crates that are known.
pub(crate) static STUBS: &[Module] = &[
    krate!("actix_rt"),
    krate!("actix_web"),
    krate!("actix_web_codegen"),
    krate!("anyhow"),
    krate!("arc_swap"),
    krate!("async_channel"),
    krate!("async_executor"),
    krate!("async_io"),
    krate!("async_lock"),
    krate!("async_recursion"),
    krate!("async_std":
        "fs" "io" "net" "os" "path" "process" "stream" "task"
    ),
    krate!("async_task"),
    krate!("async_trait"),
    krate!("axum":
        "body" "error_handling" "extract" { "connect_info" "multipart" "path" "rejection" "ws" }
        "handler" "middleware" "response" "routing" "serve"
    ),
    krate!("bitflags"),
    krate!("bon"),
    krate!("bytes"),
    krate!("chrono" ["naive_date_time" "weekday_set"]: "format" "naive" "offset"),
    krate!("color_eyre"),
    krate!("crossbeam"),
    krate!("crossbeam_channel"),
    krate!("ctx_core"),
    krate!("ctx_macros"),
    krate!("dashmap"),
    krate!("derive_builder"),
    krate!("eyre"),
    krate!("fastwebsockets"),
    krate!("flume"),
    krate!("futures":
        "channel" "executor" "future" "io" "lock" "prelude" "sink" "stream" ["fallible" "make"]
    ),
    krate!("futures_channel"),
    krate!("futures_core"),
    krate!("futures_executor"),
    krate!("futures_io"),
    krate!("futures_lite"),
    krate!("futures_sink"),
    krate!("futures_util"),
    krate!("http" ["address"]: "header" "request" "response" "uri"),
    krate!("http_body"),
    krate!("http_body_util"),
    krate!("hyper": "client" "ext" "rt" "server" "service"),
    krate!("hyper_util": "client" "rt" "server"),
    krate!("moka"),
    krate!("once_cell"),
    krate!("opentelemetry":
        "baggage" "context" "global" "logs" "metrics" "propagation" "trace"
    ),
    krate!("parking_lot"),
    krate!("poem" ["http"]: "session" "web" { "cookie" "websocket" }),
    krate!("poem_openapi"),
    krate!("poise"),
    krate!("quinn" ["config" "stats"]:
        "congestion" "crypto"
    ),
    krate!("redis" ["client" "connection" "errors" "script" "types"]:
        "aio" "cluster" "cluster_async" "commands" ["pipelined"] {
        "asynchronous" "asynchronous_typed" "synchronous" }
    ),
    krate!("reqwest": "blocking" "cookie" "multipart" "tls"),
    krate!("rocket"),
    krate!("rocket_codegen"),
    krate!("scopeguard"),
    krate!("sea_orm" ["derive" "entity" "column" "query" "executor" "database"]),
    krate!("sea_orm_migration"),
    krate!("sea_query" ["schema" "expr" "query" "types"]),
    krate!("serde_json": "de" "map" "ser" "value"),
    krate!("serenity_poise_macros"),
    krate!("smol":
        "fs" "future" "io" "net" "stream" ["adapters"]
    ),
    krate!("sqlx" ["made"]:
        "any" "error" "migrate" "pool" "query" "query_builder" "sqlite" "types"
    ),
    krate!("sqlx_mysql"),
    krate!("sqlx_postgres"),
    krate!("std" ["primitive"]:
        "any" "array" "ascii" "backtrace" "borrow" "boxed" "cell" "char" "clone" "cmp"
        "collections" ["ordered" "sequence"] { "binary_heap" "btree_map" "btree_set" "hash_map"
        "hash_set" "linked_list" "vec_deque" } "convert" ["number"] "default" "env" "error"
        "ffi" { "os_str" } "fmt" "fs" "future" "hash" "hint" "io" "iter" "marker" "mem" "net"
        "num" ["u8" "u16" "u32" "u64" "u128" "usize" "i8" "i16" "i32" "i64" "i128" "isize" "f32"
        "f64"] "ops" ["number"] "option" "os" { "fd" "unix" { "ffi" "fs" "net" "process" }
        "windows" } "panic" "path" "pin" "process" "ptr" "range" "rc" "result" "slice" "str" "string"
        "sync" { "atomic" "mpsc" } "task" "thread" "time" "vec"
    ),
    krate!("tauri"),
    krate!("tauri_macros"),
    krate!("tempfile"),
    krate!("time" ["signed_duration" "utc_offset"]: "error" "ext" "iter" "parsing"),
    krate!("tokio" ["impls"]:
        "fs" "io" ["ext"] { "unix" } "net" { "tcp" "unix" "windows" } "process" "runtime" "signal"
        "sync" { "broadcast" "mpsc" "oneshot" "watch" } "task" "time"
    ),
    krate!("tokio_macros"),
    krate!("tokio_stream":
        "adapters" "wrappers"
    ),
    krate!("tokio_tungstenite"),
    krate!("tokio_util":
        "codec" "compat" "io" "sync" "task" "time"
    ),
    krate!("tonic": "client" "codec" "metadata" "server" "service" "transport"),
    krate!("tower": "buffer" "filter" "layer" "limit" "make" "retry" "timeout" "util"),
    krate!("tracing":
        "dispatcher" "field" "instrument" "span" "subscriber"
    ),
    krate!("tracing_attributes"),
    krate!("tracing_subscriber":
        "field" "filter" "fmt" { "format" "time" "writer" } "layer" "registry" "reload"
    ),
    krate!("tungstenite":
        "client" "error" "handshake" { "client" "server" } "protocol" { "frame" { "coding" } }
        "server" "stream"
    ),
    krate!("typed_builder"),
    krate!("url"),
    krate!("uuid"),
];
