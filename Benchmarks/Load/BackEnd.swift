import DouyinCrypto

/// What the back end of one app asks a Quaver, as bytes that are made before the clock runs.
struct BackEnd {
    /// How many calls one measurement makes.
    static let calls = 4_000

    /// The app whose back end it is.
    static let app = "ttbe9c0000000000"
    private static let people = 400

    let load: LoadGenerator
    let port: Int

    /// Adds the app and people to the platform.
    func furnish() async throws {
        let app = Self.post("/_quaver/v1/apps", #"{"app_id":"\#(Self.app)","secret":"s"}"#)
        _ = try await ask([app], expecting: #"{"app_id"#)
        let people = (0..<Self.people).map { Self.post("/_quaver/v1/people", #"{"id":"p\#($0)"}"#) }
        _ = try await ask(people, expecting: #"{"id"#)
    }

    /// Exchanges of codes that people got before, each of which works once.
    func exchanges(_ count: Int = calls) async throws -> [String] {
        try await exchanges(of: (0..<count).map { "p\($0 % Self.people)" })
    }

    /// Exchanges of codes of these people, in no order.
    func exchanges(of people: [String]) async throws -> [String] {
        let logins = people.map { Self.post("/_quaver/v1/people/\($0)/login", #"{"app_id":"\#(Self.app)"}"#) }
        return try await ask(logins, expecting: "{")
            .compactMap { Self.field("code", of: $0) }
            .map {
                Self.post(
                    "/api/apps/v2/jscode2session",
                    #"{"appid":"\#(Self.app)","secret":"s","code":"\#($0)"}"#
                )
            }
    }

    /// Requests for a new token.
    func tokens(_ count: Int = calls) -> [String] {
        let body = #"{"appid":"\#(Self.app)","secret":"s","grant_type":"client_credential"}"#
        return Array(repeating: Self.post("/api/apps/v2/token", body), count: count)
    }

    /// Checks of one session key, with a token of the app and a signature of the person.
    func checks() async throws -> [String] {
        let token = try await token()
        let (openID, signature) = try await answer(exchanges(1)) { body in
            Self.field("openid", of: body)
                .flatMap { openID in
                    Self.field("session_key", of: body)
                        .map { (openID, Signature.login(body: [], sessionKey: $0)) }
                }
        }
        let query = "access_token=\(token)&openid=\(openID)&signature=\(signature)&sig_method=hmac_sha256"
        return Array(repeating: Self.request("GET /api/apps/check_session_key?\(query)"), count: Self.calls)
    }

    /// A token that counts.
    func token() async throws -> String {
        try await answer(tokens(1)) { Self.field("access_token", of: $0) }
    }

    /// The bodies of the answers, in the order they come.
    func ask(_ requests: [String], expecting start: String) async throws -> [String] {
        try await load.send(requests, to: port, expecting: start).bodies
    }

    private func answer<Value>(_ requests: [String], _ read: (String) -> Value?) async throws -> Value {
        let bodies = try await ask(requests, expecting: #"{"err_no":0"#)
        guard let value = bodies.first.flatMap(read) else {
            throw LoadGenerator.WrongAnswer(text: bodies.first ?? "none")
        }
        return value
    }

    /// The text of a field, wherever it stands in a JSON document.
    static func field(_ name: String, of json: String) -> String? {
        json.firstRange(of: "\"\(name)\":\"").map { json[$0.upperBound...].prefix { $0 != "\"" } }
            .map(String.init)
    }

    static func post(_ path: String, _ body: String) -> String {
        request("POST \(path)", body: body)
    }

    static func request(_ line: String, body: String = "") -> String {
        let fields = "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
        return "\(line) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(body.isEmpty ? "" : fields)\r\n\(body)"
    }
}
