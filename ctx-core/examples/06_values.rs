//! Part 6 of the guide: values, under plain keys, under typed keys, and for a request.

use std::sync::Arc;
use std::thread;

use ctx_core::{Context, Key, key};

fn main() {
    plain_keys();
    typed_keys();
    keys_with_data();
    request_scoped();
}

// ANCHOR: plain
fn plain_keys() {
    // As a port from Go begins.
    // ctx-lint: allow(string_value_key): this is what the next section replaces
    let ctx = Context::background().with_value("user", "gopher");

    // The key says nothing of the value, so the lookup names its type. A wrong one finds nothing, silently …
    assert_eq!(ctx.value::<&str>("user"), Some(&"gopher"));
    assert_eq!(ctx.value::<String>("user"), None);
    // … and so does a wrong key.
    assert_eq!(ctx.value::<&str>("usr"), None);

    // Another crate had the same idea. Its value hides ours, whatever its type.
    // ctx-lint: allow(string_value_key): this is what the next section replaces
    let ctx = ctx.with_value("user", 1000_u32);
    assert_eq!(ctx.value::<&str>("user"), None);
}
// ANCHOR_END: plain

// ANCHOR: typed
key! {
    /// Who is billed.
    pub(crate) Tenant: String;
    /// How many rows a query may return.
    pub(crate) RowLimit: usize;
}

fn typed_keys() {
    let ctx = Context::background().with_value(Tenant, "acme".to_owned()).with_value(RowLimit, 500);

    // The type of the value follows from the key. Misspelling it does not compile.
    let limit: Option<&usize> = ctx.value(RowLimit);
    assert_eq!(limit, Some(&500));
    assert_eq!(ctx.value(Tenant).map(String::as_str), Some("acme"));

    // The nearest layer wins, for those below it.
    let stricter = ctx.with_value(RowLimit, 10);
    assert_eq!((stricter.value(RowLimit), ctx.value(RowLimit)), (Some(&10), Some(&500)));

    // Values show their type and never their content, which may be a secret.
    let text = "context.Background.WithValue(Tenant, String).WithValue(RowLimit, usize)";
    assert_eq!(ctx.to_string(), text);
}
// ANCHOR_END: typed

// ANCHOR: data
/// A key for each of several values of one kind: found by equality.
#[derive(PartialEq, Eq, Hash)]
struct Flag(&'static str);

impl Key<bool> for Flag {
    type Id = Self;

    fn into_id(self) -> Self {
        self
    }
}

fn keys_with_data() {
    let ctx = Context::background().with_value(Flag("new-checkout"), true);
    assert_eq!(ctx.value(Flag("new-checkout")), Some(&true));
    assert_eq!(ctx.value(Flag("dark-mode")), None);
}
// ANCHOR_END: data

// ANCHOR: request
/// The request's identity. The key is private: others read and write through these two functions.
mod identity {
    use std::sync::Arc;

    use ctx_core::{Context, key};

    #[derive(Debug, PartialEq, Eq)]
    pub(crate) struct Identity {
        pub(crate) request: u64,
        pub(crate) user: Option<String>,
    }

    key! { Current: Arc<Identity>; }

    /// For the middleware that has checked who it is.
    pub(crate) fn set(ctx: &Context, identity: Identity) -> Context {
        ctx.with_value(Current, Arc::new(identity))
    }

    /// For everybody else. A request without one is a fault of the server's set-up, and not of the caller.
    pub(crate) fn get(ctx: &Context) -> Option<&Arc<Identity>> {
        ctx.value(Current)
    }
}

use identity::Identity;

fn log(ctx: &Context, message: &str) -> String {
    let request = identity::get(ctx).map_or(0, |identity| identity.request);
    format!("request={request} {message}")
}

fn request_scoped() {
    let serve = |request| {
        let user = (request == 1).then(|| "gopher".to_owned());
        let ctx = identity::set(&Context::background(), Identity { request, user });
        // Values go wherever the context goes, so two requests at once do not mix.
        thread::spawn(move || log(&ctx, "order stored"))
    };
    let lines = [serve(1), serve(2)].map(|thread| thread.join().unwrap_or_default());
    assert_eq!(lines, ["request=1 order stored", "request=2 order stored"]);

    // A value outlives the end of its context: what happens afterwards is still about that request.
    let ctx = identity::set(&Context::background(), Identity { request: 3, user: None });
    let (ctx, guard) = ctx.with_cancel();
    guard.cancel();
    assert_eq!(log(&ctx, "cancelled"), "request=3 cancelled");
    // And it goes along into work that is cut off from the cancellation.
    let audit = ctx.without_cancel();
    assert_eq!(identity::get(&audit).map(Arc::as_ptr), identity::get(&ctx).map(Arc::as_ptr));
    assert!(!audit.is_cancelled());
}
// ANCHOR_END: request

#[test]
fn holds() {
    main();
}
