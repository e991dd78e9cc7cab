pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

impl Copy for Ordering {}
impl Clone for Ordering {}

#[ctx(flag)]
pub struct AtomicBool {}

impl AtomicBool {
    pub fn new(v: bool) -> AtomicBool {}
    pub fn get_mut(&mut self) -> &mut bool {}
    pub fn into_inner(self) -> bool {}
    #[ctx(reads_flag)]
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> bool {}
    #[ctx(changes = "sets")]
    #[ctx(sets_flag)]
    #[ctx(sets_state)] pub fn store(&self, val: bool, order: Ordering) {}
    #[ctx(sets_flag)]
    #[ctx(sets_state)] pub fn swap(&self, val: bool, order: Ordering) -> bool {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_not(&self, order: Ordering) -> bool {}
}
impl Default for AtomicBool {}
impl From<bool> for AtomicBool {}

pub struct AtomicI8 {}

impl AtomicI8 {
    pub fn new(v: i8) -> AtomicI8 {}
    pub fn get_mut(&mut self) -> &mut i8 {}
    pub fn into_inner(self) -> i8 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> i8 {}
    #[ctx(sets_state)] pub fn store(&self, val: i8, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
}
impl Default for AtomicI8 {}
impl From<i8> for AtomicI8 {}

#[ctx(flag)]
pub struct AtomicU8 {}

impl AtomicU8 {
    pub fn new(v: u8) -> AtomicU8 {}
    pub fn get_mut(&mut self) -> &mut u8 {}
    pub fn into_inner(self) -> u8 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> u8 {}
    #[ctx(sets_state)] pub fn store(&self, val: u8, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
}
impl Default for AtomicU8 {}
impl From<u8> for AtomicU8 {}

pub struct AtomicI16 {}

impl AtomicI16 {
    pub fn new(v: i16) -> AtomicI16 {}
    pub fn get_mut(&mut self) -> &mut i16 {}
    pub fn into_inner(self) -> i16 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> i16 {}
    #[ctx(sets_state)] pub fn store(&self, val: i16, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
}
impl Default for AtomicI16 {}
impl From<i16> for AtomicI16 {}

pub struct AtomicU16 {}

impl AtomicU16 {
    pub fn new(v: u16) -> AtomicU16 {}
    pub fn get_mut(&mut self) -> &mut u16 {}
    pub fn into_inner(self) -> u16 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> u16 {}
    #[ctx(sets_state)] pub fn store(&self, val: u16, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
}
impl Default for AtomicU16 {}
impl From<u16> for AtomicU16 {}

pub struct AtomicI32 {}

impl AtomicI32 {
    pub fn new(v: i32) -> AtomicI32 {}
    pub fn get_mut(&mut self) -> &mut i32 {}
    pub fn into_inner(self) -> i32 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> i32 {}
    #[ctx(sets_state)] pub fn store(&self, val: i32, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
}
impl Default for AtomicI32 {}
impl From<i32> for AtomicI32 {}

#[ctx(flag)]
pub struct AtomicU32 {}

impl AtomicU32 {
    pub fn new(v: u32) -> AtomicU32 {}
    pub fn get_mut(&mut self) -> &mut u32 {}
    pub fn into_inner(self) -> u32 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> u32 {}
    #[ctx(sets_state)] pub fn store(&self, val: u32, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
}
impl Default for AtomicU32 {}
impl From<u32> for AtomicU32 {}

pub struct AtomicI64 {}

impl AtomicI64 {
    pub fn new(v: i64) -> AtomicI64 {}
    pub fn get_mut(&mut self) -> &mut i64 {}
    pub fn into_inner(self) -> i64 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> i64 {}
    #[ctx(sets_state)] pub fn store(&self, val: i64, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
}
impl Default for AtomicI64 {}
impl From<i64> for AtomicI64 {}

#[ctx(flag)]
pub struct AtomicU64 {}

impl AtomicU64 {
    pub fn new(v: u64) -> AtomicU64 {}
    pub fn get_mut(&mut self) -> &mut u64 {}
    pub fn into_inner(self) -> u64 {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> u64 {}
    #[ctx(sets_state)] pub fn store(&self, val: u64, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
}
impl Default for AtomicU64 {}
impl From<u64> for AtomicU64 {}

pub struct AtomicIsize {}

impl AtomicIsize {
    pub fn new(v: isize) -> AtomicIsize {}
    pub fn get_mut(&mut self) -> &mut isize {}
    pub fn into_inner(self) -> isize {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> isize {}
    #[ctx(sets_state)] pub fn store(&self, val: isize, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
}
impl Default for AtomicIsize {}
impl From<isize> for AtomicIsize {}

#[ctx(flag)]
pub struct AtomicUsize {}

impl AtomicUsize {
    pub fn new(v: usize) -> AtomicUsize {}
    pub fn get_mut(&mut self) -> &mut usize {}
    pub fn into_inner(self) -> usize {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> usize {}
    #[ctx(sets_state)] pub fn store(&self, val: usize, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
    #[ctx(changes = "adds")]
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(changes = "subtracts")]
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state)] pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
    #[ctx(sets_state = "unsaid")] pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
}
impl Default for AtomicUsize {}
impl From<usize> for AtomicUsize {}

pub struct AtomicPtr<T> {}

impl<T> AtomicPtr<T> {
    pub fn new(p: *mut T) -> AtomicPtr<T> {}
    #[ctx(loads)]
    pub fn load(&self, order: Ordering) -> *mut T {}
    #[ctx(sets_state)] pub fn store(&self, ptr: *mut T, order: Ordering) {}
    #[ctx(sets_state)] pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut *mut T {}
    pub fn into_inner(self) -> *mut T {}
    #[ctx(sets_state = "second")] pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
    #[ctx(sets_state = "second")] pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
}
impl<T> Default for AtomicPtr<T> {}
impl<T> From<*mut T> for AtomicPtr<T> {}

pub fn fence(order: Ordering) {}

pub fn compiler_fence(order: Ordering) {}

pub fn spin_loop_hint() {}
