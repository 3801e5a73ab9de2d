import HTTPTypes
import OpenPlatform

/// `POST /api/apps/remove_user_storage` (…/data-caching/remove-user-storage).
///
/// The page and most clients send the keys as `key`; one client sends them as `kv_list`, as texts or as pairs.
struct RemoveUserStorage: OpenEndpoint {
    static let name = "remove_user_storage"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/remove_user_storage"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV1(leading: ["error": 0])
    static let depth = EndpointDepth.exact
    static let failures = UserStorageRefusal.removalFailures
    static let source = "…/server/data-caching/remove-user-storage"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.legacy) { appID in
            let list = (call.body.value("key") ?? call.body.value("kv_list"))?.array
            let keys = list?.map { $0.string ?? $0["key"]?.string }
            let decision = try platform.removeUserStorage(
                keys.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) },
                proof: call.bodyProof,
                of: appID
            )
            return .userStorage(decision, appID: appID)
        }
    }
}
