/// Why a call to the platform did not succeed.
///
/// ```swift
/// do {
///     let session = try await douyin.session(code: code)
/// } catch let error where error.code == .badCode {
///     // The code was used or is too old: ask the mini-app to log in again.
/// }
/// ```
public struct DouyinError: Error, Sendable, Hashable {
    /// What failed; numbers that this package doesn't name survive as they came.
    public let code: Code

    /// The platform's own text, or what happened on the way to it.
    public let message: String

    /// The call, by its name in this package's documentation, such as `code2session`.
    public let call: String

    /// The platform's log id, for its support.
    public let logID: String?

    /// The HTTP status, if there was an answer.
    public let status: Int?

    /// Describes a failure.
    ///
    /// - Parameters:
    ///   - code: What failed.
    ///   - message: The platform's text; never a secret.
    ///   - call: The call.
    ///   - logID: The platform's log id.
    ///   - status: The HTTP status.
    public init(_ code: Code, _ message: String, call: String, logID: String? = nil, status: Int? = nil) {
        self.code = code
        self.message = message
        self.call = call
        self.logID = logID
        self.status = status
    }

    /// What to do about it, in a sentence; empty for a number that this package doesn't know.
    public var hint: String { code.meaning?.hint ?? "" }

    /// Whether the same call may succeed later without a change.
    public var isRetryable: Bool { code.meaning?.isRetryable ?? false }
}

extension DouyinError: CustomStringConvertible {
    /// The call, the code with its name, the platform's text, the hint and the log id.
    public var description: String {
        var text = "\(call): \(code)"
        if !message.isEmpty { text += " \"\(message)\"" }
        if !hint.isEmpty { text += ". \(hint)" }
        if let logID { text += " (log id \(logID))" }
        return text
    }
}
