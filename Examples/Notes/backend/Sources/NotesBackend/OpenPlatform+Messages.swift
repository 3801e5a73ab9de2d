import Foundation

/// A message to somebody who subscribed to its template.
struct SubscriptionMessage: Hashable, Sendable {
    var openID: String
    var templateID: String
    /// Text by keyword.
    var data: [String: String]
    /// What a tap on the message opens.
    var page: String
}

/// Sends a message, or says why not.
typealias Messenger = @Sendable (_ message: SubscriptionMessage) async throws(Refusal) -> Void

extension OpenPlatform {
    /// Asks `POST /api/apps/subscribe_notification/developer/v1/notify`, with a token made for it.
    ///
    /// - Throws: ``Refusal/messageRefused(code:tips:)`` when the platform refuses the token or the message,
    ///   ``Refusal/platformUnreachable(_:)`` when it doesn't answer sensibly within five seconds.
    @Sendable func send(_ message: SubscriptionMessage) async throws(Refusal) {
        let notice = Notice(
            access_token: try await accessToken(),
            app_id: appID,
            tpl_id: message.templateID,
            open_id: message.openID,
            data: message.data,
            page: message.page
        )
        let answer: Outcome = try await ask("/api/apps/subscribe_notification/developer/v1/notify", notice)
        guard answer.err_no == 0 else {
            throw .messageRefused(code: answer.err_no, tips: answer.err_tips ?? "")
        }
    }

    private func accessToken() async throws(Refusal) -> String {
        let answer: TokenAnswer = try await ask(
            "/api/apps/v2/token",
            TokenQuestion(appid: appID, secret: secret)
        )
        guard answer.err_no == 0, let token = answer.data?.access_token, !token.isEmpty else {
            throw .messageRefused(code: answer.err_no, tips: answer.err_tips ?? "")
        }
        return token
    }

    // The wire's own names.
    private struct TokenQuestion: Encodable {
        var appid: String
        var secret: String
        var grant_type = "client_credential"
    }

    private struct TokenAnswer: Decodable {
        var err_no: Int
        var err_tips: String?
        var data: Token?
    }

    private struct Token: Decodable {
        var access_token: String
    }

    private struct Notice: Encodable {
        var access_token: String
        var app_id: String
        var tpl_id: String
        var open_id: String
        var data: [String: String]
        var page: String
    }

    private struct Outcome: Decodable {
        var err_no: Int
        var err_tips: String?
    }
}
