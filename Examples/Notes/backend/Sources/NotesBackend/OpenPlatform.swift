import AsyncHTTPClient
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// What the open platform tells about the person behind a login code.
struct PlatformSession: Hashable, Sendable {
    var openID: String
    /// Seals the person's data; it never leaves this process.
    var sessionKey: String
}

/// Turns the code of `tt.login` into a session, or says why not.
typealias CodeExchange = @Sendable (_ code: String) async throws(Refusal) -> PlatformSession

/// The open platform's HTTP interface, as far as this program needs it.
struct OpenPlatform: Sendable {
    var baseURL: String
    var appID: String
    var secret: String
    var client: HTTPClient

    /// Asks `POST /api/apps/v2/jscode2session`.
    ///
    /// - Throws: ``Refusal/loginRefused(code:tips:)`` when the platform refuses,
    ///   ``Refusal/platformUnreachable(_:)`` when it doesn't answer sensibly within five seconds.
    @Sendable func exchange(code: String) async throws(Refusal) -> PlatformSession {
        let question = Question(appid: appID, secret: secret, code: code)
        let answer: Answer = try await ask("/api/apps/v2/jscode2session", question)
        guard answer.err_no == 0 else {
            throw .loginRefused(code: answer.err_no, tips: answer.err_tips ?? "")
        }
        guard let data = answer.data, !data.openid.isEmpty, !data.session_key.isEmpty else {
            throw .platformUnreachable("the answer has no openid")
        }
        return PlatformSession(openID: data.openid, sessionKey: data.session_key)
    }

    /// Posts a question as JSON and reads the answer.
    ///
    /// - Throws: ``Refusal/platformUnreachable(_:)``.
    func ask<Answer: Decodable>(_ path: String, _ question: some Encodable) async throws(Refusal) -> Answer {
        do {
            var request = HTTPClientRequest(url: baseURL + path)
            request.method = .POST
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(try JSONEncoder().encode(question))
            let response = try await client.execute(request, timeout: .seconds(5))
            let body = try await response.body.collect(upTo: 65_536)
            return try JSONDecoder().decode(Answer.self, from: body)
        } catch {
            throw .platformUnreachable("\(baseURL): \(error)")
        }
    }

    // The wire's own names.
    private struct Question: Encodable {
        var appid: String
        var secret: String
        var code: String
    }

    private struct Answer: Decodable {
        var err_no: Int
        var err_tips: String?
        var data: Session?
    }

    private struct Session: Decodable {
        var openid: String
        var session_key: String
    }
}
