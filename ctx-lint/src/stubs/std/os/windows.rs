pub mod io {
    pub type RawHandle = *mut crate::ffi::c_void;

    pub struct BorrowedHandle<'handle> {}
    impl Clone for BorrowedHandle<'_> {}
    impl Copy for BorrowedHandle<'_> {}
    impl BorrowedHandle<'_> {
        pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedHandle> {}
    }

    pub struct OwnedHandle {}
    impl OwnedHandle {
        pub fn try_clone(&self) -> crate::io::Result<Self> {}
    }

    pub trait AsRawHandle {
        fn as_raw_handle(&self) -> RawHandle;
    }

    pub trait AsHandle {
        fn as_handle(&self) -> BorrowedHandle<'_>;
    }

    pub trait FromRawHandle {
        unsafe fn from_raw_handle(handle: RawHandle) -> Self;
    }

    pub trait IntoRawHandle {
        #[ctx(forgets)]
        fn into_raw_handle(self) -> RawHandle;
    }
}
