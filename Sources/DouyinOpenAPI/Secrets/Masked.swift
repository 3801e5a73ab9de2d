/// A text that no log shows: it describes itself by dots.
///
/// ```swift
/// let secret: AppSecret = "…"
/// logger.info("using \(secret)")   // using ••••
/// let text = secret.revealed       // the only way to the text
/// ```
public struct Masked<Purpose>: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The text itself; keep it out of logs.
    public let revealed: String

    /// Takes a text.
    public init(_ text: String) { revealed = text }

    /// Takes a text that stands in the source, as in tests.
    public init(stringLiteral text: String) { revealed = text }
}

extension Masked: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Dots, whatever the text.
    public var description: String { "••••" }

    /// Dots, whatever the text.
    public var debugDescription: String { "••••" }

    /// Nothing, so that `dump` shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The purposes of masked texts.
public enum Purposes {
    /// See ``AppSecret``.
    public enum App {}

    /// See ``SessionKey``.
    public enum Session {}

    /// See ``TokenText``.
    public enum Token {}
}

/// The secret of a mini-app, from the console.
public typealias AppSecret = Masked<Purposes.App>

/// The key of a person's session in a mini-app; it never leaves the server.
public typealias SessionKey = Masked<Purposes.Session>

/// The text of an access token or a client token.
public typealias TokenText = Masked<Purposes.Token>
