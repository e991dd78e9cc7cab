use crate::os::fd::AsFd;
use crate::path::Path;

pub trait FileExt {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>;
    fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
    fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>;
}

pub trait PermissionsExt {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, mode: u32);
    fn from_mode(mode: u32) -> Self;
}

pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}

pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}

pub trait FileTypeExt {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}

pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}

pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}

pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}

pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}

pub fn chroot<P: AsRef<Path>>(dir: P) -> crate::io::Result<()> {}
