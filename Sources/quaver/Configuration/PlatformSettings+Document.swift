import OpenPlatform

extension PlatformSettings {
    /// Reads the section `platform` of `quaver.yaml`: what the platform's pages leave open, or disagree on.
    ///
    /// - `code_seconds` (default 300): how long login codes live; pages of 2020 and of mini-games say 180.
    /// - `phone_code_seconds` (default 300): how long phone codes live.
    /// - `phone_needs_capability` (default false): whether an app needs the capability `phone` to ask for numbers.
    /// - `session_seconds` (default 604800): how long a session lives after its last use.
    /// - `union_id_spans_host_apps` (default false): whether a person has one union id in all host apps.
    /// - `one_time_ceiling` (default 10): how many one-time messages a person can have said yes to.
    /// - `settings_list_only_kept` (default false): whether settings pages list only templates whose choice was kept.
    /// - `long_term_messages` (default 8) in `long_term_seconds` (default 2592000): how often a long-term template may be sent.
    /// - `follow_cards_a_day` (default 10): how many cards of `tt.followAwemeUser` an app may show a person in a day.
    /// - `file_bytes` (default 10485760): how much a mini-app may keep below `ttfile://user`; mini-games have 200 MB.
    /// - `download_bytes` (default 209715200, and 52428800 before base library 2.42.0): the largest download.
    /// - `webhook_retry_seconds` (default [3, 3, 3]): the waits before each further try.
    ///
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    init(document: JSONValue) throws(DocumentFault) {
        self.init()
        var fields = try FieldReader(document, at: "platform")
        try fields.take(seconds: "code_seconds", into: &codeLife)
        try fields.take(seconds: "phone_code_seconds", into: &phoneCodeLife)
        try fields.take(seconds: "session_seconds", into: &sessionLife)
        if let flag = try fields.field("union_id_spans_host_apps", "true or false", \.bool) {
            unionIDSpansHostApps = flag
        }
        try fields.take(count: "one_time_ceiling", into: &subscriptionLimits.oneTimeCeiling)
        if let flag = try fields.field("settings_list_only_kept", "true or false", \.bool) {
            subscriptionLimits.listsOnlyKept = flag
        }
        try fields.take(count: "long_term_messages", into: &subscriptionLimits.longTermMessages)
        try fields.take(seconds: "long_term_seconds", into: &subscriptionLimits.longTermSeconds)
        if let flag = try fields.field("phone_needs_capability", "true or false", \.bool) {
            phoneNeedsCapability = flag
        }
        var cards = callLimits.followCard.first?.calls ?? 0
        try fields.take(count: "follow_cards_a_day", into: &cards)
        callLimits.followCard = [CallLimit(cards, per: 86_400)]
        try fields.take(bytes: "file_bytes", into: &fileLimits.user)
        var download = fileLimits.download ?? 0
        try fields.take(bytes: "download_bytes", into: &download)
        if download > 0 { fileLimits.download = download }
        let waits = try fields.list("webhook_retry_seconds") { json, path throws(DocumentFault) in
            guard let seconds = json.double, seconds > 0, seconds <= FieldReader.longest else {
                throw .wrongType(path: path, expected: FieldReader.someSeconds)
            }
            return seconds
        }
        if let waits { callbacks.retryWaits = waits }
        try fields.finish()
    }
}

extension FieldReader {
    /// The longest time that a setting can name: ten years, in seconds.
    fileprivate static let longest = 315_360_000.0

    fileprivate static let someSeconds = "seconds, more than 0 and at most 315360000"

    fileprivate mutating func take(seconds name: String, into value: inout Double) throws(DocumentFault) {
        let seconds = try field(name, Self.someSeconds) { json in
            json.double.flatMap { $0 > 0 && $0 <= Self.longest ? $0 : nil }
        }
        if let seconds { value = seconds }
    }

    fileprivate mutating func take(bytes name: String, into value: inout Int) throws(DocumentFault) {
        let bytes = try field(name, "bytes, from 1 to 268435456") { json -> Int? in
            guard case .integer(let number) = json, (1...268_435_456).contains(number) else { return nil }
            return number
        }
        if let bytes { value = bytes }
    }

    fileprivate mutating func take(count name: String, into value: inout Int) throws(DocumentFault) {
        let count = try field(name, "a whole number from 1 to 100000") { json -> Int? in
            guard case .integer(let number) = json, (1...100_000).contains(number) else { return nil }
            return number
        }
        if let count { value = count }
    }
}
