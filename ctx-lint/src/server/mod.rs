//! The language server: findings while you type, over what the editor holds and has not saved.
//!
//! 1. A finding is the one that the command finds: the same run, with the open buffers in the place of their files.
//! 2. Nothing is written to disk. Texts are kept in memory with what is known of them, and are lexed and parsed again only
//!    when they change.
//! 3. A run starts when the editor pauses. A question is answered for the text that the editor has, never for an older one.

mod action;
mod analysis;
mod place;
mod publish;
mod stream;

use std::collections::BTreeMap;
use std::time::Duration;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument,
    Notification as _, PublishDiagnostics, ShowMessage,
};
use lsp_types::request::{CodeActionRequest, HoverRequest, Request as _};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, HoverProviderCapability,
    InitializeParams, MessageType, PositionEncodingKind, PublishDiagnosticsParams,
    ServerCapabilities, ShowMessageParams, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Uri,
};
use serde_json::Value;

use self::analysis::{Analysis, Document};
use self::place::{Encoding, path_of};
use crate::fault::Fault;
use crate::project::Sourcing;
use crate::world::Texts;

/// How long the editor must be quiet before a run starts.
const PAUSE: Duration = Duration::from_millis(80);

/// Serves the editor that is on the other end of standard input and output, until it leaves.
///
/// # Errors
///
/// When the other end does not speak the protocol, or goes away without a word.
pub fn serve(sourcing: &Sourcing) -> Result<(), Fault> {
    let (connection, threads) = stream::open();
    let result = talk(&connection, sourcing);
    drop(connection);
    let joined = threads.join().map_err(|error| broken(&error));
    result.and(joined)
}

fn broken(error: &dyn std::fmt::Display) -> Fault {
    Fault::new(format!("the talk with the editor has failed: {error}"))
        .with_help("`ctx-lint server` is started by an editor; see docs/editors.md")
}

fn talk(connection: &Connection, sourcing: &Sourcing) -> Result<(), Fault> {
    let (id, params) = connection.initialize_start().map_err(|error| broken(&error))?;
    let params: InitializeParams =
        serde_json::from_value(params).map_err(|error| broken(&error))?;
    let encodings = params.capabilities.general.and_then(|general| general.position_encodings);
    let utf8 = encodings.is_some_and(|all| all.contains(&PositionEncodingKind::UTF8));
    let encoding = if utf8 { Encoding::Utf8 } else { Encoding::Utf16 };
    let reply = serde_json::json!({
        "capabilities": capabilities(encoding),
        "serverInfo": { "name": "ctx-lint", "version": env!("CARGO_PKG_VERSION") },
    });
    connection.initialize_finish(id, reply).map_err(|error| broken(&error))?;
    Server::new(connection, encoding, sourcing.clone()).run()
}

fn capabilities(encoding: Encoding) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::FULL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    }
}

struct Server<'c> {
    connection: &'c Connection,
    encoding: Encoding,
    /// The open documents, by the names that the editor has for them.
    documents: BTreeMap<String, Document>,
    texts: Texts,
    sourcing: Sourcing,
    /// What was found in the open documents as they are; `None` while they have changed since.
    analysis: Option<Analysis>,
    /// What the user was told last of a config with mistakes.
    told: Option<String>,
}

impl<'c> Server<'c> {
    fn new(connection: &'c Connection, encoding: Encoding, sourcing: Sourcing) -> Self {
        Self {
            connection,
            encoding,
            documents: BTreeMap::new(),
            texts: Texts::default(),
            sourcing,
            analysis: None,
            told: None,
        }
    }

    fn run(mut self) -> Result<(), Fault> {
        loop {
            let message = if self.analysis.is_none() && !self.documents.is_empty() {
                match self.connection.receiver.recv_timeout(PAUSE) {
                    Ok(message) => message,
                    Err(error) if error.is_timeout() => {
                        self.analyse()?;
                        continue;
                    }
                    Err(error) => return Err(broken(&error)),
                }
            } else {
                self.connection.receiver.recv().map_err(|error| broken(&error))?
            };
            match message {
                Message::Request(request) => {
                    let ends = self.connection.handle_shutdown(&request);
                    if ends.map_err(|error| broken(&error))? {
                        return Ok(());
                    }
                    self.answer(request)?;
                }
                Message::Notification(notification) => self.hear(notification)?,
                Message::Response(_) => {}
            }
        }
    }

    fn send(&self, message: impl Into<Message>) -> Result<(), Fault> {
        self.connection.sender.send(message.into()).map_err(|error| broken(&error))
    }

