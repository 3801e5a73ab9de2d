import DouyinOpenAPI
import Foundation
import Synchronization

/// Answers every request with the same text, and remembers what was asked; tokens are issued beside it.
final class RecordingTransport: DouyinTransport {
    private let answer: DouyinResponse
    private let asked = Mutex<[DouyinRequest]>([])

    init(
        _ answer: String = #"{"err_no":0,"data":{}}"#,
        status: Int = 200,
        headers: [DouyinRequest.Header] = []
    ) {
        self.answer = DouyinResponse(status: status, headers: headers, body: Array(answer.utf8))
    }

    /// The requests that were no request for a token.
    var requests: [DouyinRequest] { asked.withLock { $0 } }

    func send(_ request: DouyinRequest, within seconds: Double) -> DouyinResponse {
        if request.url.hasSuffix("/api/apps/v2/token") {
            return Self.json(
                #"{"err_no":0,"err_tips":"success","data":{"access_token":"acc","expires_in":7200}}"#
            )
        }
        if request.url.hasSuffix("/oauth/client_token/") {
            return Self.json(
                #"{"data":{"access_token":"clt","error_code":0,"expires_in":7200},"message":"success"}"#
            )
        }
        asked.withLock { $0.append(request) }
        return answer
    }

    private static func json(_ text: String) -> DouyinResponse {
        DouyinResponse(status: 200, headers: [], body: Array(text.utf8))
    }
}

extension DouyinClient {
    /// A client of the app `tt1` whose requests go nowhere.
    static func recorded(by transport: RecordingTransport) -> DouyinClient {
        DouyinClient(
            app: "tt1",
            secret: "s",
            environment: .production,
            options: DouyinOptions(transport: transport)
        )
    }
}

extension DouyinRequest {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The headers that carry a token.
    var credential: [String] {
        headers.filter { ["access-token", "x-token"].contains($0.name) }.map { "\($0.name): \($0.value)" }
    }
}
