pub mod mpsc {
    use crate::sink::Sink;
    use crate::stream::Stream;
    use std::any::Any;
    use std::future::Future;
    use std::hash::Hasher;
    use std::task::{Context, Poll};

    #[ctx(sender = "mpsc")]
    #[ctx(container)]
    pub struct Sender<T> {}

    impl<T> Sender<T> {
        #[ctx(sets_state)]
        #[ctx(sends)]
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&mut self) {}
        pub fn disconnect(&mut self) {}
        pub fn same_receiver(&self, other: &Self) -> bool {}
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H) {}
    }
    impl<T> Sink<T> for Sender<T> {
        type Error = SendError;
    }
    impl<T> Clone for Sender<T> {}

    #[ctx(sender = "mpsc")]
    #[ctx(container)]
    pub struct UnboundedSender<T> {}

    impl<T> UnboundedSender<T> {
        pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&self) {}
        pub fn disconnect(&mut self) {}
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        #[ctx(sets_state)]
        #[ctx(sends)]
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
        pub fn same_receiver(&self, other: &Self) -> bool {}
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool {}
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Sink<T> for UnboundedSender<T> {
        type Error = SendError;
    }
    impl<T> Sink<T> for &UnboundedSender<T> {
        type Error = SendError;
    }
    impl<T> Clone for UnboundedSender<T> {}

    #[ctx(receiver = "mpsc")]
    #[ctx(container)]
    pub struct Receiver<T> {}

    impl<T> Receiver<T> {
        #[ctx(takes)]
        #[ctx(receives)]
        pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
        pub fn close(&mut self) {}
        #[ctx(takes)]
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        #[ctx(takes)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> Stream for Receiver<T> {
        type Item = T;
    }

    #[ctx(receiver = "mpsc")]
    #[ctx(container)]
    pub struct UnboundedReceiver<T> {}

    impl<T> UnboundedReceiver<T> {
        #[ctx(takes)]
        #[ctx(receives)]
        pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
        pub fn close(&mut self) {}
        #[ctx(takes)]
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        #[ctx(takes)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> Stream for UnboundedReceiver<T> {
        type Item = T;
    }

    pub struct SendError {}

    impl SendError {
        pub fn is_full(&self) -> bool {}
        pub fn is_disconnected(&self) -> bool {}
    }
    impl Clone for SendError {}

    pub struct TrySendError<T> {}

    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool {}
        pub fn is_disconnected(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn into_send_error(self) -> SendError {}
    }
    impl<T> Clone for TrySendError<T> {}

    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl TryRecvError {
        pub fn is_empty(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
    }
    impl Clone for TryRecvError {}
    impl Copy for TryRecvError {}

    pub struct RecvError;

    impl Clone for RecvError {}
    impl Copy for RecvError {}

    #[must_use]
    pub struct Recv<'a, St> {}

    impl<St: Stream> Future for Recv<'_, St> {
        type Output = Result<St::Item, RecvError>;
    }

    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}

    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
}

pub mod oneshot {
    use std::future::Future;
    use std::task::{Context, Poll};

    #[ctx(receiver = "oneshot")]
    #[ctx(container)]
    #[must_use]
    pub struct Receiver<T> {}

    impl<T> Receiver<T> {
        pub fn close(&mut self) {}
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
    }
    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
    }

    #[ctx(sender = "oneshot")]
    #[ctx(container)]
    pub struct Sender<T> {}

    impl<T> Sender<T> {
        #[ctx(sets_state)]
        #[ctx(sends)]
        pub fn send(self, t: T) -> Result<(), T> {}
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()> {}
        pub async fn cancellation(&mut self) {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
    }

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

    #[must_use]
    pub struct Cancellation<'a, T> {}

    impl<T> Future for Cancellation<'_, T> {
        type Output = ();
    }

    pub struct Canceled;

    impl Clone for Canceled {}
    impl Copy for Canceled {}
}
