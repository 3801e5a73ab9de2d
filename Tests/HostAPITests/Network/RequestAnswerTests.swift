import HostAPI
import OpenPlatform
import Testing

struct RequestAnswerTests {
    private static func world(
        status: Int = 200,
        _ body: String,
        _ headers: [HTTPHeader] = []
    ) throws -> World {
        let world = try World()
        world.screen.arrange {
            $0.reply = .success(HTTPReply(status: status, headers: headers, body: Array(body.utf8)))
        }
        return world
    }

    @Test(arguments: [200, 204, 301, 404, 500, 599])
    func `every status is a success`(status: Int) async throws {
        let world = try Self.world(status: status, "{}")
        let answer = await world.answer("request", ["url": "https://a.cn/p?secret=1"])

        #expect(answer.isOK)
        #expect(answer.value["statusCode"]?.int == status)
        #expect(answer.value["errMsg"] == "request:ok")
        #expect(!answer.carriesGesture)
        #expect(world.lastStep?.name == "GET /p")
        #expect(world.lastStep?.note == "a.cn")
        #expect(world.lastStep?.to == .server)
        #expect(world.lastStep?.text.en == "\(status)")
    }

    @Test(
        arguments: [
            ("json", "text", "{\"a\":[1]}", ["a": [1]]), ("json", "text", "not json", "not json"),
            ("json", "text", "", ""), ("string", "text", "{\"a\":1}", "{\"a\":1}"),
            ("json", "arraybuffer", "{\"a\":1}", ["$arraybuffer": "eyJhIjoxfQ=="]), ("json", "text", "5", 5),
            ("json", "text", "null", nil),
        ] as [(String, String, String, JSONValue)]
    )
    func `the body is read as the app wants it`(
        dataType: String,
        responseType: String,
        body: String,
        data: JSONValue
    ) async throws {
        let answer = await (try Self.world(body))
            .call(
                "request",
                ["url": "https://a.cn", "dataType": .string(dataType), "responseType": .string(responseType)]
            )

        #expect(answer["data"] == data)
    }

    @Test func `bytes that are no text survive as an array buffer`() async throws {
        let world = try World()
        world.screen.arrange {
            $0.reply = .success(HTTPReply(status: 200, headers: [], body: [0, 255, 254, 10]))
        }
        let answer = await world.call("request", ["url": "https://a.cn", "responseType": "arraybuffer"])

        #expect(answer["data"].flatMap(MarkedValue.init) == .bytes([0, 255, 254, 10]))
    }

    @Test func `cookies are joined under a small name, other headers keep theirs`() async throws {
        let headers = [
            HTTPHeader("Content-Type", "text/plain"), HTTPHeader("Set-Cookie", "a=1"),
            HTTPHeader("Set-Cookie", "b=2"),
            HTTPHeader("Vary", "A"), HTTPHeader("Vary", "B"),
        ]
        let answer = await (try Self.world("", headers)).call("request", ["url": "https://a.cn"])

        #expect(
            answer["header"] == ["Content-Type": "text/plain", "set-cookie": "a=1,b=2", "Vary": "A, B"]
        )
    }

    @Test(
        arguments: [
            (.timedOut, "timeout", .failed), (.aborted, "abort", .refused),
            (.unknownHost("a.cn"), "net::ERR_NAME_NOT_RESOLVED", .failed),
            (.refused("a.cn"), "net::ERR_CONNECTION_REFUSED", .failed),
            (.broken(""), "net::ERR_CONNECTION_CLOSED", .failed),
            (.untrusted(""), "net::ERR_CERT_AUTHORITY_INVALID", .failed),
            (.offline, "network unavailable", .failed),
        ] as [(NetworkFailure, String, TraceEntry.Outcome)]
    )
    func `a request without an answer fails by its reason`(
        failure: NetworkFailure,
        detail: String,
        outcome: TraceEntry.Outcome
    ) async throws {
        let world = try World()
        world.screen.arrange { $0.reply = .failure(failure) }

        #expect(
            await world.call("request", ["url": "https://a.cn"]) == [
                "errMsg": .string("request:fail \(detail)")
            ]
        )
        #expect(world.lastStep?.outcome == outcome)
    }

    @Test func `an offline phone sends nothing`() async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.network = .offline }

        #expect(
            await world.call("request", ["url": "https://a.cn"])["errMsg"]
                == "request:fail network unavailable"
        )
        #expect(world.screen.seen.exchanges.isEmpty)
    }

    @Test(
        arguments: [
            (["https://a.cn"], "https://a.cn/x", true), (["https://a.cn"], "https://A.CN/x", true),
            (["https://a.cn"], "https://a.cn:443/x", false), (["https://a.cn"], "http://a.cn/x", false),
            (["https://a.cn"], "https://a.cn.evil.com/x", false),
            (["https://a.cn"], "https://a.cn@evil.com/x", false),
            (["https://a.cn:8443"], "https://a.cn:8443", true), ([], "https://a.cn", false),
        ]
    )
    func `only listed domains are called, port and all`(
        domains: [String],
        url: String,
        isAllowed: Bool
    ) async throws {
        var world = try World()
        world.settings.requestDomains = domains
        let answer = await world.call("request", ["url": .string(url)])

        #expect(answer["errMsg"] == (isAllowed ? "request:ok" : "request:fail url is not valid domain"))
        #expect(world.screen.seen.exchanges.isEmpty == !isAllowed)
    }

    @Test(arguments: [("development", true), ("preview", true), ("production", false)])
    func `a released app calls https only`(environment: String, isAllowed: Bool) async throws {
        var world = try World()
        world.settings.environment = environment

        #expect(await world.answer("request", ["url": "http://localhost:3000/"]).isOK == isAllowed)
        #expect(await world.answer("request", ["url": "https://localhost:3000/"]).isOK)
    }

    @Test(arguments: [
        "", "/x", "a.cn/x", "ftp://a.cn", "https://", "https:///x", "https://:80", "https://u:p@",
        "ws://a.cn",
    ])
    func `anything but an absolute http address is refused`(url: String) async throws {
        let world = try World()

        #expect(await world.call("request", ["url": .string(url)])["errMsg"] == "request:fail invalid url")
        #expect(world.screen.seen.exchanges.isEmpty)
    }

    @Test(
        arguments: [
            ("PATCH", "2.41.0", false), ("PATCH", "2.42.0", true), ("BREW", "3.0.0", false),
            ("", "3.0.0", false),
        ] as [(String, Version, Bool)]
    )
    func `methods are those of the list`(method: String, version: Version, isKnown: Bool) async throws {
        let answer = await (try World(baseLibrary: version))
            .answer(
                "request",
                ["url": "https://a.cn", "method": .string(method)]
            )

        #expect(answer.isOK == isKnown)
    }

    @Test func `a password in the address stays out of the trace`() async throws {
        let world = try World()
        await world.call("request", ["url": "https://me:s3cr3t@a.cn/x?token=t0k3n", "data": ["p": "s3cr3t"]])

        #expect(
            !world.platform.trace.entries()
                .contains { "\($0)".contains("s3cr3t") || "\($0)".contains("t0k3n") }
        )
    }
}
