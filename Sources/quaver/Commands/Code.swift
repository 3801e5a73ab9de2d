import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import OpenPlatform

/// `quaver code`: a login code, for testing a back end by hand.
struct Code: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a login code, as tt.login would give it to the mini-app."
    )

    @Option(help: "The app's id.")
    var app: String

    @Option(help: "The person who logs in.")
    var person = "amy"

    @Option(help: "The host app.")
    var hostApp = HostApp.douyin.rawValue

    @Flag(help: "Print everything that tt.login gives, as JSON.")
    var json = false

    func run() async throws {
        var origin = ProcessInfo.processInfo.environment["QUAVER_URL"] ?? "http://127.0.0.1:8787"
        while origin.hasSuffix("/") { origin.removeLast() }
        let segment = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "/;"))
        let id = person.addingPercentEncoding(withAllowedCharacters: segment) ?? person
        var request = HTTPClientRequest(url: "\(origin)/_quaver/v1/people/\(id)/login")
        request.method = .POST
        let body: JSONValue = ["app_id": .string(app), "host_app": .string(hostApp), "force": true]
        request.body = .bytes(body.bytes)
        let answer: JSONValue
        do {
            answer = try await Self.answer(to: request)
        } catch {
            throw CommandFailure(
                .workFailed,
                "no answer from \(origin): start quaver serve, or set QUAVER_URL"
            )
        }
        guard let code = answer["code"]?.string else {
            let reason = answer["error"]?["message"]?.string ?? answer["errMsg"]?.string ?? answer.text
            throw CommandFailure(.workFailed, reason)
        }
        Console.write(json ? answer.text : code)
    }

    private static func answer(to request: HTTPClientRequest) async throws -> JSONValue {
        var configuration = HTTPClient.Configuration()
        // Whoever forgot to start the server is told at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            let response = try await client.execute(request, timeout: .seconds(5))
            let bytes = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
            return try JSONValue.parse(bytes)
        }
    }
}
