pub mod unix {
    pub mod fs {
        use crate::path::Path;
        use std::io;

        pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};

        pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}
    }

    pub mod io {
        pub use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
    }

    pub mod net {
        use crate::path::Path;
        use futures::io::{AsyncRead, AsyncWrite};
        use futures::stream::Stream;
        use std::io::Error;
        use std::io;
        use std::net::Shutdown;
        use std::os::unix::net;

        pub use std::os::unix::net::SocketAddr;

        pub struct UnixDatagram {}

        impl UnixDatagram {
            pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
            pub fn unbound() -> io::Result<UnixDatagram> {}
            pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
            pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            #[ctx(reads = "taken")]
            pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
            #[ctx(reads = "taken")]
            pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
            pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
            #[ctx(finishes)]
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        }

        pub struct Incoming<'a> {}

        impl Stream for Incoming<'_> {
            type Item = Result<UnixStream, Error>;
        }

        pub struct UnixListener {}

        impl UnixListener {
            pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
            #[ctx(accepts)]
            #[ctx(waits_for_peer)]
            pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
            pub fn incoming(&self) -> Incoming<'_> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }

        pub struct UnixStream {}

        impl UnixStream {
            pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
            pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            #[ctx(finishes)]
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        }
        impl Clone for UnixStream {}
        impl AsyncRead for UnixStream {}
        impl AsyncRead for &UnixStream {}
        impl AsyncWrite for UnixStream {}
        impl AsyncWrite for &UnixStream {}
    }

    pub mod process {
        use crate::process::Command;
        use std::ffi::OsStr;
        use std::io::Error;

        #[ctx(extension)]
        pub trait CommandExt {
            fn uid(&mut self, id: u32) -> &mut Command;
            fn gid(&mut self, id: u32) -> &mut Command;
            fn exec(&mut self) -> Error;
            fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        }
    }
}
