import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// What every function says whose scope was refused.
    static let consent = ["getClipboardData", "setClipboardData"]
        .map { name in
            ErrorCase(name, ["data": "a"], "auth deny") { world in
                world.screen.arrange { $0.answers = [Answer(.reject)] }
            }
        }
}
