//! Keys and values.

use std::collections::HashMap;
use std::sync::Arc;

use ctx_core::{Context, Key, key};

trait Store: Send + Sync {
    fn name(&self) -> &str;
}

struct Memory;

impl Store for Memory {
    fn name(&self) -> &'static str {
        "memory"
    }
}

key! {
    User: String;
    pub(crate) Trace: u64;
    StoreKey: Arc<dyn Store>;
    Handler: Box<dyn Fn(u32) -> u32 + Send + Sync>;
    Nothing: ();
}

#[test]
fn typed_keys_infer_everything() {
    let ctx = Context::background()
        .with_value(User, "gopher".into())
        .with_value(Trace, 7)
        .with_value(StoreKey, Arc::new(Memory))
        .with_value(Handler, Box::new(|n| n + 1))
        .with_value(Nothing, ());
    assert_eq!(ctx.value(User).unwrap(), "gopher");
    assert_eq!(ctx.value(Trace), Some(&7));
    assert_eq!(ctx.value(StoreKey).unwrap().name(), "memory");
    assert_eq!(ctx.value(Handler).unwrap()(1), 2);
    assert!(ctx.value(Nothing).is_some());
    let user: Option<&String> = ctx.value(User);
    assert!(user.is_some());
}

#[test]
fn a_key_may_be_that_of_some_builds() {
    key! {
        #[cfg(not(test))]
        Gone: Missing;
        /// Its documentation is not that of the implementation.
        #[derive(PartialOrd)]
        #[cfg(test)]
        #[must_use]
        There: u8;
    }
    let ctx = Context::background().with_value(There, 7);
    assert_eq!(ctx.value(There), Some(&7));
    assert!(There >= There);
}

#[test]
fn a_name_is_not_a_key() {
    mod other {
        ctx_core::key! { pub(crate) Trace: u64; }
    }
    let ctx = Context::background().with_value(Trace, 1).with_value(other::Trace, 2);
    assert_eq!((ctx.value(Trace), ctx.value(other::Trace)), (Some(&1), Some(&2)));
}

#[test]
fn plain_keys_take_any_value() {
    const NAME: &str = "user";
    let ctx = Context::background()
        .with_value("user", 7_u32)
        .with_value(format!("user-{}", 1), "one")
        .with_value(3, 'c')
        .with_value(3_u8, "byte")
        .with_value(true, 1.5)
        .with_value('x', vec![1, 2]);
    assert_eq!(ctx.value::<u32>("user"), Some(&7));
    assert_eq!(ctx.value::<u32>(NAME), Some(&7));
    assert_eq!(ctx.value::<u32>(String::from("user")), Some(&7), "a string is a string");
    assert_eq!(ctx.value::<&str>("user-1"), Some(&"one"));
    assert_eq!(ctx.value::<char>(3), Some(&'c'));
    assert_eq!(ctx.value::<&str>(3_u8), Some(&"byte"));
    assert_eq!(ctx.value::<f64>(true), Some(&1.5));
    assert_eq!(ctx.value::<Vec<i32>>('x').map(Vec::len), Some(2));
    let inferred: Option<&u32> = ctx.value("user");
    assert_eq!(inferred, Some(&7));
    assert_eq!(
        Context::background().with_value("user", 7_u32).to_string(),
        "context.Background.WithValue(user, u32)"
    );
}

#[test]
fn another_type_is_not_found_and_hides() {
    let outer = Context::background().with_value("n", 1_u32);
    let inner = outer.with_value("n", 2_i64);
    assert_eq!(outer.value::<i64>("n"), None);
    assert_eq!(inner.value::<u32>("n"), None, "the nearest layer wins, whatever its type");
    assert_eq!(inner.value::<i64>("n"), Some(&2));
}

#[test]
fn values_and_cancellation_do_not_meet() {
    let (ctx, guard) = Context::background().with_value(Trace, 1).with_cancel();
    let ctx = ctx.with_value(User, "late".into());
    guard.cancel();
    assert_eq!(ctx.value(Trace), Some(&1));
    assert!(ctx.is_cancelled());
    let (ctx, _guard) = ctx.with_cancel();
    assert_eq!(
        ctx.to_string(),
        "context.Background.WithValue(Trace, u64).WithCancel.WithValue(User, String).WithCancel"
    );
    assert_eq!(format!("{ctx:?}"), ctx.to_string());
}

#[derive(PartialEq, Eq, Hash, Clone, Copy)]
struct Nth(u32);

impl Key<u32> for Nth {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

/// A key whose values all have one hash.
#[derive(PartialEq, Eq)]
struct Colliding(u32);

impl std::hash::Hash for Colliding {
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}

impl Key<u32> for Colliding {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

#[test]
fn long_chains_agree_with_a_map() {
    let mut ctx = Context::background();
    let mut model = HashMap::new();
    let mut branches = vec![];
    for step in 0..700_u32 {
        let nth = step.wrapping_mul(2_654_435_761) % 397;
        ctx = ctx.with_value(Nth(nth), step);
        model.insert(nth, step);
        if step % 37 == 0 {
            branches.push((ctx.clone(), model.clone()));
            ctx = ctx.without_cancel();
        }
        for nth in (step % 3..410).step_by(3) {
            assert_eq!(ctx.value(Nth(nth)), model.get(&nth), "{nth} after {step}");
        }
    }
    for (ctx, model) in branches {
        assert!((0..410).all(|nth| ctx.value(Nth(nth)) == model.get(&nth)));
    }
}

#[test]
fn collisions_are_harmless() {
    let mut ctx = Context::background();
    for step in 0..100 {
        ctx = ctx.with_value(Colliding(step), step);
        for known in 0..=step {
            assert_eq!(ctx.value(Colliding(known)), Some(&known));
        }
        assert_eq!(ctx.value(Colliding(step + 1)), None);
    }
}

#[test]
fn values_are_dropped_with_the_last_handle() {
    let value = Arc::new(());
    let mut ctx = Context::background();
    for step in 0..100 {
        ctx = ctx.with_value(Nth(step), step).with_value("held", Arc::clone(&value));
        assert!(ctx.value::<Arc<()>>("held").is_some());
        assert_eq!(ctx.value(Nth(0)), Some(&0));
    }
    assert_eq!(Arc::strong_count(&value), 101);
    let branch = ctx.clone();
    drop(ctx);
    assert_eq!(Arc::strong_count(&value), 101);
    drop(branch);
    assert_eq!(Arc::strong_count(&value), 1);
}
