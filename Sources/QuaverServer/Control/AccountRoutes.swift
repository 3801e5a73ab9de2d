import Hummingbird
import OpenPlatform

/// `GET /_quaver/v1/people/ID/account?app_id=&host_app=&device=`: what is between a person and an app in one host app,
/// with the permissions on one device.
struct AccountRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.get("people/:id/account") { request, context in
            let account = try account(request, context)
            let settings = try platform.subscriptionSettings(of: account)
            return Response.json([
                "subscriptions": [
                    "on": .bool(settings.mainSwitch), "templates": .array(settings.lines.map(\.json)),
                ],
                "permissions": .array(try platform.permissions(of: holder(account, request)).map(\.json)),
                "messages": .array(
                    try platform.inbox(of: account.person, from: account.appID).map(\.json)
                ),
            ])
        }
        router.delete("people/:id/permissions") { request, context in
            let holder = holder(try account(request, context), request)
            for scope in Scope.allCases { try platform.set(.unasked, for: scope, of: holder) }
            return Response.noContent
        }
    }

    private func holder(_ account: AccountKey, _ request: Request) -> PermissionHolder {
        PermissionHolder(
            account: account,
            device: request.uri.queryParameters["device"].map(String.init) ?? ""
        )
    }

    private func account(_ request: Request, _ context: QuaverContext) throws -> AccountKey {
        let person = try context.pathPart("id")
        let query = request.uri.queryParameters
        guard try platform.people.find(person) != nil else {
            throw ControlError.notFound("person", person, hint: "POST /_quaver/v1/people makes one")
        }
        guard let appID = query["app_id"].map(String.init), !appID.isEmpty else {
            throw ControlError.invalid("app_id is missing: /people/\(person)/account?app_id=ID")
        }
        guard try platform.apps.find(appID) != nil else {
            throw ControlError.notFound("app", appID, hint: "POST /_quaver/v1/apps makes one")
        }
        let name = query["host_app"].map(String.init) ?? HostApp.douyin.rawValue
        guard let hostApp = HostApp(rawValue: name) else {
            throw ControlError.invalid(
                "host_app must be one of \(HostApp.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return AccountKey(appID: appID, person: person, hostApp: hostApp)
    }
}

extension ScopeAnswer {
    fileprivate var json: JSONValue {
        ["scope": .string(scope.rawValue), "allowed": .bool(isAllowed)]
    }
}

extension SubscriptionSettings.Line {
    fileprivate var json: JSONValue {
        [
            "template_id": .string(template.id), "title": .string(template.title),
            "kind": .string(template.kind.rawValue), "choice": .string(subscription.choice.rawValue),
            "quota": .integer(subscription.quota), "always": .bool(subscription.isKept),
            "on": .bool(subscription.isOn),
        ]
    }
}
