//! What a file has beside its text: owner, access rights and extended attributes.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, fchown};

use super::Left;

/// Gives a new file what the old one has, or says what it cannot have.
pub(super) fn carry(old: &File, held: &Metadata, new: &File) -> Result<(), Left> {
    own(held, new)?;
    let rights = |error: io::Error| Left::failed("its access rights cannot be kept", &error);
    extend(old, new)?;
    // After the owner, since a change of owner takes rights away.
    new.set_permissions(held.permissions()).map_err(rights)?;
    let now = new.metadata().map_err(rights)?;
    if (now.uid(), now.gid(), now.mode()) == (held.uid(), held.gid(), held.mode()) {
        return Ok(());
    }
    Err(Left::new("its owner or its access rights cannot be kept", BY_HAND))
}

const BY_HAND: &str =
    "run the command as the file's owner, or apply the fixes by hand: `--diff` prints them";

fn own(held: &Metadata, new: &File) -> Result<(), Left> {
    let now = new.metadata().map_err(|error| Left::failed("its owner cannot be kept", &error))?;
    let uid = (now.uid() != held.uid()).then_some(held.uid());
    let gid = (now.gid() != held.gid()).then_some(held.gid());
    if uid.is_none() && gid.is_none() {
        return Ok(());
    }
    fchown(new, uid, gid).map_err(|_| {
        let why = format!(
            "it belongs to user {} and group {}, and its replacement would not",
            held.uid(),
            held.gid()
        );
        Left::new(why, BY_HAND)
    })
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn extend(old: &File, new: &File) -> Result<(), Left> {
    extended::carry(old, new).map_err(|name| {
        let why = format!("its attribute `{name}` cannot be kept");
        Left::new(why, "apply the fixes by hand: `--diff` prints them")
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn extend(_: &File, _: &File) -> Result<(), Left> {
    Ok(())
}

/// Extended attributes: tags, notes, and the lists of who may do what.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod extended {
    use std::fs::File;

    use rustix::fs::{
        XattrFlags, fgetxattr, fgetxattr_query, flistxattr, flistxattr_query, fremovexattr,
        fsetxattr,
    };
    use rustix::io::Errno;

    /// What these name is the system's own: it gives them to a new file by its own policy.
    const SYSTEM: [&[u8]; 3] = [b"security.", b"trusted.", b"com.apple."];

    /// Gives `new` the attributes of `old` and no others; the error is the name of one that it cannot have.
    pub(super) fn carry(old: &File, new: &File) -> Result<(), String> {
        let names = names(old);
        for name in self::names(new).into_iter().filter(|name| !names.contains(name)) {
            if fremovexattr(new, &name[..]).is_err() && !is_systems(&name) {
                return Err(shown(&name));
            }
        }
        for name in names {
            let value = value(old, &name);
            let set =
                value.and_then(|value| fsetxattr(new, &name[..], &value, XattrFlags::empty()));
            if set.is_err() && !is_systems(&name) {
                return Err(shown(&name));
            }
        }
        Ok(())
    }

    fn is_systems(name: &[u8]) -> bool {
        SYSTEM.iter().any(|prefix| name.starts_with(prefix))
    }

    fn shown(name: &[u8]) -> String {
        String::from_utf8_lossy(name).into_owned()
    }

    /// The names of a file's attributes; none where the file system has no attributes.
    fn names(file: &File) -> Vec<Vec<u8>> {
        let list = whole(|| flistxattr_query(file), |space| flistxattr(file, space));
        let list = list.unwrap_or_default();
        let names = list.split(|&byte| byte == 0).filter(|name| !name.is_empty());
        names.map(<[u8]>::to_vec).collect()
    }

    fn value(file: &File, name: &[u8]) -> Result<Vec<u8>, Errno> {
        whole(|| fgetxattr_query(file, name), |space| fgetxattr(file, name, space))
    }

    /// Reads what has a size that is asked for first, and may have grown since.
    fn whole(
        size: impl Fn() -> Result<usize, Errno>,
        read: impl Fn(&mut [u8]) -> Result<usize, Errno>,
    ) -> Result<Vec<u8>, Errno> {
        loop {
            let mut space = vec![0; size()?];
            match read(&mut space) {
                Ok(len) => {
                    space.truncate(len);
                    return Ok(space);
                }
                Err(Errno::RANGE) => {}
                Err(error) => return Err(error),
            }
        }
    }
}
