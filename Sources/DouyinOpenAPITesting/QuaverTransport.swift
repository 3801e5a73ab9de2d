import DouyinOpenAPI
import HTTPTypes
import QuaverServer

/// Carries requests to a platform in the same process.
struct QuaverTransport: DouyinTransport {
    let server: InProcessServer

    func send(_ request: DouyinRequest, within seconds: Double) async throws -> DouyinResponse {
        try await withThrowingTaskGroup(of: DouyinResponse?.self) { group in
            group.addTask { try await answer(request) }
            group.addTask {
                // Delays of faults are real time, whatever the platform's clock shows.
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let response = first else { throw DouyinTimeout() }
            return response
        }
    }

    private func answer(_ request: DouyinRequest) async throws -> DouyinResponse {
        var head = HTTPRequest(
            method: HTTPRequest.Method(request.method) ?? .post,
            scheme: "http",
            authority: "localhost",
            path: Self.path(of: request.url)
        )
        for header in request.headers {
            if let name = HTTPField.Name(header.name) { head.headerFields[name] = header.value }
        }
        let answer = try await server.answer(head, body: request.body)
        guard !answer.wasDropped else { throw Dropped() }
        return DouyinResponse(
            status: answer.head.status.code,
            headers: answer.head.headerFields.map { DouyinRequest.Header($0.name.rawName, $0.value) },
            body: answer.body
        )
    }

    /// The connection broke before the answer.
    struct Dropped: Error {}

    /// The path and query behind `scheme://host`.
    private static func path(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 4 ? "/\(parts[3])" : "/"
    }
}
