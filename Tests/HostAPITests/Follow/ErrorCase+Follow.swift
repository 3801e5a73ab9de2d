import OpenPlatform
import Storage

@testable import HostAPI

extension ErrorCase {
    /// The rows of the functions that ask to follow an account, and of those that ask whether somebody does.
    static let follow: [ErrorCase] = [
        ErrorCase("followOfficialAccount", [:], "must be invoked by user tap gesture") { world in
            try world.bindAccounts(in: .toutiao)
            world.origin.gesture = .payment
        },
        ErrorCase("followOfficialAccount", [:], "feature is not supported in app", ["errNo": 10301]),
        ErrorCase("followOfficialAccount", [:], "no official account is bound") {
            $0.origin.hostApp = .toutiao
        },
        ErrorCase("followOfficialAccount", [:], "not login", ["errNo": 10601]) { world in
            try world.bindAccounts(in: .toutiao)
            try world.signOut()
        },
        ErrorCase("followOfficialAccount", [:], "cancel", ["errNo": 10502]) { world in
            try world.bindAccounts(in: .toutiao)
            world.settings.closedFollowCard = .fails
        },
        ErrorCase(
            "checkFollowState",
            [:],
            "native exception the database is closed",
            ["errorCode": 103892, "errorType": "F"]
        ) { world in
            world.origin.hostApp = .toutiao
            try world.database.close()
        },
        ErrorCase("checkFollowState", [:], "unknown error", ["errorCode": 103801, "errorType": "F"]) {
            $0.origin.hostApp = .toutiao
        },
        aweme("followAwemeUser", nil, "aweme uid is null") { try $0.bind(["aweme_id": nil]) },
        aweme("followAwemeUser", "mute", "account lacks the follow capability", 21103),
        aweme("followAwemeUser", "nobody", "awemeId not support", 21104),
        aweme("followAwemeUser", nil, "not login", 10601) { try $0.signOut() },
        aweme("followAwemeUser", nil, "cancel", 10502) { $0.settings.closedFollowCard = .fails },
        aweme("followAwemeUser", nil, "request too frequent") { world in
            for _ in 0..<10 { _ = try world.platform.countFollowCard(of: world.origin.account).get() }
        },
        aweme("checkFollowAwemeState", nil, "platform auth deny"),
        aweme("checkFollowAwemeState", nil, "aweme uid is null") { world in
            try world.bind(["aweme_id": nil, "capabilities": ["checkFollowAwemeState"]])
        },
        aweme("openAwemeUserProfile", nil, "open failed:the database is closed", 21100) {
            try $0.database.close()
        },
        aweme("openAwemeUserProfile", nil, "not login", 10601) { try $0.signOut() },
        aweme("openAwemeUserProfile", nil, "aweme uid is null", 21101) { try $0.bind(["aweme_id": nil]) },
    ]

    private static func aweme(
        _ name: String,
        _ id: String?,
        _ detail: String,
        _ number: Int? = nil,
        arrange: @escaping @Sendable (inout World) throws -> Void = { _ in }
    ) -> ErrorCase {
        ErrorCase(
            name,
            JSONValue.object(JSONObject(id.map { [("awemeId", .string($0))] } ?? [])),
            detail,
            JSONObject(number.map { [("errNo", .integer($0))] } ?? [])
        ) { world in
            try world.bindAccounts(in: .douyin)
            try arrange(&world)
        }
    }
}

extension World {
    /// Binds a Toutiao account and three Douyin accounts to the app: `qingji`, the brand `brand`, and `mute`.
    mutating func bindAccounts(in hostApp: HostApp) throws {
        origin.hostApp = hostApp
        try bind([
            "official_account": ["name": "轻记", "introduction": "每周一篇", "followers": 12_000],
            "aweme_id": "qingji",
            "aweme_accounts": [
                ["aweme_id": "brand", "name": "轻记官方", "number": "qj1"],
                ["aweme_id": "mute", "can_be_followed": false],
            ],
        ])
    }

    /// Changes the app.
    func bind(_ patch: JSONValue) throws {
        _ = try platform.apps.update("tt1", patch: patch).get()
    }
}
