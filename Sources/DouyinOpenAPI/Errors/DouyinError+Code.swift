extension DouyinError {
    /// What failed: a number of the platform, or one of the ways not to reach it.
    ///
    /// The list is open. Compare with the names below, and expect others.
    public struct Code: Sendable, Hashable {
        private enum Kind: Hashable {
            case platform(Int)
            case local(Local)
        }

        private let kind: Kind

        /// A number of the platform.
        public init(_ number: Int) { kind = .platform(number) }

        init(_ local: Local) { kind = .local(local) }

        /// The platform's number; `nil` for what happened on the way to it.
        public var number: Int? {
            if case .platform(let number) = kind { number } else { nil }
        }

        var local: Local? {
            if case .local(let local) = kind { local } else { nil }
        }
    }

    /// What can happen on the way to the platform and back.
    enum Local: String, Hashable, CaseIterable {
        case unreachable, timedOut, unreadable, circuitOpen, cancelled, storeFailed, invalid
    }
}

extension DouyinError.Code: CustomStringConvertible {
    /// The name and the number, such as `badSecret (40017)`.
    public var description: String {
        switch (number, meaning?.name) {
        case (let number?, let name?): "\(name) (\(number))"
        case (let number?, nil): "\(number)"
        case (nil, let name): name ?? "unknown"
        }
    }
}

extension DouyinError.Code {
    /// What a code is called, whether it may pass, and what to do.
    struct Meaning: Sendable {
        let name: String
        let isRetryable: Bool
        let hint: String

        init(_ name: String, retry isRetryable: Bool = false, _ hint: String) {
            self.name = name
            self.isRetryable = isRetryable
            self.hint = hint
        }
    }

    /// What is known of the code.
    var meaning: Meaning? {
        if let local { return local.meaning }
        return number.flatMap { Self.meanings[$0] }
    }

    static let meanings: [Int: Meaning] =
        legacyMeanings
        .merging(openMeanings) { first, _ in first }
        .merging(oauthMeanings) { first, _ in first }
        .merging(endpointMeanings) { first, _ in first }
}
