import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

/// An endpoint that wants an app's proof, and the start of the answer to a good one.
struct ProvenEndpoint: Sendable, CustomTestStringConvertible {
    let path: String
    let fields: [(name: String, value: String)]
    let start: String

    var testDescription: String { path }

    var json: String {
        JSONValue.object(JSONObject(fields.map { ($0.name, .string($0.value)) })).text
    }

    var form: String { fields.map { "\($0.name)=\($0.value)" }.joined(separator: "&") }
}

/// One way in which real clients send what the pages describe otherwise.
struct Sending: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var headers: [String: String] = [:]
    var isForm = false
    var query = false
    var body = true
    var slash = ""
}

@Suite struct ToleranceTests {
    private static let appFields = [
        (name: "appid", value: "tt1"), (name: "secret", value: "s"),
        (name: "grant_type", value: "client_credential"),
    ]
    private static let clientFields = [
        (name: "client_key", value: "tt1"), (name: "client_secret", value: "s"),
        (name: "grant_type", value: "client_credential"),
    ]

    static let endpoints = [
        ProvenEndpoint(
            path: "/api/apps/v2/token",
            fields: appFields,
            start: #"{"err_no":0,"err_tips":"success","data":{"access_token":"0801121846"#
        ),
        ProvenEndpoint(
            path: "/mgplatform/api/apps/v2/token",
            fields: appFields,
            start: #"{"err_no":0,"err_tips":"success","data":{"access_token":"0801121846"#
        ),
        ProvenEndpoint(
            path: "/api/apps/stable_token",
            fields: appFields,
            start: #"{"err_no":0,"err_msg":"","log_id":""#
        ),
        ProvenEndpoint(
            path: "/oauth/client_token",
            fields: clientFields,
            start: #"{"data":{"access_token":"clt."#
        ),
        ProvenEndpoint(
            path: "/oauth/stable_client_token",
            fields: clientFields,
            start: #"{"data":{"access_token":"clt."#
        ),
        ProvenEndpoint(
            path: "/api/apps/v2/jscode2session",
            fields: appFields + [(name: "code", value: "CODE"), (name: "anonymous_code", value: "")],
            start: #"{"err_no":0,"err_tips":"success","data":{"session_key":""#
        ),
    ]

    private static let form = ["Content-Type": "application/x-www-form-urlencoded; charset=uft-8"]
    private static let json = ["Content-Type": "application/json;charset=uft-8"]
    private static let h2c = [
        "Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2-Settings": "AAMAAABkAAQAAP__",
    ]

    static let sendings = [
        Sending(testDescription: "no content type"),
        Sending(testDescription: "charset=uft-8", headers: json),
        Sending(testDescription: "a form", headers: form, isForm: true),
        Sending(testDescription: "JSON called a form", headers: form),
        Sending(testDescription: "in the address only", query: true, body: false),
        Sending(testDescription: "in the address and the body", headers: json, query: true),
        Sending(testDescription: "Upgrade: h2c", headers: json.merging(h2c) { $1 }),
        Sending(testDescription: "trailing slash", headers: json, slash: "/"),
    ]

    private static func withEndpoint(
        _ endpoint: ProvenEndpoint,
        _ body: @escaping @Sendable (LiveBench, ProvenEndpoint) async throws -> Void
    ) async throws {
        try await LiveBench.with { bench in
            let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
            let login = LoginRequest(account: account, device: "phone")
            let code = try bench.platform.logIn(login).get().code ?? ""
            let fields = endpoint.fields.map {
                (name: $0.name, value: $0.value.replacing("CODE", with: code))
            }
            try await body(
                bench,
                ProvenEndpoint(path: endpoint.path, fields: fields, start: endpoint.start)
            )
        }
    }

    @Test(arguments: endpoints, sendings)
    func `what real clients send is understood`(endpoint: ProvenEndpoint, sending: Sending) async throws {
        try await Self.withEndpoint(endpoint) { bench, endpoint in
            let path = endpoint.path + sending.slash + (sending.query ? "?\(endpoint.form)" : "")
            let body = sending.isForm ? endpoint.form : endpoint.json
            let answer = try await bench.request(
                "POST \(path)",
                headers: sending.headers,
                body: sending.body ? body : nil
            )
            #expect(answer.status == 200)
            #expect(answer.text.hasPrefix(endpoint.start), "\(answer.text)")
            #expect(answer.headers["x-quaver"] == "emulated")
            #expect(answer.headers["x-tt-logid"]?.isEmpty == false)
        }
    }

    @Test(arguments: endpoints)
    func `a body in chunks is read whole`(endpoint: ProvenEndpoint) async throws {
        try await Self.withEndpoint(endpoint) { bench, endpoint in
            let half = endpoint.json.utf8.count / 2
            let parts = [endpoint.json.prefix(half), endpoint.json.dropFirst(half)]
            let chunks = parts.map { "\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n" }.joined()
            let answer = try await RawConnection.to(port: bench.port) { connection in
                try await connection.send(
                    "POST \(endpoint.path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n\(chunks)0\r\n\r\n"
                )
                return try await connection.answer()
            }
            #expect(answer.status == 200)
            #expect(answer.text.hasPrefix(endpoint.start), "\(answer.text)")
        }
    }

    @Test func `the answer to a wish for h2c says that its connection ends, and it does`() async throws {
        try await Self.withEndpoint(Self.endpoints[0]) { bench, endpoint in
            try await RawConnection.to(port: bench.port) { connection in
                let answer = try await connection.request(
                    "POST \(endpoint.path)",
                    headers: Self.h2c,
                    body: endpoint.json
                )
                #expect(answer.text.hasPrefix(endpoint.start), "\(answer.text)")
                #expect(answer.headers["connection"] == "close")
                #expect(try await connection.rest().isEmpty)
            }
        }
    }

    @Test(arguments: ["/api/apps/token", "/mgplatform/api/apps/token", "/api/apps/token/"])
    func `the first version takes its parameters from the address`(path: String) async throws {
        try await LiveBench.with { bench in
            let answer = try await bench.request(
                "GET \(path)?appid=tt1&secret=s&grant_type=client_credential"
            )
            #expect(answer.text.hasPrefix(#"{"access_token":"0801121846"#))
        }
    }

    @Test(arguments: [
        ("appid=tt1&secret=a%2Bb%26c", ["appid": "tt1", "secret": "a+b&c"]),
        ("name=a+b&empty=&bare", ["name": "a b", "empty": nil, "bare": nil]),
        ("", ["appid": nil]),
        ("%zz=1&appid=tt1", ["appid": "tt1"]),
    ])
    func `a form is read as browsers write it`(form: String, values: [String: String?]) {
        let parameters = CallParameters(
            body: Array(form.utf8),
            contentType: "application/x-www-form-urlencoded"
        )
        for (name, value) in values { #expect(parameters.text(name) == value) }
        #expect(CallParameters(body: Array(form.utf8)).text("appid") == nil)
    }

    @Test(arguments: [
        ("true", true), (#""true""#, true), ("1", true), (#""1""#, true), ("false", false), ("0", false),
        (#""""#, nil), ("null", nil), ("2", nil), ("[]", nil), (#""yes""#, nil),
    ])
    func `a truth may be a text or a number`(json: String, flag: Bool?) {
        let parameters = CallParameters(body: Array(#"{"force_refresh":\#(json)}"#.utf8))
        #expect(parameters.flag("force_refresh") == flag)
    }
}
