//! actix-web 4.18.1: what its handlers are made with, and what they are given.

pub use actix_web_codegen::{
    connect, delete, get, head, options, patch, post, put, query, route, routes, trace,
};

pub use crate::request::HttpRequest;

pub mod rt {
    pub use actix_rt::*;
}
pub mod request {
    #[ctx(request)]
    #[derive(Clone)]
    pub struct HttpRequest;
}
pub mod web {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub use bytes::{Buf, BufMut, Bytes, BytesMut};

    use crate::error::BlockingError;

    #[ctx(request)]
    #[derive(Clone)]
    pub struct Data<T: ?Sized>(Arc<T>);
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {}
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> Arc<T> {}
    }
    impl<T: ?Sized> Deref for Data<T> { type Target = Arc<T>; }
    impl<T: ?Sized> From<Arc<T>> for Data<T> {}

    #[ctx(request)]
    #[derive(Clone)]
    pub struct ReqData<T: Clone>(T);
    impl<T: Clone> ReqData<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: Clone> Deref for ReqData<T> { type Target = T; }

    #[ctx(request)]
    pub struct Path<T>(T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}

    #[ctx(request)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}

    #[ctx(request)]
    #[derive(Clone)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}

    #[ctx(request)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}

    #[ctx(spawns = "blocking")]
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, BlockingError> {}
}
pub mod error {
    pub struct BlockingError;
}
