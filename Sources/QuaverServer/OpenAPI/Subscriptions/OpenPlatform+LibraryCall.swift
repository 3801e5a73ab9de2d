import OpenPlatform

extension OpenPlatform {
    /// Answers a call about templates or subscriptions: checks the client token, then does the work.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - work: What the endpoint does for the app that the token is of.
    /// - Returns: The answer.
    /// - Throws: What the work throws.
    func answer(
        _ call: OpenCall,
        _ work: (_ appID: String) throws -> Result<JSONValue, LibraryRefusal>
    ) throws -> OpenAnswer {
        try answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            switch try work(appID) {
            case .success(let data): .success(data, appID: appID)
            case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
            }
        }
    }
}

extension LibraryRefusal {
    /// The pages list one code for all that is wrong with parameters.
    fileprivate var wire: WireFailure {
        switch self {
        case .invalid, .unknownNumber, .strangeKeyword, .unknownTemplate: .openParameters
        case .unknownOpenID: .openOpenID
        }
    }
}

extension OpenCall {
    /// A whole number from the body, else from the address, also when it was sent as a text.
    func integer(_ name: String) -> Int? {
        body.integer(name) ?? query.integer(name)
    }

    /// A list of texts from the body; `nil` when it is no list, or holds something else.
    func texts(_ name: String) -> [String]? {
        guard let elements = body.value(name)?.array else { return nil }
        let texts = elements.compactMap(\.string)
        return texts.count == elements.count ? texts : nil
    }
}
