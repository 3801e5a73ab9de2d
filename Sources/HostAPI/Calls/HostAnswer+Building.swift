import OpenPlatform

extension HostAnswer {
    /// The answer of a call that went well: what the base library knows of it, and `errMsg` last.
    static func success(of function: HostFunction, _ value: JSONValue, _ baseLibrary: Version) -> HostAnswer {
        var value = function.result.known(of: value, in: baseLibrary)
        if function.kind != .synchronous, case .object(var members) = value {
            members["errMsg"] = members["errMsg"] ?? .string("\(function.word):ok")
            value = .object(members)
        }
        return HostAnswer(
            isOK: true,
            value: value,
            carriesGesture: function.carriesGesture,
            grantedGesture: function.grants
        )
    }

    /// The answer of a call that was refused: `errMsg`, and the codes that the row gives.
    static func failure(of function: HostFunction, _ failure: HostFailure) -> HostAnswer {
        Self.failure(of: function.word, failure, carriesGesture: function.carriesGesture)
    }

    /// The answer of a call that was refused, by the function's name.
    static func failure(of name: String, _ failure: HostFailure, carriesGesture: Bool) -> HostAnswer {
        var members: JSONObject = [
            "errMsg": .string("\(failure.error.spelling ?? name):fail \(failure.detail)")
        ]
        members["errNo"] = failure.error.errNo.map(\.json)
        members["errorCode"] = failure.error.errorCode.map(JSONValue.integer)
        members["errorType"] = failure.error.type.map { .string($0.rawValue) }
        return HostAnswer(isOK: false, value: .object(members), carriesGesture: carriesGesture)
    }
}

extension ErrorNumber {
    fileprivate var json: JSONValue {
        switch self {
        case .number(let number): .integer(number)
        case .text(let text): .string(text)
        }
    }
}

extension [ResultField] {
    /// A value without the members that are younger than the base library.
    fileprivate func known(of value: JSONValue, in baseLibrary: Version) -> JSONValue {
        guard case .object(var members) = value else { return value }

        for field in self {
            if let since = field.since, since > baseLibrary {
                members[field.name] = nil
            } else if !field.members.isEmpty, let inner = members[field.name] {
                members[field.name] = field.members.known(of: inner, in: baseLibrary)
            }
        }
        return .object(members)
    }
}
