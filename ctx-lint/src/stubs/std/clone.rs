pub trait Clone {
    #[ctx(clones)]
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
impl Clone for u16 {}
impl Clone for i16 {}
impl Clone for f64 {}
impl Clone for u8 {}
impl Clone for i8 {}
impl Clone for f32 {}
impl Clone for usize {}
impl Clone for isize {}
impl Clone for u128 {}
impl Clone for i128 {}
impl Clone for u64 {}
impl Clone for i64 {}
impl Clone for bool {}
impl Clone for u32 {}
impl Clone for i32 {}
impl Clone for ! {}
impl<T> Clone for &T {}
