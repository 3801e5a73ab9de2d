import DouyinCrypto

/// What the back end of one app asks a Quaver, as bytes that are made before the clock runs.
struct BackEnd {
    /// How many calls one measurement makes.
    static let calls = 4_000

    private static let app = "ttbe9c0000000000"
    private static let people = 400

    let load: LoadGenerator
    let port: Int

    /// Adds the app and people to the platform.
    func furnish() async throws {
        let app = Self.post("/_quaver/v1/apps", #"{"app_id":"\#(Self.app)","secret":"s"}"#)
        _ = try await load.send([app], to: port, expecting: #"{"app_id"#)
        let people = (0..<Self.people).map { Self.post("/_quaver/v1/people", #"{"id":"p\#($0)"}"#) }
        _ = try await load.send(people, to: port, expecting: #"{"id"#)
    }

    /// Exchanges of codes that people got before, each of which works once.
    func exchanges(_ count: Int = calls) async throws -> [String] {
        let logins = (0..<count)
            .map { Self.post("/_quaver/v1/people/p\($0 % Self.people)/login", #"{"app_id":"\#(Self.app)"}"#) }
        return try await load.send(logins, to: port, expecting: "{").bodies
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
        let token = try await answer(tokens(1)) { Self.field("access_token", of: $0) }
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

    private func answer<Value>(_ requests: [String], _ read: (String) -> Value?) async throws -> Value {
        let bodies = try await load.send(requests, to: port, expecting: #"{"err_no":0"#).bodies
        guard let value = bodies.first.flatMap(read) else {
            throw LoadGenerator.WrongAnswer(text: bodies.first ?? "none")
        }
        return value
    }

    /// The text of a field, wherever it stands in a JSON document.
    private static func field(_ name: String, of json: String) -> String? {
        json.firstRange(of: "\"\(name)\":\"").map { json[$0.upperBound...].prefix { $0 != "\"" } }
            .map(String.init)
    }

    private static func post(_ path: String, _ body: String) -> String {
        request("POST \(path)", "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n")
            + body
    }

    private static func request(_ line: String, _ fields: String = "") -> String {
        "\(line) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(fields)\r\n"
    }
}
