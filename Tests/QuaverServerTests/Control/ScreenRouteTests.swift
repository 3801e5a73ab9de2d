import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct ScreenRouteTests {
    @Test func `a test reads what lies around a phone's page`() async throws {
        try await LiveBench.with { bench in
            let path = try await bench.device(with: "Notes")
            let answer = try await bench.request("GET \(path)/screen")
            let screen = try JSONValue.parse(answer.body)

            #expect(answer.status == 200)
            #expect(
                screen["tab_bar"]?["list"]?.array?.compactMap { $0["text"]?.string } == ["笔记", "待办", "我的"]
            )
            #expect(screen["tab_bar"]?["hidden"] == false)
            #expect(screen["overlay"] == .null)
            #expect(screen["scroll_top"] == 0)
        }
    }

    @Test func `a phone that there is not has no screen`() async throws {
        try await LiveBench.with { bench in
            let answer = try await bench.request("GET /_quaver/v1/devices/device-9/screen")
            #expect(answer.status == 404)
        }
    }
}
