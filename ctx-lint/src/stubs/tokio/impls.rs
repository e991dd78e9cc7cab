impl std::os::fd::AsFd for crate::fs::File {}
impl From<std::os::fd::OwnedFd> for crate::fs::File {}
impl std::os::fd::AsRawFd for crate::fs::File {}
impl From<std::fs::File> for crate::fs::File {}
impl From<std::fs::OpenOptions> for crate::fs::OpenOptions {}
impl<T: crate::io::AsyncBufRead> crate::io::AsyncBufRead for &mut T {}
impl<P: std::ops::DerefMut> crate::io::AsyncBufRead for std::pin::Pin<P> where P::Target: crate::io::AsyncBufRead {}
impl<T: crate::io::AsyncBufRead> crate::io::AsyncBufRead for Box<T> {}
impl crate::io::AsyncBufRead for &[u8] {}
impl<T: AsRef<[u8]>> crate::io::AsyncBufRead for std::io::Cursor<T> {}
impl<T: AsRef<[u8]>> crate::io::AsyncRead for std::io::Cursor<T> {}
impl<P: std::ops::DerefMut> crate::io::AsyncRead for std::pin::Pin<P> where P::Target: crate::io::AsyncRead {}
impl<T: crate::io::AsyncRead> crate::io::AsyncRead for Box<T> {}
impl crate::io::AsyncRead for &[u8] {}
impl<T: crate::io::AsyncRead> crate::io::AsyncRead for &mut T {}
impl<T: crate::io::AsyncSeek> crate::io::AsyncSeek for Box<T> {}
impl<T: crate::io::AsyncSeek> crate::io::AsyncSeek for &mut T {}
impl<P: std::ops::DerefMut> crate::io::AsyncSeek for std::pin::Pin<P> where P::Target: crate::io::AsyncSeek {}
impl<T: AsRef<[u8]>> crate::io::AsyncSeek for std::io::Cursor<T> {}
impl crate::io::AsyncWrite for std::io::Cursor<Box<[u8]>> {}
impl<T: crate::io::AsyncWrite> crate::io::AsyncWrite for Box<T> {}
impl<T: crate::io::AsyncWrite> crate::io::AsyncWrite for &mut T {}
impl<P: std::ops::DerefMut> crate::io::AsyncWrite for std::pin::Pin<P> where P::Target: crate::io::AsyncWrite {}
impl crate::io::AsyncWrite for Vec<u8> {}
impl crate::io::AsyncWrite for std::io::Cursor<&mut [u8]> {}
impl crate::io::AsyncWrite for std::io::Cursor<&mut Vec<u8>> {}
impl crate::io::AsyncWrite for std::io::Cursor<Vec<u8>> {}
impl PartialEq for crate::io::Interest {}
impl Eq for crate::io::Interest {}
impl PartialEq for crate::io::Ready {}
impl Eq for crate::io::Ready {}
impl PartialOrd for crate::io::Ready {}
impl Ord for crate::io::Ready {}
impl std::os::fd::AsFd for crate::io::Stderr {}
impl std::os::fd::AsRawFd for crate::io::Stderr {}
impl std::os::fd::AsRawFd for crate::io::Stdin {}
impl std::os::fd::AsFd for crate::io::Stdin {}
impl std::os::fd::AsFd for crate::io::Stdout {}
impl std::os::fd::AsRawFd for crate::io::Stdout {}
impl<RW> From<crate::io::BufWriter<crate::io::BufReader<RW>>> for crate::io::BufStream<RW> {}
impl<RW> From<crate::io::BufReader<crate::io::BufWriter<RW>>> for crate::io::BufStream<RW> {}
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for crate::io::unix::AsyncFd<T> {}
impl<T: std::os::fd::AsRawFd> std::os::fd::AsFd for crate::io::unix::AsyncFd<T> {}
impl<T> From<crate::io::unix::AsyncFdRegisterError<T>> for std::io::Error {}
impl<T> std::fmt::Display for crate::io::unix::AsyncFdRegisterError<T> {}
impl<T> std::error::Error for crate::io::unix::AsyncFdRegisterError<T> {}
impl crate::net::ToSocketAddrs for (std::net::Ipv6Addr, u16) {}
impl crate::net::ToSocketAddrs for str {}
impl crate::net::ToSocketAddrs for String {}
impl crate::net::ToSocketAddrs for std::net::SocketAddr {}
impl crate::net::ToSocketAddrs for (std::net::IpAddr, u16) {}
impl crate::net::ToSocketAddrs for &[std::net::SocketAddr] {}
impl crate::net::ToSocketAddrs for (String, u16) {}
impl<T: crate::net::ToSocketAddrs> crate::net::ToSocketAddrs for &T {}
impl crate::net::ToSocketAddrs for std::net::SocketAddrV4 {}
impl crate::net::ToSocketAddrs for (std::net::Ipv4Addr, u16) {}
impl crate::net::ToSocketAddrs for (&str, u16) {}
impl crate::net::ToSocketAddrs for std::net::SocketAddrV6 {}
impl std::os::fd::AsRawFd for crate::net::TcpListener {}
impl TryFrom<std::net::TcpListener> for crate::net::TcpListener { type Error = std::io::Error; }
impl std::os::fd::AsFd for crate::net::TcpListener {}
impl std::os::fd::AsRawFd for crate::net::TcpSocket {}
impl std::os::fd::IntoRawFd for crate::net::TcpSocket {}
impl std::os::fd::AsFd for crate::net::TcpSocket {}
impl std::os::fd::AsFd for crate::net::TcpStream {}
impl AsRef<crate::net::TcpStream> for crate::net::TcpStream {}
impl TryFrom<std::net::TcpStream> for crate::net::TcpStream { type Error = std::io::Error; }
impl std::os::fd::AsRawFd for crate::net::TcpStream {}
impl TryFrom<std::net::UdpSocket> for crate::net::UdpSocket { type Error = std::io::Error; }
impl std::os::fd::AsFd for crate::net::UdpSocket {}
impl std::os::fd::AsRawFd for crate::net::UdpSocket {}
impl std::os::fd::AsFd for crate::net::UnixListener {}
impl std::os::fd::AsRawFd for crate::net::UnixListener {}
impl TryFrom<std::os::unix::net::UnixListener> for crate::net::UnixListener { type Error = std::io::Error; }
impl std::os::fd::AsFd for crate::net::UnixSocket {}
impl std::os::fd::AsRawFd for crate::net::UnixSocket {}
impl std::os::fd::IntoRawFd for crate::net::UnixSocket {}
impl AsRef<crate::net::UnixStream> for crate::net::UnixStream {}
impl TryFrom<std::os::unix::net::UnixStream> for crate::net::UnixStream { type Error = std::io::Error; }
impl std::os::fd::AsRawFd for crate::net::UnixStream {}
impl std::os::fd::AsFd for crate::net::UnixStream {}
impl AsRef<crate::net::TcpStream> for crate::net::tcp::ReadHalf<'_> {}
impl AsRef<crate::net::TcpStream> for crate::net::tcp::WriteHalf<'_> {}
impl AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedReadHalf {}
impl AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedWriteHalf {}
impl std::fmt::Display for crate::net::tcp::ReuniteError {}
impl std::error::Error for crate::net::tcp::ReuniteError {}
impl From<crate::net::unix::SocketAddr> for std::os::unix::net::SocketAddr {}
impl From<std::os::unix::net::SocketAddr> for crate::net::unix::SocketAddr {}
impl AsRef<crate::net::UnixStream> for crate::net::unix::ReadHalf<'_> {}
impl AsRef<crate::net::UnixStream> for crate::net::unix::WriteHalf<'_> {}
impl AsRef<crate::net::UnixStream> for crate::net::unix::OwnedReadHalf {}
impl AsRef<crate::net::UnixStream> for crate::net::unix::OwnedWriteHalf {}
impl std::error::Error for crate::net::unix::ReuniteError {}
impl std::fmt::Display for crate::net::unix::ReuniteError {}
impl Eq for crate::net::unix::UCred {}
impl PartialEq for crate::net::unix::UCred {}
impl std::hash::Hash for crate::net::unix::UCred {}
impl std::os::fd::AsFd for crate::net::unix::pipe::Sender {}
impl std::os::fd::AsRawFd for crate::net::unix::pipe::Sender {}
impl std::os::fd::AsRawFd for crate::net::unix::pipe::Receiver {}
impl std::os::fd::AsFd for crate::net::unix::pipe::Receiver {}
impl From<std::process::Command> for crate::process::Command {}
impl std::os::fd::AsRawFd for crate::process::ChildStdin {}
impl std::os::fd::AsFd for crate::process::ChildStdin {}
impl std::os::fd::AsRawFd for crate::process::ChildStdout {}
impl std::os::fd::AsFd for crate::process::ChildStdout {}
impl std::os::fd::AsRawFd for crate::process::ChildStderr {}
impl std::os::fd::AsFd for crate::process::ChildStderr {}
impl std::error::Error for crate::runtime::TryCurrentError {}
impl std::fmt::Display for crate::runtime::TryCurrentError {}
impl Eq for crate::runtime::Id {}
impl PartialEq for crate::runtime::Id {}
impl std::hash::Hash for crate::runtime::Id {}
impl std::fmt::Display for crate::runtime::Id {}
impl Eq for crate::runtime::RuntimeFlavor {}
impl PartialEq for crate::runtime::RuntimeFlavor {}
impl From<crate::signal::unix::SignalKind> for std::ffi::c_int {}
impl Eq for crate::signal::unix::SignalKind {}
impl std::hash::Hash for crate::signal::unix::SignalKind {}
impl PartialEq for crate::signal::unix::SignalKind {}
impl From<i32> for crate::signal::unix::SignalKind {}
impl Eq for crate::sync::TryAcquireError {}
impl std::error::Error for crate::sync::TryAcquireError {}
impl PartialEq for crate::sync::TryAcquireError {}
impl std::fmt::Display for crate::sync::TryAcquireError {}
impl std::error::Error for crate::sync::AcquireError {}
impl std::fmt::Display for crate::sync::AcquireError {}
impl<T> From<T> for crate::sync::Mutex<T> {}
impl<T: std::fmt::Display> std::fmt::Display for crate::sync::MutexGuard<'_, T> {}
impl<T> std::ops::DerefMut for crate::sync::MutexGuard<'_, T> {}
impl<T: std::fmt::Display> std::fmt::Display for crate::sync::OwnedMutexGuard<T> {}
impl<T> std::ops::DerefMut for crate::sync::OwnedMutexGuard<T> {}
impl<'a, T: std::fmt::Display> std::fmt::Display for crate::sync::MappedMutexGuard<'a, T> {}
impl<'a, T> std::ops::DerefMut for crate::sync::MappedMutexGuard<'a, T> {}
impl<T, U: std::fmt::Display> std::fmt::Display for crate::sync::OwnedMappedMutexGuard<T, U> {}
impl<T, U> std::ops::DerefMut for crate::sync::OwnedMappedMutexGuard<T, U> {}
impl std::fmt::Display for crate::sync::TryLockError {}
impl std::error::Error for crate::sync::TryLockError {}
impl<T: Eq> Eq for crate::sync::OnceCell<T> {}
impl<T: PartialEq> PartialEq for crate::sync::OnceCell<T> {}
impl<T> From<T> for crate::sync::OnceCell<T> {}
impl<T> std::error::Error for crate::sync::SetError<T> {}
impl<T: PartialEq> PartialEq for crate::sync::SetError<T> {}
impl<T> std::fmt::Display for crate::sync::SetError<T> {}
impl<T: Eq> Eq for crate::sync::SetError<T> {}
impl<T> From<T> for crate::sync::RwLock<T> {}
impl<T, U: std::fmt::Display> std::fmt::Display for crate::sync::OwnedRwLockReadGuard<T, U> {}
impl<T: std::fmt::Display> std::fmt::Display for crate::sync::OwnedRwLockWriteGuard<T> {}
impl<T> std::ops::DerefMut for crate::sync::OwnedRwLockWriteGuard<T> {}
impl<T, U> std::ops::DerefMut for crate::sync::OwnedRwLockMappedWriteGuard<T, U> {}
impl<T, U: std::fmt::Display> std::fmt::Display for crate::sync::OwnedRwLockMappedWriteGuard<T, U> {}
impl<'a, T: std::fmt::Display> std::fmt::Display for crate::sync::RwLockReadGuard<'a, T> {}
impl<'a, T: std::fmt::Display> std::fmt::Display for crate::sync::RwLockWriteGuard<'a, T> {}
impl<T> std::ops::DerefMut for crate::sync::RwLockWriteGuard<'_, T> {}
impl<'a, T: std::fmt::Display> std::fmt::Display for crate::sync::RwLockMappedWriteGuard<'a, T> {}
impl<T> std::ops::DerefMut for crate::sync::RwLockMappedWriteGuard<'_, T> {}
impl<T: PartialEq> PartialEq for crate::sync::SetOnce<T> {}
impl<T> From<T> for crate::sync::SetOnce<T> {}
impl<T: Eq> Eq for crate::sync::SetOnce<T> {}
impl<T: PartialEq> PartialEq for crate::sync::SetOnceError<T> {}
impl<T> std::fmt::Display for crate::sync::SetOnceError<T> {}
impl<T: Eq> Eq for crate::sync::SetOnceError<T> {}
impl<T> std::error::Error for crate::sync::SetOnceError<T> {}
impl<T> std::fmt::Display for crate::sync::broadcast::error::SendError<T> {}
impl<T> std::error::Error for crate::sync::broadcast::error::SendError<T> {}
impl PartialEq for crate::sync::broadcast::error::RecvError {}
impl std::error::Error for crate::sync::broadcast::error::RecvError {}
impl std::fmt::Display for crate::sync::broadcast::error::RecvError {}
impl Eq for crate::sync::broadcast::error::RecvError {}
impl Eq for crate::sync::broadcast::error::TryRecvError {}
impl PartialEq for crate::sync::broadcast::error::TryRecvError {}
impl std::error::Error for crate::sync::broadcast::error::TryRecvError {}
impl std::fmt::Display for crate::sync::broadcast::error::TryRecvError {}
impl<T: Eq> Eq for crate::sync::mpsc::error::SendError<T> {}
impl<T: PartialEq> PartialEq for crate::sync::mpsc::error::SendError<T> {}
impl<T> std::error::Error for crate::sync::mpsc::error::SendError<T> {}
impl<T> std::fmt::Display for crate::sync::mpsc::error::SendError<T> {}
impl<T: Eq> Eq for crate::sync::mpsc::error::TrySendError<T> {}
impl<T: PartialEq> PartialEq for crate::sync::mpsc::error::TrySendError<T> {}
impl<T> std::error::Error for crate::sync::mpsc::error::TrySendError<T> {}
impl<T> std::fmt::Display for crate::sync::mpsc::error::TrySendError<T> {}
impl<T> From<crate::sync::mpsc::error::SendError<T>> for crate::sync::mpsc::error::TrySendError<T> {}
impl PartialEq for crate::sync::mpsc::error::TryRecvError {}
impl std::error::Error for crate::sync::mpsc::error::TryRecvError {}
impl std::fmt::Display for crate::sync::mpsc::error::TryRecvError {}
impl Eq for crate::sync::mpsc::error::TryRecvError {}
impl<T: PartialEq> PartialEq for crate::sync::mpsc::error::SendTimeoutError<T> {}
impl<T> std::error::Error for crate::sync::mpsc::error::SendTimeoutError<T> {}
impl<T> std::fmt::Display for crate::sync::mpsc::error::SendTimeoutError<T> {}
impl<T: Eq> Eq for crate::sync::mpsc::error::SendTimeoutError<T> {}
impl std::error::Error for crate::sync::oneshot::error::RecvError {}
impl std::fmt::Display for crate::sync::oneshot::error::RecvError {}
impl Eq for crate::sync::oneshot::error::RecvError {}
impl PartialEq for crate::sync::oneshot::error::RecvError {}
impl std::error::Error for crate::sync::oneshot::error::TryRecvError {}
impl std::fmt::Display for crate::sync::oneshot::error::TryRecvError {}
impl Eq for crate::sync::oneshot::error::TryRecvError {}
impl PartialEq for crate::sync::oneshot::error::TryRecvError {}
impl<T> std::fmt::Display for crate::sync::watch::error::SendError<T> {}
impl<T: Eq> Eq for crate::sync::watch::error::SendError<T> {}
impl<T: PartialEq> PartialEq for crate::sync::watch::error::SendError<T> {}
impl<T> std::error::Error for crate::sync::watch::error::SendError<T> {}
impl std::fmt::Display for crate::sync::watch::error::RecvError {}
impl std::error::Error for crate::sync::watch::error::RecvError {}
impl std::fmt::Display for crate::task::JoinError {}
impl std::error::Error for crate::task::JoinError {}
impl From<crate::task::JoinError> for std::io::Error {}
impl std::hash::Hash for crate::task::Id {}
impl PartialOrd for crate::task::Id {}
impl Ord for crate::task::Id {}
impl Eq for crate::task::Id {}
impl PartialEq for crate::task::Id {}
impl std::fmt::Display for crate::task::Id {}
impl<T, F: Future<Output = T>> Extend<F> for crate::task::JoinSet<T> {}
impl Ord for crate::time::Instant {}
impl From<crate::time::Instant> for std::time::Instant {}
impl Eq for crate::time::Instant {}
impl std::ops::AddAssign<std::time::Duration> for crate::time::Instant {}
impl PartialEq for crate::time::Instant {}
impl std::hash::Hash for crate::time::Instant {}
impl std::ops::SubAssign<std::time::Duration> for crate::time::Instant {}
impl PartialOrd for crate::time::Instant {}
impl From<std::time::Instant> for crate::time::Instant {}
impl Eq for crate::time::MissedTickBehavior {}
impl PartialEq for crate::time::MissedTickBehavior {}
impl std::fmt::Display for crate::time::error::Error {}
impl std::error::Error for crate::time::error::Error {}
impl PartialEq for crate::time::error::Elapsed {}
impl std::fmt::Display for crate::time::error::Elapsed {}
impl From<crate::time::error::Elapsed> for std::io::Error {}
impl Eq for crate::time::error::Elapsed {}
impl std::error::Error for crate::time::error::Elapsed {}
