//! A client of HTTP that can hang up.

use std::io;
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
pub(crate) async fn ask(
    server: SocketAddr,
    what: &str,
    headers: &[(&str, String)],
) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(server).await?;
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!(
        "{what} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\ncontent-length: 0\r\n{headers}\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await?;
    let (head, body) = reply.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok(Reply { status: status.ok_or(io::ErrorKind::InvalidData)?, body: body.to_owned() })
}
