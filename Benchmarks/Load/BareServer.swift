import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The yardstick: a server of the same framework that answers the same bytes whatever it is asked.
enum BareServer {
    /// Serves until the process is told to end.
    ///
    /// - Parameter size: How many bytes of JSON each answer has.
    /// - Throws: Why it can't listen.
    static func run(answering size: Int) async throws {
        let router = Router()
        let body = ByteBuffer(
            string: "{\"hello\":\"" + String(repeating: "x", count: max(size - 12, 0)) + "\"}"
        )
        for method in [HTTPRequest.Method.get, .post] {
            router.on("hello", method: method) { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: "application/json; charset=utf-8"],
                    body: ResponseBody(byteBuffer: body)
                )
            }
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                print("listening on http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
                fflush(nil)
            }
        )
        try await application.runService()
    }
}
