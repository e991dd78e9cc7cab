//! hyper-util 0.1.21.

pub mod service {
    use tower_service::Service;

    pub struct TowerToHyperService<S> {}
    impl<S: Clone> Clone for TowerToHyperService<S> {}
    impl<S> TowerToHyperService<S> {
        pub fn new(tower_service: S) -> Self {}
    }
    impl<S: Service<R> + Clone, R> hyper::service::Service<R> for TowerToHyperService<S> {
        type Response = <S as Service<R>>::Response;
        type Error = <S as Service<R>>::Error;
        type Future = TowerToHyperServiceFuture<S, R>;
    }
    impl<S: Copy> Copy for TowerToHyperService<S> {}

    pub struct TowerToHyperServiceFuture<S: Service<R>, R> {}
    impl<S: Service<R>, R> Future for TowerToHyperServiceFuture<S, R> {
        type Output = Result<<S as Service<R>>::Response, <S as Service<R>>::Error>;
    }
}