    fn answer(&mut self, request: Request) -> Result<(), Fault> {
        let result = match request.method.as_str() {
            HoverRequest::METHOD => self.question(request.params, action::hover)?,
            CodeActionRequest::METHOD => self.question(request.params, action::actions)?,
            other => {
                let why = format!("there is no `{other}` here");
                return self.send(Response::new_err(
                    request.id,
                    ErrorCode::MethodNotFound as i32,
                    why,
                ));
            }
        };
        self.send(match result {
            Ok(value) => Response::new_ok(request.id, value),
            Err(why) => Response::new_err(request.id, ErrorCode::InvalidParams as i32, why),
        })
    }

    /// Answers for the text that the editor has.
    fn question<P: serde::de::DeserializeOwned>(
        &mut self,
        params: Value,
        answer: fn(&P, &Analysis, Encoding) -> Value,
    ) -> Result<Result<Value, String>, Fault> {
        let params: P = match serde_json::from_value(params) {
            Ok(params) => params,
            Err(error) => return Ok(Err(error.to_string())),
        };
        if self.analysis.is_none() {
            self.analyse()?;
        }
        let answer =
            self.analysis.as_ref().map(|analysis| answer(&params, analysis, self.encoding));
        Ok(Ok(answer.unwrap_or(Value::Null)))
    }

    fn hear(&mut self, notification: Notification) -> Result<(), Fault> {
        let Notification { method, params } = notification;
        let changed = match method.as_str() {
            DidOpenTextDocument::METHOD => self.open(params),
            DidChangeTextDocument::METHOD => self.change(params),
            DidCloseTextDocument::METHOD => return self.close(params),
            // Other files and configs may have changed with it.
            DidSaveTextDocument::METHOD => Some(()),
            // What is not known may be left alone: the protocol says so.
            _ => None,
        };
        if changed.is_some() {
            self.analysis = None;
        }
        Ok(())
    }

    fn open(&mut self, params: Value) -> Option<()> {
        let params: lsp_types::DidOpenTextDocumentParams = serde_json::from_value(params).ok()?;
        let own = params.text_document;
        let document = Document {
            path: path_of(&own.uri)?,
            uri: own.uri.clone(),
            version: own.version,
            text: own.text,
        };
        self.documents.insert(own.uri.as_str().to_owned(), document);
        Some(())
    }

    fn change(&mut self, params: Value) -> Option<()> {
        let params: lsp_types::DidChangeTextDocumentParams = serde_json::from_value(params).ok()?;
        let document = self.documents.get_mut(params.text_document.uri.as_str())?;
        // Whole texts were asked for, so the last one is what the editor has.
        document.text = params.content_changes.into_iter().next_back()?.text;
        document.version = params.text_document.version;
        Some(())
    }

    fn close(&mut self, params: Value) -> Result<(), Fault> {
        let params: Result<lsp_types::DidCloseTextDocumentParams, _> =
            serde_json::from_value(params);
        let Ok(params) = params else { return Ok(()) };
        let uri = params.text_document.uri;
        if self.documents.remove(uri.as_str()).is_none() {
            return Ok(());
        }
        self.analysis = None;
        self.publish(uri, Vec::new(), None)
    }

    fn publish(
        &self,
        uri: Uri,
        diagnostics: Vec<lsp_types::Diagnostic>,
        version: Option<i32>,
    ) -> Result<(), Fault> {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.send(Notification::new(PublishDiagnostics::METHOD.to_owned(), params))
    }

    /// Lints the open documents, and tells what is found.
    fn analyse(&mut self) -> Result<(), Fault> {
        let documents: Vec<Document> = self.documents.values().cloned().collect();
        match Analysis::of(documents, &self.texts, &self.sourcing) {
            Ok(analysis) => {
                for (document, diagnostics) in publish::diagnostics(&analysis, self.encoding) {
                    self.publish(document.uri.clone(), diagnostics, Some(document.version))?;
                }
                self.told = None;
                self.analysis = Some(analysis);
            }
            Err(fault) => {
                let message = publish::message(&fault);
                // A mistake in a config is there until it is corrected: it is told once.
                if self.told.as_ref() != Some(&message) {
                    let params =
                        ShowMessageParams { typ: MessageType::ERROR, message: message.clone() };
                    self.send(Notification::new(ShowMessage::METHOD.to_owned(), params))?;
                    self.told = Some(message);
                }
                self.analysis = Some(Analysis::empty());
            }
        }
        Ok(())
    }
}
