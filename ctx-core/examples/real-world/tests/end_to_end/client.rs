//! A client of HTTP that can hang up.

use std::net::SocketAddr;
use std::time::Duration;

use ctx_core::http::encode_timeout;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The header that gives the server so much time.
pub(crate) fn within(time: Duration) -> Vec<(&'static str, String)> {
    vec![("grpc-timeout", encode_timeout(time))]
}

/// A status and a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: String,
}

/// Sends a request such as `GET /` on a connection of its own. Dropping the future closes the connection.
///
/// Panics when there is no answer.
pub(crate) async fn ask(server: SocketAddr, what: &str, headers: &[(&str, String)]) -> Reply {
    let mut request =
        format!("{what} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\ncontent-length: 0\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("\r\n");
    let mut stream = TcpStream::connect(server).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("it takes the request");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.expect("it answers");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Reply { status: status.expect("a status"), body: body.to_owned() }
}
