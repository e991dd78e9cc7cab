pub struct ConnectionStats {
    pub udp_tx: UdpStats,
    pub udp_rx: UdpStats,
    pub frame_tx: FrameStats,
    pub frame_rx: FrameStats,
    pub path: PathStats,
}

impl Default for ConnectionStats {}
impl Copy for ConnectionStats {}
impl Clone for ConnectionStats {}

pub struct FrameStats {
    pub acks: u64,
    pub ack_frequency: u64,
    pub crypto: u64,
    pub connection_close: u64,
    pub data_blocked: u64,
    pub datagram: u64,
    pub handshake_done: u8,
    pub immediate_ack: u64,
    pub max_data: u64,
    pub max_stream_data: u64,
    pub max_streams_bidi: u64,
    pub max_streams_uni: u64,
    pub new_connection_id: u64,
    pub new_token: u64,
    pub path_challenge: u64,
    pub path_response: u64,
    pub ping: u64,
    pub reset_stream: u64,
    pub retire_connection_id: u64,
    pub stream_data_blocked: u64,
    pub streams_blocked_bidi: u64,
    pub streams_blocked_uni: u64,
    pub stop_sending: u64,
    pub stream: u64,
}

impl Default for FrameStats {}
impl Copy for FrameStats {}
impl Clone for FrameStats {}

pub struct FrameType {}

impl Copy for FrameType {}
impl Clone for FrameType {}

pub struct PathStats {
    pub rtt: Duration,
    pub min_rtt: Duration,
    pub cwnd: u64,
    pub congestion_events: u64,
    pub lost_packets: u64,
    pub lost_bytes: u64,
    pub sent_packets: u64,
    pub sent_plpmtud_probes: u64,
    pub lost_plpmtud_probes: u64,
    pub black_holes_detected: u64,
    pub current_mtu: u16,
}

impl Default for PathStats {}
impl Copy for PathStats {}
impl Clone for PathStats {}

pub struct UdpStats {
    pub datagrams: u64,
    pub bytes: u64,
    pub ios: u64,
}

impl Default for UdpStats {}
impl Copy for UdpStats {}
impl Clone for UdpStats {}
