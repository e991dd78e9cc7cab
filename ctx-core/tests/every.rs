//! Checks that ask now and then.

use ctx_core::{Context, ContextError};

#[test]
fn a_check_asks_at_first_and_then_every_so_often() {
    for every in [0, 1, 2, 5] {
        let (ctx, guard) = Context::background().with_cancel();
        let mut turns = ctx.check_every(every);
        assert_eq!(turns.check(), Ok(()));
        guard.cancel();
        let passed = (0..100).take_while(|_| turns.check().is_ok()).count();
        assert_eq!(passed, usize::try_from(every.max(1) - 1).unwrap());
        assert_eq!(turns.check(), Err(ContextError::Cancelled), "it does not forget");
        assert_eq!(ctx.check_every(every).check(), Err(ContextError::Cancelled));
    }
}

#[test]
fn a_root_never_ends_a_loop() {
    let ctx = Context::background();
    let mut turns = ctx.check_every(u32::MAX);
    assert!((0..1000).all(|_| turns.check().is_ok()));
}
