import CryptoExtras
import DouyinCrypto
import DouyinOpenAPI
import OpenPlatform
import Testing

/// Each call of the Swift SDK over real HTTP, against the endpoint that it was written for.
@Suite struct `The Swift SDK over HTTP` {
    private static let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)

    private static func with(
        _ body: @escaping @Sendable (LiveBench, DouyinClient) async throws -> Void
    ) async throws {
        try await LiveBench.with { bench in
            let clock = bench.platform.clock
            let client = DouyinClient(
                app: "tt1",
                secret: "s",
                environment: .quaver("http://127.0.0.1:\(bench.port)"),
                options: DouyinOptions(
                    clock: DouyinClock(
                        now: { clock.now().seconds },
                        sleep: { try await Task.sleep(for: .seconds($0)) }
                    )
                )
            )
            try await body(bench, client)
        }
    }

    private static func code(_ bench: LiveBench) throws -> (code: String, anonymous: String) {
        let grant = try bench.platform.logIn(LoginRequest(account: account, device: "phone")).get()
        return (try #require(grant.code), grant.anonymousCode)
    }

    private static func session(
        _ bench: LiveBench,
        _ client: DouyinClient
    ) async throws -> (id: String, key: SessionKey) {
        let session = try await client.session(code: code(bench).code)
        return (try #require(session.openID), try #require(session.key))
    }

    @Test func `exchanges codes, both editions`() async throws {
        try await Self.with { bench, client in
            let codes = try Self.code(bench)
            let session = try await client.session(code: codes.code, anonymousCode: codes.anonymous)
            #expect(session.openID != nil && session.unionID != nil && session.anonymousOpenID != nil)
            #expect(session.key != nil)

            let old = try await client.sessionV1(anonymousCode: Self.code(bench).anonymous)
            #expect(old.openID == nil && old.key == nil)
            #expect(old.anonymousOpenID == session.anonymousOpenID)

            let error = await #expect(throws: DouyinError.self) { try await client.session(code: codes.code) }
            #expect(error?.code == .badCode && error?.logID != nil)
            let oldError = await #expect(throws: DouyinError.self) { try await client.sessionV1(code: "x") }
            #expect(oldError?.code == .badCode && oldError?.message == "bad code")
        }
    }

    @Test func `checks and resets session keys`() async throws {
        try await Self.with { bench, client in
            let (id, key) = try await Self.session(bench, client)
            try await client.checkSessionKey(key, of: id)
            let fresh = try await client.resetSessionKey(key, of: id)
            #expect(fresh != key)
            try await client.checkSessionKey(fresh, of: id)
            let error = await #expect(throws: DouyinError.self) {
                try await client.checkSessionKey(key, of: id)
            }
            #expect(error?.code == .signatureWrong)
        }
    }

    @Test func `sends messages, both editions`() async throws {
        try await Self.with { bench, client in
            let template = Template(id: "MSG-a", title: "下单成功通知", kind: .longTerm, keywords: ["订单号"])
            _ = try bench.platform.templates(of: "tt1").create(template).get()
            let (id, _) = try await Self.session(bench, client)
            let message = SubscriptionMessage(
                templateID: "MSG-a",
                to: id,
                data: ["订单号": "7"],
                page: "pages/a"
            )
            let refused = await #expect(throws: DouyinError.self) { try await client.notify(message) }
            #expect(refused?.code == .notSubscribed)

            let yes = SubscribeRequest(
                account: Self.account,
                templateIDs: ["MSG-a"],
                answers: ["MSG-a": SubscribeAnswer(.accept)]
            )
            _ = try bench.platform.subscribe(yes).get()
            try await client.notify(message)
            bench.platform.clock.advance(by: 2)
            try await client.notifyV1(message)
            #expect(try bench.platform.inbox(of: "amy", from: "tt1").count == 2)
        }
    }

    @Test func `reads a phone number by its code`() async throws {
        try await Self.with { bench, client in
            let key = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
            let publicKey = JSONValue.string(key.publicKey.pkcs1PEMRepresentation)
            _ = try bench.platform.apps.update("tt1", patch: ["public_key": publicKey]).get()
            let phone: JSONValue = ["country_code": "86", "number": "13800000000"]
            _ = try bench.platform.people.update("amy", patch: ["phone": phone]).get()
            _ = try Self.code(bench)
            let code = try bench.platform.phone(Self.account).get().code.revealed

            let cipher = try PrivateKeyCipher(pem: key.pemRepresentation)
            let number = try await client.phoneNumber(code: code, privateKey: cipher)
            #expect(number.pureNumber == "13800000000")
            let used = await #expect(throws: DouyinError.self) {
                try await client.phoneNumber(
                    code: code,
                    privateKey: try PrivateKeyCipher(pem: key.pemRepresentation)
                )
            }
            #expect(used?.code == .badPhoneCode)
        }
    }

    @Test func `sets and removes user storage`() async throws {
        try await Self.with { bench, client in
            let (id, key) = try await Self.session(bench, client)
            try await client.setUserStorage(["score": "1", "中": "文/\""], of: id, key: key)
            try await client.removeUserStorage(["score"], of: id, key: key)
            let error = await #expect(throws: DouyinError.self) {
                try await client.setUserStorage([String(repeating: "k", count: 129): "v"], of: id, key: key)
            }
            #expect(error?.code.number == 40009)
        }
    }

    @Test func `draws codes, both editions`() async throws {
        try await Self.with { _, client in
            let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
            let newer = try await client.qrCode(path: "pages/a?b=1")
            #expect(newer.starts(with: png))
            let older = try await client.qrCodeV1(path: "pages/a?b=1")
            #expect(older.starts(with: png))
            var wide = QRCodeStyle()
            wide.width = 9999
            let error = await #expect(throws: DouyinError.self) { try await client.qrCodeV1(style: wide) }
            #expect(error?.code.number == 40021)
        }
    }

    @Test func `checks texts and images, all editions`() async throws {
        try await Self.with { _, client in
            let texts = try await client.check(texts: ["你好", "hello"]).map(\.isClean)
            #expect(texts == [true, true])
            let tags = try await client.checkTags(of: ["你好"]).map(\.isClean)
            #expect(tags == [true])
            let image = SubmittedImage.address("https://example.com/a.png")
            let newest = try await client.check(image: image)
            #expect(newest.isClean)
            let second = try await client.checkV2(image: image)
            #expect(second.isClean)
            let imageTags = try await client.checkTags(of: [image], for: ["porn"]).map(\.isClean)
            #expect(imageTags == [true])
        }
    }

    @Test func `renews a token that the platform calls dead, once, whatever the envelope`() async throws {
        try await Self.with { bench, client in
            let before = try await (client.accessToken(), client.clientToken())
            // The platform's clock goes on behind the client's back: both tokens end.
            let deadClient = DouyinClient(
                app: "tt1",
                secret: "s",
                environment: client.environment,
                options: DouyinOptions(
                    tokenStore: client.options.tokenStore,
                    clock: DouyinClock(now: { 1_767_225_600 }, sleep: { _ in })
                )
            )
            bench.platform.clock.advance(by: 7201)
            let texts = try await deadClient.check(texts: ["a"]).count
            #expect(texts == 1)
            let tags = try await deadClient.checkTags(of: ["a"]).count
            #expect(tags == 1)
            let accessToken = try await deadClient.accessToken()
            #expect(accessToken != before.0)
            let clientToken = try await deadClient.clientToken()
            #expect(clientToken != before.1)
        }
    }

    @Test func `names a wrong secret, and asks no more`() async throws {
        try await Self.with { bench, client in
            let wrong = DouyinClient(app: "tt1", secret: "wrong", environment: client.environment)
            let first = await #expect(throws: DouyinError.self) { try await wrong.accessToken() }
            #expect(first?.code == .badSecret)
            let second = await #expect(throws: DouyinError.self) { try await wrong.accessToken() }
            #expect(second?.code == .circuitOpen)
            let client = await #expect(throws: DouyinError.self) { try await wrong.clientToken() }
            #expect(client?.code == .clientSecretWrong)
            _ = bench
        }
    }

    @Test func `tells delays and broken connections apart`() async throws {
        try await Self.with { bench, client in
            _ = try bench.platform.faults.add(Fault(id: "", "jscode2session", .drop)).get()
            let dropped = await #expect(throws: DouyinError.self) { try await client.session(code: "x") }
            #expect(dropped?.code == .unreachable && dropped?.isRetryable == true)

            var options = client.options
            options.timeout = 0.05
            let hasty = DouyinClient(
                app: "tt1",
                secret: "s",
                environment: client.environment,
                options: options
            )
            _ = try bench.platform.faults.add(Fault(id: "", "jscode2session", .delay(milliseconds: 2000)))
                .get()
            let late = await #expect(throws: DouyinError.self) { try await hasty.session(code: "x") }
            #expect(late?.code == .timedOut)
        }
    }
}
