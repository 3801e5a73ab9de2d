import DouyinCrypto
import Foundation

/// Takes the platform's events on your server.
///
/// ```swift
/// let receiver = WebhookReceiver(appID: "tt…", secret: secret)
/// let event = try receiver.read(body: body, signature: headers["X-Douyin-Signature"])
/// if let answer = event.answer { return answer }      // the check of the address
/// guard seen.insert(headers["Msg-Id"]) else { return "" }
/// ```
///
/// The platform waits five seconds for status 200 and tries three times more (…/webhooks/summarize).
public struct WebhookReceiver: Sendable {
    private let appID: String?
    private let secret: AppSecret

    /// Prepares to take events.
    ///
    /// - Parameters:
    ///   - appID: The app that events must be for; `nil` takes any.
    ///   - secret: The webhook secret from the console, for mini-apps another one than the app's own.
    public init(appID: String?, secret: AppSecret) {
        self.appID = appID
        self.secret = secret
    }

    /// Checks the signature of a request, and reads its event.
    ///
    /// - Parameters:
    ///   - body: The bytes of the body as they came.
    ///   - signature: The header `X-Douyin-Signature`.
    /// - Returns: The event.
    /// - Throws: ``WebhookFault``.
    public func read(body: [UInt8], signature: String?) throws(WebhookFault) -> WebhookEvent {
        guard let signature, !signature.isEmpty else { throw .unsigned }
        guard Signature.webhook(body: body, secret: secret.revealed).matches(signature) else {
            throw .wrongSignature
        }
        guard let event = try? JSONDecoder().decode(WebhookEvent.self, from: Data(body)) else {
            throw .unreadable
        }
        if let appID, event.appID != appID { throw .wrongApp(id: event.appID) }
        return event
    }
}

/// Why a request is not taken as an event of the platform.
public enum WebhookFault: Error, Sendable, Hashable {
    /// There is no signature.
    case unsigned

    /// The signature is not made with this secret over this body.
    case wrongSignature

    /// The body is not an event.
    case unreadable

    /// The event is for another app.
    case wrongApp(id: String)
}

extension WebhookFault: CustomStringConvertible {
    /// What is wrong, and what to look at.
    public var description: String {
        switch self {
        case .unsigned:
            "the request has no X-Douyin-Signature: it is not from the platform, or a proxy dropped it"
        case .wrongSignature:
            "the signature is not this secret's. Use the webhook secret of the console, and the body's exact bytes"
        case .unreadable: "the body is signed, but is no event"
        case .wrongApp(let id): "the event is for the app \(id)"
        }
    }
}
