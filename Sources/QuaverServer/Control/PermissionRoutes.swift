import HostAPI
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    /// `/devices/ID/permissions`: what the person of a phone said to scopes, and the phone to its host app.
    func addPermissions(to group: RouterGroup<QuaverContext>) {
        group.get(":id/permissions") { _, context in
            Response.json(try permissions(of: await (try device(context)).options))
        }
        group.patch(":id/permissions") { request, context in
            let options = await (try device(context)).options
            let patch = try readDocument(try await request.json(context)) { fields throws(DocumentFault) in
                try PermissionPatch(&fields)
            }
            try patch.apply(to: studio.surroundings.platform, options)
            return Response.json(try permissions(of: options))
        }
    }

    private func permissions(of options: DeviceOptions) throws -> JSONValue {
        let platform = studio.surroundings.platform
        let phone = try platform.phonePermissions(of: options.id, options.hostApp)
        return [
            "scopes": .object(
                JSONObject(
                    try platform.permissions(of: options.holder)
                        .map { ($0.scope.rawValue, .bool($0.isAllowed)) }
                )
            ),
            "phone": .object(
                JSONObject(
                    PhonePart.allCases.compactMap { part in
                        phone[part].map { (part.rawValue, .bool($0 == .allowed)) }
                    }
                )
            ),
            "privacy_agreed": .bool(try !platform.privacy(of: options.holder).isOpen),
        ]
    }
}

/// What a test decides for the person: true allows, false refuses, null forgets that they were asked.
private struct PermissionPatch {
    private let scopes: [Scope: Permission]
    private let phone: [PhonePart: Permission]
    private let privacyAgreed: Bool?

    init(_ fields: inout FieldReader) throws(DocumentFault) {
        scopes = try Self.answers("scopes", in: &fields)
        phone = try Self.answers("phone", in: &fields)
        privacyAgreed = try fields.field("privacy_agreed", "true or false", \.bool)
    }

    func apply(to platform: OpenPlatform, _ options: DeviceOptions) throws {
        for (scope, permission) in scopes { try platform.set(permission, for: scope, of: options.holder) }
        for (part, permission) in phone {
            try platform.set(permission, for: part, of: options.id, options.hostApp)
        }
        if let privacyAgreed { try platform.setPrivacyAgreed(privacyAgreed, of: options.holder) }
    }

    private static func answers<Subject>(
        _ name: String,
        in fields: inout FieldReader
    ) throws(DocumentFault) -> [Subject: Permission]
    where Subject: RawRepresentable<String> & CaseIterable & Hashable {
        let path = fields.path(to: name)
        var answers: [Subject: Permission] = [:]
        for (key, value) in try fields.field(name, "an object", \.object) ?? [:] {
            guard let subject = Subject(rawValue: key) else {
                throw .unknown(path: "\(path).\(key)", known: Subject.allCases.map(\.rawValue))
            }
            guard value.isNull || value.bool != nil else {
                throw .wrongType(path: "\(path).\(key)", expected: "true, false or null")
            }
            answers[subject] = Permission(value.bool)
        }
        return answers
    }
}

extension DeviceOptions {
    /// Who is asked about scopes on this phone.
    fileprivate var holder: PermissionHolder {
        PermissionHolder(
            account: AccountKey(appID: appID, person: personID, hostApp: hostApp),
            device: id
        )
    }
}
