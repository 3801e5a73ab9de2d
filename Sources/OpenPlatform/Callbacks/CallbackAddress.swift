import DouyinCrypto
import Foundation

/// Where an app's server is told things, and what the platform proves itself with.
struct CallbackAddress: Sendable, Hashable {
    let url: String

    /// Signs what is sent.
    let token: Secret

    /// Encrypts messages, where the developer chose so.
    let encodingAESKey: Secret?

    /// The address with the four parameters that sign a request, and the words to echo.
    func signed(_ stamp: CallbackStamp, message: String, echo: String? = nil) -> String {
        let signature = Signature.push(
            token: token.revealed,
            timestamp: stamp.timestamp,
            nonce: stamp.nonce,
            message: message
        )
        let parameters = [
            ("signature", signature.hexadecimal), ("timestamp", stamp.timestamp), ("nonce", stamp.nonce),
            ("msg", message), ("echostr", echo),
        ]
        let query = parameters.compactMap { name, value in value.map { "\(name)=\(Self.escaped($0))" } }
        return url + (url.contains("?") ? "&" : "?") + query.joined(separator: "&")
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}

extension App {
    /// Where a kind of request goes; messages go to the webhook unless the app has an address for them.
    ///
    /// - Parameter kind: What is to be sent.
    /// - Returns: The address, `nil` when the app has none.
    func address(for kind: Delivery.Kind) -> CallbackAddress? {
        switch kind {
        case .webhook, .webhookCheck: break
        case .message, .messageCheck:
            if let messagePush { return messagePush.address }
        }
        return webhookURL.map {
            CallbackAddress(url: $0, token: webhookToken ?? secret, encodingAESKey: nil)
        }
    }
}
