import OpenPlatform
import Testing

@testable import HostAPI

struct FileMethodTests {
    private static let manager = "FileSystemManager."

    private static func world(baseLibrary: Version = "3.35.0") throws -> World {
        let world = try World(baseLibrary: baseLibrary)
        try world.makeFolder("d")
        try world.write(Array("hé".utf8), to: "d/f")
        world.screen.temporaryFiles.put([1, 2], named: "t.png", on: world.platform)
        world.screen.arrange { $0.packageFiles = ["app.js": Array("App({})".utf8)] }
        return world
    }

    /// Calls a method the way that throws.
    private static func sync(_ name: String, _ arguments: JSONValue..., in world: World) async -> JSONValue {
        await world.call(manager + name + "Sync", .array(arguments))
    }

    @Test(
        arguments: [
            ("utf8", "hé"), ("utf-8", "hé"), ("latin1", "hÃ©"), ("binary", "hÃ©"), ("ascii", "hC)"),
            ("base64", "aMOp"), ("hex", "68c3a9"), ("ucs2", "써"),
        ]
    )
    func `a file is read in an encoding`(encoding: String, text: String) async throws {
        let world = try Self.world()
        let answer = await world.call(
            Self.manager + "readFile",
            ["filePath": "ttfile://user/d/f", "encoding": .string(encoding)]
        )

        #expect(answer == ["data": .string(text), "errMsg": "readFile:ok"])
        #expect(
            await Self.sync("readFile", "ttfile://user/d/f", .string(encoding), in: world) == .string(text)
        )
    }

    @Test(
        arguments: [
            ("utf8", "hé", [0x68, 0xC3, 0xA9]), ("latin1", "hé", [0x68, 0xE9]),
            ("base64", "aMOp", [0x68, 0xC3, 0xA9]),
            ("hex", "68C3a9", [0x68, 0xC3, 0xA9]), ("utf16le", "hé", [0x68, 0, 0xE9, 0]),
        ] as [(String, String, [UInt8])]
    )
    func `a file is written in an encoding`(encoding: String, text: String, bytes: [UInt8]) async throws {
        let world = try Self.world()
        let answer = await world.call(
            Self.manager + "writeFile",
            ["filePath": "ttfile://user/w", "data": .string(text), "encoding": .string(encoding)]
        )

        #expect(answer == ["errMsg": "writeFile:ok"])
        #expect(await Self.sync("readFile", "ttfile://user/w", in: world) == MarkedValue.bytes(bytes).json)
    }

    @Test(arguments: [
        ("hex", "6"), ("hex", "zz"), ("base64", "a"), ("rot13", "a"),
    ])
    func `what isn't written in its encoding is refused`(encoding: String, text: String) async throws {
        let world = try Self.world()
        let answer = await world.answer(
            Self.manager + "writeFile",
            ["filePath": "ttfile://user/w", "data": .string(text), "encoding": .string(encoding)]
        )

        #expect(!answer.isOK)
        #expect(answer.value["errMsg"]?.string?.hasSuffix("is invalid") == true)
    }

    @Test(
        arguments: [
            (0, nil, "hé"), (1, nil, "é"), (1, 2, "é"), (0, 1, "h"), (0, 3, "hé"),
        ] as [(Int, Int?, String)]
    )
    func `a part of a file is read`(position: Int, length: Int?, text: String) async throws {
        let world = try Self.world()
        let length = length.map(JSONValue.integer) ?? MarkedValue.undefined.json
        let part = await Self.sync(
            "readFile",
            "ttfile://user/d/f",
            "utf8",
            .integer(position),
            length,
            in: world
        )

        #expect(part == .string(text))
    }

    @Test(arguments: [(3, 1), (-1, 1), (0, 0), (0, 4)])
    func `a part beyond the file is refused`(position: Int, length: Int) async throws {
        let answer = await Self.sync(
            "readFile",
            "ttfile://user/d/f",
            "utf8",
            .integer(position),
            .integer(length),
            in: try Self.world()
        )

        #expect(answer["errMsg"]?.string?.hasSuffix("is invalid") == true)
    }

    @Test func `the package can be read and asked for, and nothing else`() async throws {
        let world = try Self.world()

        #expect(await Self.sync("readFile", "app.js", "utf8", in: world) == "App({})")
        #expect(await world.answer(Self.manager + "access", ["path": "/app.js"]).isOK)
        #expect(await world.answer(Self.manager + "access", ["path": "none.js"]).isOK == false)
        #expect(await world.answer(Self.manager + "stat", ["path": "app.js"]).isOK == false)
        #expect(
            await world.answer(Self.manager + "writeFile", ["filePath": "app.js", "data": "x"]).isOK == false
        )
    }

    @Test func `a temporary file moves to where it stays`() async throws {
        let world = try Self.world()
        let answer = await world.call("saveFile", ["tempFilePath": "ttfile://temp/t.png"])
        let path = try #require(answer["savedFilePath"]?.string)

        #expect(path.hasPrefix("ttfile://user/") && path.hasSuffix(".png"))
        #expect(await Self.sync("readFile", .string(path), in: world) == MarkedValue.bytes([1, 2]).json)
        #expect(world.screen.temporaryFiles.names == [])
        let files = await world.call("getSavedFileList")["fileList"]?.array ?? []
        #expect(
            Set(files) == [
                ["filePath": "ttfile://user/d/f", "createTime": 1_767_225_600, "size": 3],
                ["filePath": .string(path), "createTime": 1_767_225_600, "size": 2],
            ]
        )
        #expect(await world.answer("removeSavedFile", ["filePath": .string(path)]).isOK)
        #expect(await Self.sync("readdir", "ttfile://user", in: world) == ["d"])
    }

    @Test func `a temporary file may be read, copied and asked about, not changed`() async throws {
        let world = try Self.world()

        #expect(await Self.sync("readdir", "ttfile://temp", in: world) == ["t.png"])
        #expect(
            await world.answer(
                Self.manager + "copyFile",
                ["srcPath": "ttfile://temp/t.png", "destPath": "ttfile://user/c"]
            )
            .isOK
        )
        #expect(await Self.sync("readFile", "ttfile://user/c", in: world) == MarkedValue.bytes([1, 2]).json)
        #expect(
            await world.answer(Self.manager + "unlink", ["filePath": "ttfile://temp/t.png"]).isOK == false
        )
        #expect(world.screen.temporaryFiles.names == ["t.png"])
    }

    @Test func `stat tells what there is, and recursively of everything below`() async throws {
        let world = try Self.world()
        let file: JSONValue = [
            "$stat": [
                "mode": "33188", "size": 3, "lastAccessedTime": 1_767_225_600,
                "lastModifiedTime": 1_767_225_600,
            ]
        ]
        let folder: JSONValue = [
            "$stat": [
                "mode": "16877", "size": 0, "lastAccessedTime": 1_767_225_600,
                "lastModifiedTime": 1_767_225_600,
            ]
        ]

        #expect(await Self.sync("stat", "ttfile://user/d/f", in: world) == file)
        #expect(await Self.sync("stat", "ttfile://user/d", in: world) == folder)
        #expect(
            await world.call(Self.manager + "stat", ["path": "ttfile://user/d", "recursive": true])["stats"]
                == [["path": "/", "stat": folder], ["path": "/f", "stat": file]]
        )
    }

    @Test func `a file has a size and a digest`() async throws {
        let world = try Self.world()
        let answer = await world.call("getFileInfo", ["filePath": "ttfile://temp/t.png"])

        #expect(
            answer == [
                "size": 2, "digest": .string(FileDigest.of([1, 2], by: "md5") ?? ""),
                "errMsg": "getFileInfo:ok",
            ]
        )
        let unknown: JSONValue = ["filePath": "ttfile://temp/t.png", "digestAlgorithm": "crc"]
        #expect(
            await world.call("getFileInfo", unknown)["errMsg"]
                == "getFileInfo:fail digestAlgorithm is invalid"
        )
    }

    @Test func `digests are those of the standards`() {
        let abc = Array("abc".utf8)

        #expect(FileDigest.of(abc, by: "md5") == "900150983cd24fb0d6963f7d28e17f72")
        #expect(FileDigest.of(abc, by: "sha1") == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(FileDigest.of(abc, by: "sha256") == nil)
    }

    @Test func `an older base library has no appendFile, and reads whole files`() async throws {
        let world = try Self.world(baseLibrary: "2.59.0")

        #expect(
            await Self.sync("readFile", "ttfile://user/d/f", "utf8", 1, 1, in: world) == "hé"
        )
        #expect(
            await world.answer(Self.manager + "appendFile", ["filePath": "ttfile://user/x", "data": "a"]).isOK
                == false
        )
    }
}
