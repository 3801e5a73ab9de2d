import HostAPI
import OpenPlatform

extension HostSettings {
    /// Reads the section `host` of `quaver.yaml`: what the host apps' pages leave open, or disagree on.
    ///
    /// - `request_domains`, `upload_domains`, `download_domains`, `socket_domains` (default any): the beginnings of the
    ///   addresses that the network functions may call, such as `https://server.com:8080` or `wss://server.com`.
    /// - `environment` (default development): `development`, `preview` or `production`, which allows https and wss only.
    /// - `app_version` (default 0.0.0): the app's version in `tt.getEnvInfoSync` and in the `Referer` of its requests.
    /// - `page_stack_limit` (default 10): how many pages a stack holds.
    /// - `gesture` (default strict): whether timers and network answers end a tap's gesture; lenient keeps it.
    /// - `real_user_info` (default false): whether `tt.getUserInfo` still names the person.
    /// - `wgs84` (default false): whether `tt.getLocation` knows the type `wgs84` and takes it for the usual one.
    /// - `location_seconds` (default 0): how long `tt.getLocation` gives the same position again.
    /// - `system_permissions` (default granted): whether phones ask once more for location and the like; ask does.
    /// - `always_checks_privacy` (default false): whether the privacy agreement comes first in every app.
    /// - `closed_follow_card` (default succeeds): how a follow function ends whose card was closed; or fails.
    /// - `sandbox_subscribing` (default nowhere): where the sandbox has the subscribe dialog; or android.
    ///
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    init(document: JSONValue) throws(DocumentFault) {
        self.init()
        var fields = try FieldReader(document, at: "host")
        try readNetwork(&fields)
        try readPages(&fields)
        givesRealUserInfo = try fields.flag("real_user_info") ?? givesRealUserInfo
        knowsWGS84 = try fields.flag("wgs84") ?? knowsWGS84
        locationSeconds =
            try fields.field("location_seconds", "seconds, from 0 to 86400") { json in
                json.double.flatMap { (0...86_400).contains($0) ? $0 : nil }
            } ?? locationSeconds
        systemPermissions =
            try fields.choice("system_permissions", of: SystemPermissions.self) ?? systemPermissions
        alwaysChecksPrivacy = try fields.flag("always_checks_privacy") ?? alwaysChecksPrivacy
        closedFollowCard =
            try fields.choice("closed_follow_card", of: ClosedFollowCard.self) ?? closedFollowCard
        sandboxSubscribing =
            try fields.choice("sandbox_subscribing", of: SandboxSubscribing.self) ?? sandboxSubscribing
        try fields.finish()
    }

    private mutating func readNetwork(_ fields: inout FieldReader) throws(DocumentFault) {
        requestDomains = try fields.domains("request_domains", ["https", "http"])
        uploadDomains = try fields.domains("upload_domains", ["https", "http"])
        downloadDomains = try fields.domains("download_domains", ["https", "http"])
        socketDomains = try fields.domains("socket_domains", ["wss", "ws"])
        let environments = ["development", "preview", "production"]
        let expected = "one of \(environments.joined(separator: ", "))"
        environment =
            try fields.field("environment", expected) { json in
                json.string.flatMap { environments.contains($0) ? $0 : nil }
            } ?? environment
        appVersion = try fields.string("app_version") ?? appVersion
    }

    private mutating func readPages(_ fields: inout FieldReader) throws(DocumentFault) {
        gesture = try fields.choice("gesture", of: GestureReach.self) ?? gesture
        pageStackLimit =
            try fields.field("page_stack_limit", "a whole number from 1 to 100") { json -> Int? in
                guard case .integer(let number) = json, (1...100).contains(number) else { return nil }
                return number
            } ?? pageStackLimit
    }
}

extension FieldReader {
    fileprivate mutating func flag(_ name: String) throws(DocumentFault) -> Bool? {
        try field(name, "true or false", \.bool)
    }

    /// Reads a list of `scheme://host[:port]`, in small letters.
    fileprivate mutating func domains(
        _ name: String,
        _ schemes: [String]
    ) throws(DocumentFault) -> [String]? {
        let schemes = schemes.map { "\($0)://" }
        return try list(name) { json, path throws(DocumentFault) in
            let text = json.string?.lowercased() ?? ""
            let host = schemes.first { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? ""
            guard !host.isEmpty, !host.contains("/") else {
                throw .wrongType(path: path, expected: "\(schemes[0])host or \(schemes[0])host:port")
            }
            return text
        }
    }
}
