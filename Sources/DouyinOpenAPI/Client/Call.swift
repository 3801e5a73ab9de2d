import Foundation

/// One call of the platform's API, before it has a token.
struct Call<Answer: Decodable & Sendable>: Sendable {
    /// Which of the environment's hosts has it.
    enum Host: Sendable {
        case legacy, open, miniGame
    }

    /// Where the call's token goes; see the family table of the platform's introduction.
    enum Credential: Sendable {
        case none
        /// `access_token` in the JSON body.
        case bodyAccessToken
        /// `access_token` in the query.
        case queryAccessToken
        /// The header `X-Token`, with the access token.
        case tagsHeader
        /// The header `access-token`, with the client token.
        case clientHeader

        var kind: TokenKind? {
            switch self {
            case .none: nil
            case .bodyAccessToken, .queryAccessToken, .tagsHeader: .access
            case .clientHeader: .client
            }
        }
    }

    let name: String
    let host: Host
    let path: String
    let envelope: Envelope
    let credential: Credential
    var query: [(name: String, value: String)] = []
    /// The body's members; `nil` for `GET`.
    var body: [String: WireValue]?
    /// The exact bytes of the body, where a signature covers them.
    var signedBody: [UInt8]?

    /// The request with a token in its place.
    func request(in environment: DouyinEnvironment, token: TokenText?) throws(DouyinError) -> DouyinRequest {
        var headers = [DouyinRequest.Header("accept", "application/json")]
        var (query, body) = (query, body)
        if let token {
            switch credential {
            case .none: break
            case .bodyAccessToken: body?["access_token"] = .text(token.revealed)
            case .queryAccessToken: query.append(("access_token", token.revealed))
            case .tagsHeader: headers.append(.init("x-token", token.revealed))
            case .clientHeader: headers.append(.init("access-token", token.revealed))
            }
        }
        let bytes = if let signedBody { Optional(signedBody) } else { try encoded(body) }
        if bytes != nil { headers.append(.init("content-type", "application/json")) }
        return DouyinRequest(
            method: bytes == nil ? "GET" : "POST",
            url: address(in: environment) + Self.text(of: query),
            headers: headers,
            body: bytes ?? []
        )
    }

    private func address(in environment: DouyinEnvironment) -> String {
        switch host {
        case .legacy: environment.legacyHost + path
        case .open: environment.openHost + path
        case .miniGame: environment.miniGameHost + path
        }
    }

    private func encoded(_ body: [String: WireValue]?) throws(DouyinError) -> [UInt8]? {
        guard let body else { return nil }
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(body))
        } catch {
            throw DouyinError(.invalid, "the body is no JSON: \(error)", call: name)
        }
    }

    private static func text(of query: [(name: String, value: String)]) -> String {
        guard !query.isEmpty else { return "" }
        return "?" + query.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .urlQueryValueAllowed) ?? text
    }
}

extension CharacterSet {
    fileprivate static let urlQueryValueAllowed = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
    )
}
