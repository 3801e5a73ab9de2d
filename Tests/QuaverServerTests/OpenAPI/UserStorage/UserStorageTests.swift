import DouyinCrypto
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// A body that is refused though its signature is good, and the exact answer.
struct StorageRefusalCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var path = "set_user_storage"
    let body: String
    let code: Int
    let text: String
}

@Suite struct UserStorageTests {
    private static let amy = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)

    private static func pairs(_ keys: some Sequence<String>, value: String = "v") -> String {
        let list = keys.map { JSONValue.object(["key": .string($0), "value": .string(value)]) }
        return (["kv_list": .array(list)] as JSONValue).text
    }

    static let refusals = [
        StorageRefusalCase(
            testDescription: "key of 129 bytes",
            body: pairs([String(repeating: "k", count: 129)]),
            code: 40009,
            text: "key is too long"
        ),
        StorageRefusalCase(
            testDescription: "43 characters of three bytes each",
            body: pairs([String(repeating: "键", count: 43)]),
            code: 40009,
            text: "key is too long"
        ),
        StorageRefusalCase(
            testDescription: "pair of 1025 bytes",
            body: pairs(["k"], value: String(repeating: "v", count: 1024)),
            code: 40010,
            text: "key and value are too long"
        ),
        StorageRefusalCase(
            testDescription: "ranking without a score",
            body: pairs(["rank"], value: #"{"ttgame":{"points":1}}"#),
            code: 40011,
            text: "bad value"
        ),
        StorageRefusalCase(
            testDescription: "ranking whose score is a text",
            body: pairs(["rank"], value: #"{"ttgame":{"score":"1"}}"#),
            code: 40011,
            text: "bad value"
        ),
        StorageRefusalCase(
            testDescription: "129 pairs",
            body: pairs((0..<129).map { "key\($0)" }),
            code: 60001,
            text: "too many kv"
        ),
        StorageRefusalCase(
            testDescription: "value that is an object",
            body: #"{"kv_list":[{"key":"k","value":{"ttgame":{"score":1}}}]}"#,
            code: 40014,
            text: "bad params"
        ),
        StorageRefusalCase(
            testDescription: "NUL character",
            body: #"{"kv_list":[{"key":"k","value":"\u0000"}]}"#,
            code: 40014,
            text: "bad params"
        ),
        StorageRefusalCase(testDescription: "no list", body: "{}", code: 40014, text: "bad params"),
        StorageRefusalCase(testDescription: "no JSON", body: "kv_list", code: 40014, text: "bad params"),
        StorageRefusalCase(
            testDescription: "removal without keys",
            path: "remove_user_storage",
            body: #"{"kv_list":[{"value":"v"}]}"#,
            code: 40014,
            text: "bad params"
        ),
    ]

    private func send(
        _ path: String,
        _ body: String,
        _ bench: ServerBench,
        session: (openID: String, key: String),
        token: String? = nil,
        signing signed: String? = nil,
        method: String = "hmac_sha256"
    ) async throws -> Reply {
        let signature = Signature.login(body: (signed ?? body).utf8, sessionKey: session.key).hexadecimal
        let token = try token ?? bench.token()
        return try await bench.send(
            .post,
            "/api/apps/\(path)?access_token=\(token)&openid=\(session.openID)&signature=\(signature)"
                + "&sig_method=\(method)",
            body
        )
    }

    private static func failure(_ code: Int, _ text: String) -> String {
        #"{"errcode":\#(code),"errmsg":"\#(text)","error":3,"message":"\#(text)"}"#
    }

    @Test(arguments: refusals)
    func `a refused body has the page's code and keeps nothing`(row: StorageRefusalCase) async throws {
        try await ServerBench.with { bench async throws in
            let reply = try await send(row.path, row.body, bench, session: bench.session())
            #expect(reply.status == 200)
            #expect(reply.text == Self.failure(row.code, row.text))
            #expect(try bench.platform.userStorage(of: Self.amy).isEmpty)
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.rules.count { $0.state == .failed } == 1)
            #expect(entry.fix != nil)
        }
    }

    @Test func `values are kept, replaced and removed`() async throws {
        try await ServerBench.with { bench async throws in
            let session = try bench.session()
            let two =
                #"{"kv_list":[{"key":"b","value":"1"},{"key":"a","value":"{\"ttgame\":{\"score\":1}}"}]}"#
            #expect(try await send("set_user_storage", two, bench, session: session).text == #"{"error":0}"#)
            let one = #"{"kv_list": [{"key":"b","value":"2"}] }"#
            #expect(try await send("set_user_storage/", one, bench, session: session).text == #"{"error":0}"#)
            #expect(
                try bench.platform.userStorage(of: Self.amy) == [
                    StoredPair(key: "a", value: #"{"ttgame":{"score":1}}"#), StoredPair(key: "b", value: "2"),
                ]
            )

            let gone = try await send("remove_user_storage", #"{"key":["a","x"]}"#, bench, session: session)
            #expect(gone.text == #"{"error":0}"#)
            #expect(try bench.platform.userStorage(of: Self.amy).map(\.key) == ["b"])
            let pairs = #"{"kv_list":[{"key":"b"}]}"#
            #expect(
                try await send("remove_user_storage", pairs, bench, session: session).text == #"{"error":0}"#
            )
            #expect(try bench.platform.userStorage(of: Self.amy).isEmpty)
        }
    }

    @Test func `a call without a good token or signature is refused`() async throws {
        try await ServerBench.with { bench async throws in
            let session = try bench.session()
            let body = #"{"kv_list":[{"key":"k","value":"v"}]}"#
            func text(
                token: String? = nil,
                openID: String? = nil,
                signing: String? = nil,
                method: String = "hmac_sha256"
            ) async throws -> String {
                let session = (openID: openID ?? session.openID, key: session.key)
                return try await send(
                    "set_user_storage",
                    body,
                    bench,
                    session: session,
                    token: token,
                    signing: signing,
                    method: method
                )
                .text
            }

            #expect(try await text(token: "") == Self.failure(40002, "nil access_token"))
            #expect(try await text(token: "x") == Self.failure(40002, "bad access_token"))
            #expect(try await text(openID: "nobody") == Self.failure(40014, "bad openid"))
            #expect(try await text(method: "sha1") == Self.failure(40014, "bad sig_method"))
            let written = #"{"kv_list": [{"key":"k","value":"v"}]}"#
            #expect(try await text(signing: written) == Self.failure(40014, "bad signature"))
            _ = try bench.loginCode()
            #expect(try await text() == Self.failure(40014, "bad signature"))
            #expect(try bench.platform.userStorage(of: Self.amy).isEmpty)
        }
    }

    @Test func `a person has room for 128 pairs, over all calls`() async throws {
        try await ServerBench.with { bench async throws in
            let session = try bench.session()
            let full = Self.pairs((0..<128).map { "key\($0)" })
            #expect(try await send("set_user_storage", full, bench, session: session).text == #"{"error":0}"#)
            let again = Self.pairs(["key7"], value: "w")
            #expect(
                try await send("set_user_storage", again, bench, session: session).text == #"{"error":0}"#
            )
            let more = try await send("set_user_storage", Self.pairs(["key8", "x"]), bench, session: session)
            #expect(more.text == Self.failure(60001, "too many kv"))
        }
    }
}
