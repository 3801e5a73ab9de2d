import HostAPI
import Hummingbird
import MiniAppRuntime
import OpenPlatform

/// What a person would do in the app, for back ends that are tested without one: log in, share the profile.
///
/// The answers are those of the `tt` functions themselves, with every consent given.
struct PersonActions: Sendable {
    let platform: OpenPlatform
    let functions = HostRegistry.standard

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("people/:id/login") { request, context in
            let person = try context.pathPart("id")
            let (app, host, force) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                (
                    try fields.requiredString("app_id"), try fields.choice("host_app", of: HostApp.self),
                    try fields.field("force", "true or false", \.bool)
                )
            }
            let arguments: JSONValue = ["force": .bool(force ?? true)]
            return try await call("login", arguments, app, person, host ?? .douyin)
        }
        router.post("people/:id/profile") { request, context in
            let person = try context.pathPart("id")
            let (app, host, api) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                (
                    try fields.requiredString("app_id"), try fields.choice("host_app", of: HostApp.self),
                    try fields.choice("api", of: ProfileFunction.self)
                )
            }
            let function = api ?? .getUserProfile
            return try await call(function.rawValue, function.arguments, app, person, host ?? .douyin)
        }
    }

    private func call(
        _ name: String,
        _ arguments: JSONValue,
        _ appID: String,
        _ personID: String,
        _ hostApp: HostApp
    ) async throws -> Response {
        guard try platform.apps.find(appID) != nil else {
            throw ControlError.notFound("app", appID, hint: "POST /_quaver/v1/apps makes one")
        }
        guard try platform.people.find(personID) != nil else {
            throw ControlError.notFound("person", personID, hint: "POST /_quaver/v1/people makes one")
        }
        var settings = HostSettings()
        settings.givesRealUserInfo = true
        let call = HostCall(
            arguments: arguments,
            origin: CallOrigin(
                appID: appID,
                personID: personID,
                deviceID: "control-\(personID)",
                hostApp: hostApp,
                baseLibrary: BaseLibraries.standard,
                model: .usual,
                gesture: .tap
            ),
            platform: platform,
            phone: .consenting,
            settings: settings
        )
        return .json(await functions.invoke(name, call).value)
    }
}

/// The function whose answer is asked for.
private enum ProfileFunction: String, CaseIterable {
    case getUserInfo, getUserProfile

    var arguments: JSONValue {
        switch self {
        case .getUserInfo: ["withCredentials": true]
        case .getUserProfile: [:]
        }
    }
}

extension Phone {
    /// A phone without a screen whose person agrees to everything.
    fileprivate static let consenting = Phone(
        present: { _ in Answer(.accept) },
        overlay: { _ in },
        navigate: { _ in .noPage },
        navigationBar: { _ in },
        pullDown: { _ in },
        network: .none,
        tell: { _, _ in },
        files: PhoneFiles(),
        sockets: .none,
        clipboard: { "" },
        copy: { _ in },
        conditions: {
            PhoneConditions(
                launch: LaunchOptions(path: ""),
                pages: [],
                stack: [],
                window: WindowSize(width: 0, height: 0)
            )
        },
        locator: Locator(),
        backlight: Backlight(),
        emit: { _ in },
        vibrate: { _ in },
        exit: {}
    )
}
