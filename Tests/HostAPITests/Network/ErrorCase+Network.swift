import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    static let network = [
        ErrorCase("uploadFile", upload, "network unavailable") { world in
            try world.write([1], to: "f")
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("uploadFile", upload, "app in background") { world in
            world.origin.secondsInBackground = 5
        },
        ErrorCase("downloadFile", ["url": "https://a.cn"], "network unavailable") { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("downloadFile", ["url": "https://a.cn"], "app in background") { world in
            world.origin.secondsInBackground = 5
        },
    ]

    private static let upload: JSONValue = [
        "url": "https://a.cn", "filePath": "ttfile://user/f", "name": "f",
    ]
}
