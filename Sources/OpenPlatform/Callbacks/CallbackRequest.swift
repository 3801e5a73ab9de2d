import DouyinCrypto

/// A signed request to a developer's server, ready to be sent.
package struct CallbackRequest: Sendable, Hashable {
    /// In capitals.
    package let method: String

    /// With its query.
    package let url: String

    /// In the order they are sent.
    package let headers: [Header]

    /// What is sent, empty for a `GET`.
    package let body: [UInt8]

    /// One line of the head.
    package struct Header: Sendable, Hashable {
        /// The name as the platform writes it.
        package let name: String

        /// The value.
        package let value: String
    }
}

/// What changes from one attempt to the next in the requests of a message address.
struct CallbackStamp: Sendable {
    /// Whole seconds.
    let timestamp: String

    /// Digits.
    let nonce: String
}

extension Delivery {
    /// Signs the request, with what the app's address says now.
    ///
    /// - Parameters:
    ///   - address: Where to send it, and the secrets.
    ///   - stamp: Makes the signature of a message its own.
    /// - Returns: The request.
    /// - Throws: ``DeliveryFault/badAddress(_:)`` or ``DeliveryFault/badKey``.
    func request(to address: CallbackAddress, stamp: CallbackStamp) throws(DeliveryFault) -> CallbackRequest {
        guard address.url.hasPrefix("http://") || address.url.hasPrefix("https://") else {
            throw .badAddress(address.url)
        }
        return switch kind {
        case .webhook, .webhookCheck: webhookRequest(to: address)
        case .message: try messageRequest(to: address, stamp: stamp)
        case .messageCheck: checkRequest(to: address, stamp: stamp)
        }
    }

    // See …/webhooks/summarize.
    private func webhookRequest(to address: CallbackAddress) -> CallbackRequest {
        let bytes = Array(body.utf8)
        let signature = Signature.webhook(body: bytes, secret: address.token.revealed)
        return CallbackRequest(
            method: "POST",
            url: address.url,
            headers: [
                .json,
                .init(name: "X-Douyin-Signature", value: signature.hexadecimal),
                .init(name: "Msg-Id", value: messageID),
            ],
            body: bytes
        )
    }

    // See …/message-push-customer-service. What `msg` is in a POST is not said: here it is the text that travels, so that
    // a server may take it from either place.
    private func messageRequest(
        to address: CallbackAddress,
        stamp: CallbackStamp
    ) throws(DeliveryFault) -> CallbackRequest {
        guard let key = address.encodingAESKey else {
            let url = address.signed(stamp, message: body)
            return CallbackRequest(method: "POST", url: url, headers: [.json], body: Array(body.utf8))
        }
        let envelope = try sealed(under: key, for: address, stamp: stamp)
        return CallbackRequest(
            method: "POST",
            url: address.signed(stamp, message: envelope.encrypt),
            headers: [.json],
            body: envelope.json.bytes
        )
    }

    private func sealed(
        under key: Secret,
        for address: CallbackAddress,
        stamp: CallbackStamp
    ) throws(DeliveryFault) -> PushEnvelope {
        do {
            let channel = try PushChannel(
                token: address.token.revealed,
                encodingAESKey: key.revealed,
                appID: appID
            )
            return try channel.seal(body, timestamp: stamp.timestamp, nonce: stamp.nonce)
        } catch {
            throw .badKey
        }
    }

    private func checkRequest(to address: CallbackAddress, stamp: CallbackStamp) -> CallbackRequest {
        CallbackRequest(
            method: "GET",
            url: address.signed(stamp, message: "check", echo: body),
            headers: [],
            body: []
        )
    }
}

extension CallbackRequest.Header {
    fileprivate static let json = Self(name: "Content-Type", value: "application/json")
}

extension PushEnvelope {
    /// The members by the platform's names (microapp.bytedance.com, third-party platform).
    fileprivate var json: JSONValue {
        [
            "Nonce": .string(nonce), "TimeStamp": .string(timestamp), "Encrypt": .string(encrypt),
            "MsgSignature": .string(signature),
        ]
    }
}
