import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct DialRoutesTests {
    private static func with(
        _ body: @escaping @Sendable (LiveBench, String) async throws -> Void
    ) async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Notes")
            try await body(bench, device)
        }
    }

    @Test(arguments: [
        #"{"network":"4g","place":"shanghai","sandbox":true,"battery":15,"vibration":false,"update":"ready"}"#,
        #"{"location":{"latitude":31.2,"longitude":121.4}}"#,
        #"{"host_app":"toutiao","base_library":"3.35.0","model":"iPhone 15","person":"bob"}"#, "{}",
    ])
    func `every dial can be turned, one or all`(body: String) async throws {
        try await Self.with { bench, device in
            let answer = try await bench.request("PATCH \(device)", body: body)
            #expect(answer.status == 204)
            let state = try await bench.request("GET \(device)")
            #expect(state.text.contains("\"current\":\"pages/"))
        }
    }

    @Test(arguments: [
        (#"{"network":"5g"}"#, "network"), (#"{"place":"atlantis"}"#, "place"),
        (#"{"location":{"latitude":91,"longitude":0}}"#, "location.latitude"),
        (#"{"battery":101}"#, "battery"),
        (#"{"sandbox":1}"#, "sandbox"), (#"{"update":"maybe"}"#, "update"), (#"{"colour":"red"}"#, "colour"),
    ])
    func `what a dial doesn't have is refused by its name`(body: String, place: String) async throws {
        try await Self.with { bench, device in
            let answer = try await bench.request("PATCH \(device)", body: body)
            #expect(answer.status == 400)
            #expect(answer.text.contains(place), "\(answer.text)")
        }
    }

    @Test func `a place moves the person, for every phone that they hold`() async throws {
        try await Self.with { bench, device in
            #expect(try await bench.request("PATCH \(device)", body: #"{"person":"bob"}"#).status == 204)
            #expect(try await bench.request("PATCH \(device)", body: #"{"place":"wuhan"}"#).status == 204)
            let bob = try JSONValue.parse(try await bench.request("GET /_quaver/v1/people/bob").text)
            #expect(bob["location"] == ["latitude": 30.5931, "longitude": 114.3054])
        }
    }

    @Test(arguments: [
        (#"{"event":"onMemoryWarning","detail":{"level":10}}"#, 204),
        (#"{"event":"onUserCaptureScreen"}"#, 204),
        (#"{"event":"login"}"#, 400), (#"{"event":"onAppShow"}"#, 400), ("{}", 400),
    ])
    func `only what a phone may tell its app is told`(body: String, status: Int) async throws {
        try await Self.with { bench, device in
            let answer = try await bench.request("POST \(device)/host_events", body: body)
            #expect(answer.status == status)
        }
    }
}
