import Foundation
import HTTPTypes
import Hummingbird

extension Backend {
    /// `POST /remind {template, title, writtenAt}` → 204 once the platform took the message.
    @Sendable func remind(_ request: Request, context: NotesContext) async throws -> HTTPResponse.Status {
        let openID = try openID(of: request)
        let form = try await request.decode(as: ReminderForm.self, context: context)
        try await send(form.message(to: openID))
        return .noContent
    }
}

struct ReminderForm: Decodable {
    var template: String
    var title: String
    /// In milliseconds since 1970.
    var writtenAt: Double

    /// The template's keywords, filled in.
    func message(to openID: String) -> SubscriptionMessage {
        let day = Date(timeIntervalSince1970: writtenAt / 1_000).formatted(.iso8601.year().month().day())
        return SubscriptionMessage(
            openID: openID,
            templateID: template,
            data: ["笔记": title, "写于": day],
            page: "pages/index/index"
        )
    }
}
