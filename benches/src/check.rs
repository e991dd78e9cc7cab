//! Asking a context, or a token, whether it has ended.

use std::hint::black_box;

use ctx_core::Context;
use tokio_util::sync::CancellationToken as Token;

use crate::meter::Meter;
use crate::rows::Layer;

pub fn check(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    meter.repeat(times, || black_box(&ctx).is_cancelled());
}

pub fn every(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    let mut turns = ctx.check_every(1024);
    meter.repeat(times, || black_box(&mut turns).check().is_ok());
}

pub fn token(meter: &mut Meter, times: u64) {
    let token = Token::new();
    meter.repeat(times, || black_box(&token).is_cancelled());
}

pub fn deep(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    let ctx = (0..100).fold(ctx, |ctx, at| ctx.with_value(Layer(at), at));
    meter.repeat(times, || black_box(&ctx).is_cancelled());
}

pub fn cancelled(meter: &mut Meter, times: u64) {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    meter.repeat(times, || black_box(&ctx).is_cancelled());
}

pub fn cancelled_token(meter: &mut Meter, times: u64) {
    let token = Token::new();
    token.cancel();
    meter.repeat(times, || black_box(&token).is_cancelled());
}
