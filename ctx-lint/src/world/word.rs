//! The words under which a file is found: its identifiers, and what its traits and impls are about.

use std::hash::{Hash as _, Hasher as _};

use rustc_hash::FxHasher;

/// A word by its hash: two that are equal by chance cost some reading, and nothing else.
pub type Word = u32;

/// The name by which slices and arrays are known, whose types have none.
pub const SLICE: &str = "[]";

/// The name by which references are known. What is behind one is known by its own name, too.
pub const REF: &str = "&";

/// The name by which raw pointers are known. What is behind one is known by its own name, too.
pub const POINTER: &str = "*";

/// The name by which tuples are known, the empty one among them.
pub const TUPLE: &str = "()";

/// The name by which trait objects are known. Each is known by the names of its traits, too.
pub const DYN: &str = "dyn";

/// The name by which types of functions are known.
pub const FUNCTION: &str = "fn";

/// The name by which the type of what never returns is known.
pub const NEVER: &str = "!";

/// The names of all types that have none of their own.
pub(super) const NAMELESS: [&str; 7] = [SLICE, REF, POINTER, TUPLE, DYN, FUNCTION, NEVER];

/// The name of what may be any type: aliases of a type parameter are renames of it.
pub const ANY_TYPE: &str = "_";

/// The name of what an import of everything brings.
pub const GLOB: &str = "*";

/// The word of files with an impl that cannot be told from its head: it may be of any trait for any type.
pub const ANY_IMPL: Word = 0x616e_7969;

/// The hash of an identifier.
pub fn word(name: &str) -> Word {
    let mut hasher = FxHasher::default();
    name.hash(&mut hasher);
    let hash = hasher.finish();
    (hash ^ (hash >> 32)) as Word
}

/// The name of an associated type: only a path of several names can mean it.
pub const fn associated(name: Word) -> Word {
    name.rotate_left(3) ^ 0x6173_736f
}

/// The word of files that declare a name in a module or a block.
pub const fn declared(name: Word) -> Word {
    name.rotate_left(19) ^ 0x6465_636c
}

/// The word of files that declare a name in a module or a block under a condition other than that of tests.
pub const fn conditional(name: Word) -> Word {
    name.rotate_left(23) ^ 0x636f_6e64
}

/// The word of files in which an attribute `#[ctx(…)]` has a key.
pub const fn stated(key: Word) -> Word {
    key.rotate_left(5) ^ 0x726f_6c65
}

/// The word of files with a trait that has a function of a name.
pub const fn trait_fn(name: Word) -> Word {
    name.rotate_left(7) ^ 0x7472_6169
}

/// The word of files with an impl for a type of a name.
pub const fn impl_for(name: Word) -> Word {
    name.rotate_left(11) ^ 0x696d_706c
}

/// The word of files with an impl of a trait of a name.
pub const fn impl_of(name: Word) -> Word {
    name.rotate_left(17) ^ 0x6f66_7472
}

/// The word of files with an impl of a trait of a name for a type parameter.
pub const fn blanket_impl_of(name: Word) -> Word {
    name.rotate_left(13) ^ 0x626c_616e
}
