import OpenPlatform
import Testing

@testable import HostAPI

struct UploadTests {
    private static func world() throws -> World {
        let world = try World()
        try world.write(Array("hello".utf8), to: "a \"b\".txt")
        world.screen.arrange {
            $0.reply = .success(HTTPReply(status: 201, headers: [], body: Array("{\"id\":1}".utf8)))
        }
        return world
    }

    private static let arguments: JSONValue = [
        "url": "https://a.cn/up", "filePath": "ttfile://user/a \"b\".txt", "name": "file",
        "header": ["Content-Type": "text/plain", "Referer": "x", "X-Token": "1"],
        "formData": ["user": "小满", "n": 5],
    ]

    @Test func `a file is posted as a form, its other fields first`() async throws {
        let world = try Self.world()
        let answer = await world.call("uploadFile", Self.arguments)
        let exchange = try #require(world.screen.seen.exchanges.last)
        let type = try #require(exchange.headers.last?.value)
        let boundary = try #require(type.split(separator: "=").last)

        #expect(answer == ["statusCode": 201, "data": "{\"id\":1}", "errMsg": "uploadFile:ok"])
        #expect(exchange.method == "POST" && exchange.use == .upload)
        #expect(exchange.headers.map(\.name) == ["X-Token", "Referer", "User-Agent", "content-type"])
        #expect(type.hasPrefix("multipart/form-data; boundary=----quaver"))
        let lines = [
            "--\(boundary)", "Content-Disposition: form-data; name=\"user\"", "", "小满",
            "--\(boundary)", "Content-Disposition: form-data; name=\"n\"", "", "5",
            "--\(boundary)",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.txt\"",
            "Content-Type: text/plain", "", "hello", "--\(boundary)--", "",
        ]
        #expect(String(decoding: exchange.body ?? [], as: UTF8.self) == lines.joined(separator: "\r\n"))
    }

    @Test func `progress counts what was sent`() async throws {
        let world = try Self.world()
        world.screen.arrange {
            $0.progress = [
                TransferProgress(.sent, bytes: 50, of: 100), TransferProgress(.received, bytes: 8, of: 8),
            ]
        }
        await world.call("uploadFile", Self.arguments)

        #expect(
            world.screen.seen.told.map(\.value) == [
                ["progress": 50, "totalBytesSent": 50, "totalBytesExpectedToSend": 100]
            ]
        )
    }

    @Test(
        arguments: [
            ("ttfile://user/x", "no such file or directory, uploadFile ttfile://user/x"),
            ("ttfile://user", "permission denied, uploadFile ttfile://user"),
            ("../../etc/passwd", "permission denied, uploadFile ../../etc/passwd"),
        ]
    )
    func `only what the app may read is uploaded`(path: String, detail: String) async throws {
        let world = try Self.world()
        let answer = await world.call(
            "uploadFile",
            ["url": "https://a.cn/up", "filePath": .string(path), "name": "file"]
        )

        #expect(answer == ["errMsg": .string("uploadFile:fail \(detail)")])
        #expect(world.screen.seen.exchanges.isEmpty)
    }

    @Test(arguments: ["uploadFile", "downloadFile"])
    func `each function has its own list of domains`(name: String) async throws {
        var world = try Self.world()
        world.settings.requestDomains = ["https://a.cn"]
        world.settings.uploadDomains = ["https://b.cn"]
        world.settings.downloadDomains = ["https://b.cn"]
        let answer = await world.call(name, Self.arguments)

        #expect(answer["errMsg"] == .string("\(name):fail url is not valid domain"))
        #expect(await world.answer("request", ["url": "https://a.cn/"]).isOK)
    }
}
