use std::io;

#[ctx(listens)]
pub async fn ctrl_c() -> io::Result<()> {}

pub mod unix {
    use std::io;
    use std::os::raw::c_int;
    use std::task::{Context, Poll};

    pub struct SignalKind {}

    impl SignalKind {
        pub fn from_raw(signum: c_int) -> Self {}
        pub fn as_raw_value(&self) -> c_int {}
        pub fn alarm() -> Self {}
        pub fn child() -> Self {}
        pub fn hangup() -> Self {}
        pub fn interrupt() -> Self {}
        pub fn io() -> Self {}
        pub fn pipe() -> Self {}
        pub fn quit() -> Self {}
        pub fn terminate() -> Self {}
        pub fn user_defined1() -> Self {}
        pub fn user_defined2() -> Self {}
        pub fn window_change() -> Self {}
    }
    impl Clone for SignalKind {}
    impl Copy for SignalKind {}

    #[must_use]
    pub struct Signal {}

    impl Signal {
        #[ctx(cancel_safety = "safe")]
        #[ctx(endless)]
        pub async fn recv(&mut self) -> Option<()> {}
        pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>> {}
    }

    #[ctx(listens)]
    pub fn signal(kind: SignalKind) -> io::Result<Signal> {}
}
