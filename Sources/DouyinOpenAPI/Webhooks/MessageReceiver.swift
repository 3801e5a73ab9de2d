public import DouyinCrypto

/// Takes the messages that people write to an app: the check of the address, plain messages, and encrypted ones.
public struct MessageReceiver: Sendable {
    /// What the platform puts into the address of each request.
    public struct Query: Sendable, Hashable {
        /// `signature`.
        public let signature: String
        /// `timestamp`.
        public let timestamp: String
        /// `nonce`.
        public let nonce: String
        /// `msg`.
        public let message: String?

        /// Takes the values as they came.
        public init(signature: String, timestamp: String, nonce: String, message: String?) {
            self.signature = signature
            self.timestamp = timestamp
            self.nonce = nonce
            self.message = message
        }
    }

    private let token: AppSecret

    /// Prepares to take messages.
    ///
    /// - Parameter token: The token from the console, 3 to 32 characters.
    public init(token: AppSecret) {
        self.token = token
    }

    /// Whether a request is the platform's: the check of the address, or a message.
    ///
    /// The page of 2020 signed without `msg`; both forms are taken.
    ///
    /// - Parameter query: The values of the address; answer the check with `echostr` as it came.
    /// - Returns: Whether token, time and nonce fit the signature.
    public func isGenuine(_ query: Query) -> Bool {
        [query.message, nil]
            .contains { message in
                let signature = Signature.push(
                    token: token.revealed,
                    timestamp: query.timestamp,
                    nonce: query.nonce,
                    message: message
                )
                return signature.matches(query.signature)
            }
    }

    /// Opens an encrypted message.
    ///
    /// - Parameters:
    ///   - envelope: The members of the body.
    ///   - encodingAESKey: The 43 characters from the console.
    ///   - appID: The app that the message must be for.
    /// - Returns: A JSON or XML text.
    /// - Throws: `PushFault`; a key that is no key counts as `PushFault.cipher`.
    public func open(
        _ envelope: PushEnvelope,
        encodingAESKey: AppSecret,
        appID: String
    ) throws(PushFault) -> String {
        let channel: PushChannel
        do {
            channel = try PushChannel(
                token: token.revealed,
                encodingAESKey: encodingAESKey.revealed,
                appID: appID
            )
        } catch {
            throw .cipher(error)
        }
        return try channel.open(envelope)
    }
}
