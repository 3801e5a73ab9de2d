import Hummingbird
import OpenPlatform

/// `GET /_quaver/v1/people/ID/inbox?app_id=`: the subscription messages that arrived, newest first.
struct InboxRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.get("people/:id/inbox") { request, context in
            let person = try context.pathPart("id")
            guard try platform.people.find(person) != nil else {
                throw ControlError.notFound("person", person, hint: "POST /_quaver/v1/people makes one")
            }
            guard let appID = request.uri.queryParameters["app_id"].map(String.init), !appID.isEmpty else {
                throw ControlError.invalid("app_id is missing: /people/\(person)/inbox?app_id=ID")
            }
            guard try platform.apps.find(appID) != nil else {
                throw ControlError.notFound("app", appID, hint: "POST /_quaver/v1/apps makes one")
            }
            let messages = try platform.inbox(of: person, from: appID)
            return Response.json(["messages": .array(messages.map(\.json))])
        }
    }
}
