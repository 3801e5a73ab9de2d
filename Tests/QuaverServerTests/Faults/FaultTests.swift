import HTTPTypes
import OpenPlatform
import RawHTTP
import Storage
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct FaultTests {
    private static let token = #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#

    private static func forcing(_ code: String) -> HTTPFields {
        HTTPField.Name("Aweme-Negative-Test").map { [$0: code] } ?? [:]
    }

    private static func set(_ fault: String, on bench: ServerBench) async throws {
        let made = try await bench.send(.post, "/_quaver/v1/faults", fault)
        #expect(made.status == 201, "\(made.text)")
    }

    @Test func `a code is answered in the endpoint's envelope, and shows in the trace`()
        async throws
    {
        try await ServerBench.with { bench async throws in
            try await Self.set(#"{"operation":"token","app_id":"tt1","effect":{"error":40017}}"#, on: bench)
            let struck = try await bench.send(.post, "/api/apps/v2/token", Self.token)
            #expect(struck.status == 200)
            #expect(
                struck.text
                    == #"{"err_no":40017,"err_tips":"bad secret","data":{"access_token":"","expires_in":0}}"#
            )
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.outcome == .refused && entry.appID == "tt1")
            #expect(entry.rules.map(\.text.en) == ["the fault fault-1 refused with 40017"])
            #expect(entry.fix?.en.contains("DELETE /_quaver/v1/faults/fault-1") == true)
            let next = try await bench.send(.post, "/api/apps/v2/token", Self.token)
            #expect(next.text.hasPrefix(#"{"err_no":0"#))
        }
    }

    @Test func `every open endpoint can be forced to each of its codes by a header`() async throws {
        try await ServerBench.with { bench async throws in
            for type in OpenAPIRoutes.types {
                let listed = type.failures.enumerated()
                    .filter { place, failure in
                        type.failures.firstIndex { $0.code == failure.code } == place
                    }
                let unlisted = WireFailure(123_456, type.envelope.accident.text)
                for failure in listed.map(\.element) + [unlisted] {
                    let answer = try await bench.send(
                        type.method,
                        type.path,
                        headers: Self.forcing(String(failure.code))
                    )
                    let logID = answer.headers[.xTtLogid] ?? ""
                    #expect(answer.text == type.envelope.failure(failure, logID: logID).text, "\(type.name)")
                }
            }
        }
    }

    @Test(arguments: ["", "0", "many"])
    func `a header without a code changes nothing`(code: String) async throws {
        try await ServerBench.with { bench async throws in
            let headers = Self.forcing(code)
            let answer = try await bench.send(.post, "/api/apps/v2/token", Self.token, headers: headers)
            #expect(answer.text.hasPrefix(#"{"err_no":0"#))
        }
    }

    @Test func `a fault for a person strikes the exchange of that person's code`() async throws {
        try await ServerBench.with { bench async throws in
            let fault = #"{"operation":"jscode2session","person":"amy","effect":{"error":-1}}"#
            try await Self.set(fault, on: bench)
            let code = try bench.loginCode()
            let other = try await bench.send(
                .post,
                "/api/apps/v2/jscode2session",
                #"{"appid":"tt1","secret":"s","code":"x"}"#
            )
            #expect(other.text.hasPrefix(#"{"err_no":40018"#))
            let body = #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
            let struck = try await bench.send(.post, "/api/apps/v2/jscode2session", body)
            #expect(struck.text.hasPrefix(#"{"err_no":-1,"err_tips":"system error""#))
            let next = try await bench.send(.post, "/api/apps/v2/jscode2session", body)
            #expect(next.text.hasPrefix(#"{"err_no":0"#))
        }
    }

    @Test func `a delay keeps a call waiting in real time, whatever the clock shows`() async throws {
        try await ServerBench.with { bench async throws in
            try await Self.set(#"{"operation":"token","effect":{"delay_ms":60}}"#, on: bench)
            let watch = bench.platform.clock.stopwatch()
            let answer = try await bench.send(.post, "/api/apps/v2/token", Self.token)
            #expect(watch.milliseconds >= 60)
            #expect(answer.text.hasPrefix(#"{"err_no":0"#))
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.rules.last?.text.en == "the fault fault-1 kept it waiting for 60 ms")
        }
    }

    @Test func `a dropped connection ends without an answer`() async throws {
        try await LiveBench.with { bench async throws in
            _ = try bench.platform.faults.add(Fault("token", .drop)).get()
            await #expect(throws: (any Error).self) {
                try await bench.request("POST /api/apps/v2/token", body: Self.token)
            }
            let next = try await bench.request("POST /api/apps/v2/token", body: Self.token)
            #expect(next.text.hasPrefix(#"{"err_no":0"#))
            #expect(bench.platform.trace.entries().first?.text.en == "no answer")
        }
    }

    @Test(arguments: ["login", "tt.login"])
    func `a function of the host app fails with its own row`(operation: String) async throws {
        try await ServerBench.with { bench async throws in
            try await Self.set(#"{"operation":"\#(operation)","effect":{"error":10401}}"#, on: bench)
            let login = #"{"app_id":"tt1"}"#
            let struck = try await bench.send(.post, "/_quaver/v1/people/amy/login", login)
            #expect(struck.text.contains(#""errMsg":"login:fail "#), "\(struck.text)")
            #expect(struck.text.contains("10401"), "\(struck.text)")
            let next = try await bench.send(.post, "/_quaver/v1/people/amy/login", login)
            #expect(next.text.contains("login:ok"))
        }
    }

    @Test func `an accident answers in the envelope, and its details stay here`() async throws {
        try await ServerBench.with { bench async throws in
            try bench.database.close()
            let answer = try await bench.send(.post, "/api/apps/v2/token", Self.token)
            #expect(
                answer.text
                    == #"{"err_no":-1,"err_tips":"system error","data":{"access_token":"","expires_in":0}}"#
            )
            #expect(
                bench.platform.trace.entries().last?.rules.first?.text.en == "something broke inside Quaver"
            )
        }
    }

    @Test func `faults are listed, lifted one by one, and lifted all`() async throws {
        try await ServerBench.with { bench async throws in
            for _ in 1...3 { try await Self.set(#"{"operation":"token","effect":{"drop":true}}"#, on: bench) }
            #expect(try await bench.send(.delete, "/_quaver/v1/faults/fault-2").status == 204)
            #expect(try await bench.send(.delete, "/_quaver/v1/faults/fault-2").status == 404)
            let list = try await bench.send(.get, "/_quaver/v1/faults").text
            #expect(list.contains("fault-1") && !list.contains("fault-2") && list.contains("fault-3"))
            #expect(try await bench.send(.delete, "/_quaver/v1/faults").status == 204)
            #expect(try await bench.send(.get, "/_quaver/v1/faults").text == #"{"faults":[]}"#)
        }
    }

    @Test(arguments: [
        (#"{"operation":"dance","effect":{"drop":true}}"#, "operation must be one of token, "),
        (#"{"operation":"tt.dance","effect":{"error":1}}"#, "tt.login"),
        (#"{"operation":"tt.login","effect":{"drop":true}}"#, "tt.login has no connection"),
        (
            #"{"operation":"getSystemInfoSync","effect":{"delay_ms":1}}"#,
            "tt.getSystemInfoSync answers at once"
        ),
    ])
    func `a fault that can't happen is refused`(fault: String, words: String) async throws {
        try await ServerBench.with { bench async throws in
            let alone = try await bench.send(.post, "/_quaver/v1/faults", fault)
            #expect(alone.status == 400 && alone.text.contains(words), "\(alone.text)")
            let state = try await bench.send(.put, "/_quaver/v1/state", #"{"faults":[\#(fault)]}"#)
            #expect(state.status == 400 && state.text.contains("faults[0]."), "\(state.text)")
        }
    }
}
