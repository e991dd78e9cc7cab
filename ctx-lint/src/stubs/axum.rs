//! axum 0.8.9: the extractors that hold a value, and nothing else.

use std::ops::{Deref, DerefMut};

pub use crate::extract::{Form, Json};

#[must_use]
pub struct Extension<T>(pub T);

impl<T> Deref for Extension<T> {
    type Target = T;
}
impl<T> DerefMut for Extension<T> {}
impl<T: Clone> Clone for Extension<T> {}

pub mod extract {
    use std::ops::{Deref, DerefMut};

    pub use crate::Extension;

    #[must_use]
    pub struct Json<T>(pub T);

    impl<T> Deref for Json<T> {
        type Target = T;
    }
    impl<T> DerefMut for Json<T> {}
    impl<T: Clone> Clone for Json<T> {}

    #[must_use]
    pub struct Form<T>(pub T);

    impl<T> Deref for Form<T> {
        type Target = T;
    }
    impl<T> DerefMut for Form<T> {}
    impl<T: Clone> Clone for Form<T> {}

    pub struct State<S>(pub S);

    impl<S> Deref for State<S> {
        type Target = S;
    }
    impl<S> DerefMut for State<S> {}
    impl<S: Clone> Clone for State<S> {}

    pub struct Path<T>(pub T);

    impl<T> Deref for Path<T> {
        type Target = T;
    }
    impl<T> DerefMut for Path<T> {}

    pub struct Query<T>(pub T);

    impl<T> Deref for Query<T> {
        type Target = T;
    }
    impl<T> DerefMut for Query<T> {}
    impl<T: Clone> Clone for Query<T> {}

    pub struct ConnectInfo<T>(pub T);

    impl<T> Deref for ConnectInfo<T> {
        type Target = T;
    }
    impl<T> DerefMut for ConnectInfo<T> {}
    impl<T: Clone> Clone for ConnectInfo<T> {}
}

pub mod response {
    pub use crate::extract::{Form, Json};

    #[must_use]
    pub struct Html<T>(pub T);
}
