import OpenPlatform
import Testing

@testable import HostAPI

struct DownloadTests {
    private static func world(
        _ body: [UInt8] = Array("hello".utf8),
        type: String = "text/plain; charset=utf-8",
        baseLibrary: Version = "3.35.0"
    ) throws -> World {
        let world = try World(baseLibrary: baseLibrary)
        world.screen.arrange {
            $0.reply = .success(
                HTTPReply(status: 200, headers: [HTTPHeader("Content-Type", type)], body: body)
            )
        }
        return world
    }

    @Test func `a download lies below ttfile temp`() async throws {
        let world = try Self.world()
        let answer = await world.call("downloadFile", ["url": "https://a.cn/notes?id=1"])
        let name = try #require(world.screen.temporaryFiles.names.first)

        #expect(
            answer == [
                "tempFilePath": .string("ttfile://temp/\(name)"), "statusCode": 200,
                "errMsg": "downloadFile:ok",
            ]
        )
        #expect(name.hasSuffix(".txt") && name.count == 36)
        #expect(world.screen.temporaryFiles[name]?.bytes == Array("hello".utf8))
        #expect(world.screen.seen.exchanges.map(\.method) == ["GET"])
        #expect(world.screen.seen.exchanges.first?.headers.map(\.name) == ["Referer", "User-Agent"])
        #expect(world.lastStep?.name == "GET /notes")
    }

    @Test func `with filePath it lies where the app wants it`() async throws {
        let world = try Self.world()
        let answer = await world.call(
            "downloadFile",
            ["url": "https://a.cn/notes", "filePath": "ttfile://user/./notes.txt"]
        )

        #expect(
            answer == [
                "filePath": "ttfile://user/notes.txt", "statusCode": 200, "errMsg": "downloadFile:ok",
            ]
        )
        let kept = try world.platform.localFiles.read(try #require(FilePath("notes.txt")), of: world.owner)
        #expect(try kept.get() == Array("hello".utf8))
        #expect(world.screen.temporaryFiles.names == [])
    }

    @Test func `an older base library knows no filePath`() async throws {
        let world = try Self.world(baseLibrary: "2.41.0")
        let answer = await world.call(
            "downloadFile",
            ["url": "https://a.cn/notes", "filePath": "ttfile://user/notes.txt"]
        )

        #expect(answer["tempFilePath"]?.string?.hasPrefix("ttfile://temp/") == true)
        #expect(answer["filePath"] == nil)
    }

    @Test(arguments: [("2.41.0", 50 << 20), ("2.42.0", 200 << 20)] as [(Version, Int)])
    func `the base library decides how much may come`(version: Version, limit: Int) async throws {
        let world = try Self.world(baseLibrary: version)
        await world.call("downloadFile", ["url": "https://a.cn/x"])

        #expect(world.screen.seen.exchanges.first?.largestReply == limit)
    }

    @Test func `progress is told once a percent`() async throws {
        let world = try Self.world()
        world.screen.arrange {
            $0.progress = [
                TransferProgress(.sent, bytes: 9, of: 9), TransferProgress(.received, bytes: 10, of: 1000),
                TransferProgress(.received, bytes: 15, of: 1000),
                TransferProgress(.received, bytes: 1000, of: 1000),
            ]
        }
        await world.call("downloadFile", ["url": "https://a.cn/x"])

        #expect(Set(world.screen.seen.told.map(\.event)) == ["onProgressUpdate"])
        #expect(
            world.screen.seen.told.map(\.value) == [
                ["progress": 1, "totalBytesWritten": 10, "totalBytesExpectedToWrite": 1000],
                ["progress": 100, "totalBytesWritten": 1000, "totalBytesExpectedToWrite": 1000],
            ]
        )
    }

    @Test(
        arguments: [
            ("ttfile://temp/x", "permission denied, downloadFile ttfile://temp/x"),
            ("ttfile://user/../x", "permission denied, downloadFile ttfile://user/../x"),
            ("/etc/passwd", "permission denied, downloadFile /etc/passwd"),
            ("ttfile://user", "permission denied, downloadFile ttfile://user/"),
            ("ttfile://user/a/b", "no such file or directory, downloadFile ttfile://user/a/b"),
        ]
    )
    func `it goes nowhere else`(path: String, detail: String) async throws {
        let world = try Self.world()
        let answer = await world.call(
            "downloadFile",
            ["url": "https://a.cn/x", "filePath": .string(path)]
        )

        #expect(answer == ["errMsg": .string("downloadFile:fail \(detail)")])
    }

    @Test func `the oldest temporary files make room for new ones`() throws {
        let world = try World()
        let files = TemporaryFiles(capacity: 10)
        let first = files.keep([1, 2, 3, 4], suffix: "", on: world.platform)
        let second = files.keep([5, 6, 7, 8], suffix: ".b", on: world.platform)
        #expect(files.names == [first, second])

        let third = files.keep([9, 10, 11], suffix: "", on: world.platform)
        #expect(files.names == [second, third])
        let large = files.keep([UInt8](repeating: 0, count: 99), suffix: "", on: world.platform)
        #expect(files.names == [large])
        files.remove(large)
        #expect(files.names == [])
    }
}
