import OpenPlatform

/// Where an endpoint looks for its token.
enum TokenPlace: Sendable {
    /// A header: `access-token`, or `X-Token` in the family of the tags.
    case header(String)

    /// The parameter `access_token` of the body or of the address.
    case parameter
}

extension OpenCall {
    /// The token as it came; an empty secret when none did.
    func token(in place: TokenPlace) -> Secret {
        switch place {
        case .header(let name): Secret(header(name) ?? "")
        case .parameter: Secret(text("access_token") ?? "")
        }
    }
}

extension OpenPlatform {
    /// Answers for the app that a call's token belongs to, or refuses the token.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - kind: The credential that the endpoint needs.
    ///   - place: Where the endpoint looks for it.
    ///   - failure: The family's code for a token that opens nothing.
    ///   - body: Answers for an app id.
    /// - Returns: The answer, with the token's rules before its own.
    /// - Throws: What the body or the database throws.
    func answer(
        _ call: OpenCall,
        with kind: TokenKind,
        in place: TokenPlace,
        refusing failure: (TokenCheckRefusal) -> WireFailure,
        _ body: (_ appID: String) throws -> OpenAnswer
    ) throws -> OpenAnswer {
        switch try inspectToken(call.token(in: place), as: kind) {
        case .success(let token): try body(token.appID).after(token.rules)
        case .failure(let refusal): .failure(failure(refusal), refusal, appID: nil)
        }
    }
}

extension TokenCheckRefusal {
    /// What the endpoints of open.douyin.com answer (…/dop/status-code).
    var open: WireFailure {
        switch self {
        case .missing, .unknown: WireFailure(28_001_003, "access_token无效", .inferred)
        case .expired, .replaced: WireFailure(28_001_008, "access_token过期,请刷新或重新授权", .inferred)
        }
    }

    /// What the endpoints below /api/apps answer that have a code for tokens (the pages of QR codes and user storage).
    var legacy: WireFailure {
        switch self {
        case .missing: WireFailure(40_002, "nil access_token")
        case .unknown, .expired, .replaced: WireFailure(40_002, "bad access_token")
        }
    }
}
