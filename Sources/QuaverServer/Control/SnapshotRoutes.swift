import Foundation
import HTTPTypes
import Hummingbird
import OpenPlatform

/// `/_quaver/v1/snapshots`: whole states to come back to.
struct SnapshotRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group("snapshots")
        group.get { _, _ in
            let list = try platform.snapshots()
                .map { snapshot -> JSONValue in
                    ["name": .string(snapshot.name), "at": .number(snapshot.madeAt.seconds)]
                }
            return Response.json(["snapshots": .array(list)])
        }
        group.put(":name") { _, context in
            try Self.settle(platform.keepSnapshot(Self.name(context)))
        }
        group.delete(":name") { _, context in
            try Self.settle(platform.deleteSnapshot(Self.name(context)))
        }
        group.post(":name/restore") { _, context in
            try Self.settle(platform.restoreSnapshot(Self.name(context)))
        }
    }

    private static func name(_ context: QuaverContext) throws -> String {
        let name = try context.parameters.require("name")
        return name.removingPercentEncoding ?? name
    }

    private static func settle(_ result: Result<Void, SnapshotRefusal>) throws(ControlError) -> Response {
        switch result {
        case .success: return .noContent
        case .failure(let refusal): throw ControlError(refusal)
        }
    }
}

extension ControlError {
    fileprivate init(_ refusal: SnapshotRefusal) {
        let message = "\(refusal.reason.en); \(refusal.fix.en)"
        switch refusal {
        case .badName: self = .invalid(message)
        case .unknown: self.init(status: .notFound, code: "snapshot_not_found", message: message)
        case .tooMany: self.init(status: .conflict, code: "too_many_snapshots", message: message)
        case .otherVersion: self.init(status: .conflict, code: "snapshot_of_other_version", message: message)
        }
    }
}
