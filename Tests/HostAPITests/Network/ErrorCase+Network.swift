import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    static let network = transfers + sockets

    private static let transfers = [
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

    private static let sockets = [
        ErrorCase("connectSocket", ["url": "wss://a.cn"], "network unavailable") { world in
            world.screen.arrange { $0.conditions.network = .offline }
        },
        ErrorCase("connectSocket", ["url": "wss://a.cn"], "exceed max socket count") { world in
            world.screen.arrange { $0.hasRoomForSockets = false }
        },
        ErrorCase("connectSocket", ["url": "wss://a.cn", "protocols": ["a b"]], "protocols is invalid"),
        ErrorCase("SocketTask.send", ["socket": 1, "data": 5], "data is invalid"),
        ErrorCase("SocketTask.send", ["socket": 1, "data": "a"], "socket is not open") { world in
            world.screen.arrange { $0.receipt = .notOpen }
        },
        ErrorCase("SocketTask.send", ["socket": 1, "data": "a"], "send buffer is full") { world in
            world.screen.arrange { $0.receipt = .congested }
        },
        ErrorCase("SocketTask.close", ["socket": 1, "code": 1006], "code or reason is invalid"),
        ErrorCase("SocketTask.close", ["socket": 1], "socket is not open") { world in
            world.screen.arrange { $0.receipt = .notOpen }
        },
    ]

    private static let upload: JSONValue = [
        "url": "https://a.cn", "filePath": "ttfile://user/f", "name": "f",
    ]
}
