pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
}
impl Hash for u64 {}
impl Hash for i32 {}
impl Hash for i128 {}
impl Hash for u8 {}
impl Hash for usize {}
impl Hash for i64 {}
impl Hash for u16 {}
impl Hash for i8 {}
impl Hash for isize {}
impl Hash for u32 {}
impl Hash for i16 {}
impl Hash for u128 {}
impl Hash for bool {}
impl Hash for ! {}
impl Hash for () {}
impl<T: Hash> Hash for &T {}
impl<T: Hash> Hash for &mut T {}

pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
impl<H: Hasher> Hasher for &mut H {}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher;
}

pub struct BuildHasherDefault<H> {}
impl<H> BuildHasherDefault<H> {
    pub fn new() -> Self {}
}
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}

pub struct RandomState {}
impl Clone for RandomState {}
impl RandomState {
    pub fn new() -> RandomState {}
}
impl Default for RandomState {}

pub struct DefaultHasher {}
impl Clone for DefaultHasher {}
impl DefaultHasher {
    pub fn new() -> DefaultHasher {}
}
impl Default for DefaultHasher {}
impl Hasher for DefaultHasher {}
