use std::any::Any;
use std::sync::Arc;
use std::time::Instant;

pub struct Bbr {}

impl Bbr {
    pub fn new(config: Arc<BbrConfig>, current_mtu: u16) -> Self {}
}
impl Clone for Bbr {}

pub struct BbrConfig {}

impl BbrConfig {
    pub fn initial_window(&mut self, value: u64) -> &mut Self {}
}
impl Clone for BbrConfig {}
impl Default for BbrConfig {}

pub struct Cubic {}

impl Cubic {
    pub fn new(config: Arc<CubicConfig>, _now: Instant, current_mtu: u16) -> Self {}
}
impl Clone for Cubic {}

pub struct CubicConfig {}

impl CubicConfig {
    pub fn initial_window(&mut self, value: u64) -> &mut Self {}
}
impl Clone for CubicConfig {}
impl Default for CubicConfig {}

pub struct NewReno {}

impl NewReno {
    pub fn new(config: Arc<NewRenoConfig>, now: Instant, current_mtu: u16) -> Self {}
}
impl Clone for NewReno {}

pub struct NewRenoConfig {}

impl NewRenoConfig {
    pub fn initial_window(&mut self, value: u64) -> &mut Self {}
    pub fn loss_reduction_factor(&mut self, value: f32) -> &mut Self {}
}
impl Clone for NewRenoConfig {}
impl Default for NewRenoConfig {}

pub trait Controller {
    fn on_sent(&mut self, now: Instant, bytes: u64, last_packet_number: u64);
    fn on_ack(&mut self, now: Instant, sent: Instant, bytes: u64, app_limited: bool, rtt: &RttEstimator);
    fn on_end_acks(&mut self, now: Instant, in_flight: u64, app_limited: bool, largest_packet_num_acked: Option<u64>);
    fn on_congestion_event(&mut self, now: Instant, sent: Instant, is_persistent_congestion: bool, lost_bytes: u64);
    fn on_mtu_update(&mut self, new_mtu: u16);
    fn window(&self) -> u64;
    fn metrics(&self) -> ControllerMetrics;
    fn clone_box(&self) -> Box<dyn Controller>;
    fn initial_window(&self) -> u64;
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

pub struct ControllerMetrics {
    pub congestion_window: u64,
    pub ssthresh: Option<u64>,
    pub pacing_rate: Option<u64>,
}

impl Default for ControllerMetrics {}

pub trait ControllerFactory {
    fn build(self: Arc<Self>, now: Instant, current_mtu: u16) -> Box<dyn Controller>;
}
