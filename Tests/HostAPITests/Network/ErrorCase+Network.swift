import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    static let network = [
        ErrorCase("downloadFile", ["url": "https://a.cn"], "network unavailable") { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("downloadFile", ["url": "https://a.cn"], "app in background") { world in
            world.origin.secondsInBackground = 5
        },
    ]
}
