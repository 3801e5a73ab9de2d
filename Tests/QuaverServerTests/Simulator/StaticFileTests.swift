import Foundation
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct StaticFileTests {
    static let escapes = [
        "../project.config.json/../../../Package.swift", "..%2f..%2fPackage.swift",
        "%2e%2e/%2e%2e/Package.swift",
        "%2E%2E%2F%2E%2E%2FPackage.swift", "..%252f..%252fPackage.swift", "....//....//Package.swift",
        "/etc/passwd", "%2fetc%2fpasswd", "..\\..\\Package.swift", "..%5c..%5cPackage.swift", ".", "..",
        "%2e", "",
        "app.json%00.png", "pages", "pages/", "../Notes/app.json", "nothing.png", "%ff%fe",
    ]

    @Test(arguments: escapes)
    func `no path leaves the folder of an app`(path: String) async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Thousand")
            for line in ["GET \(device)/files/\(path)", "GET /simulator/\(path)"] {
                let answer = try await bench.request(line)
                #expect(answer.status == 404 || answer.status == 400, "\(line): \(answer.status)")
                for word in ["PackageDescription", "root:", "navigationBar"] {
                    #expect(answer.text.contains(word) == false, "\(line)")
                }
            }
        }
    }

    @Test func `a link that leads out of the folder is not followed`() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "quaver-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(
            at: root.appending(path: "pages/a"),
            withIntermediateDirectories: true
        )
        for (path, text) in [
            "app.json": #"{"pages":["pages/a/a"]}"#, "app.js": "App({})", "图 片.svg": "<svg/>",
        ] {
            try Data(text.utf8).write(to: root.appending(path: path))
        }
        for name in ["a.js", "a.ttml"] {
            try Data("".utf8).write(to: root.appending(path: "pages/a/\(name)"))
        }
        try FileManager.default.createSymbolicLink(
            atPath: root.appending(path: "out.txt").path,
            withDestinationPath: "/etc/passwd"
        )
        try await LiveBench.with { bench in
            let made = try await bench.request("POST /_quaver/v1/devices", body: #"{"path":"\#(root.path)"}"#)
            try #require(made.status == 201)
            let files = "GET /_quaver/v1/devices/device-1/files"
            #expect(try await bench.request("\(files)/out.txt").status == 404)
            let picture = try await bench.request("\(files)/%E5%9B%BE%20%E7%89%87.svg?v=1")
            #expect(picture.status == 200)
            #expect(picture.text == "<svg/>")
        }
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/simulator/simulator.css", "text/css; charset=utf-8"),
        ("/_quaver/v1/devices/device-1/files/assets/tab-me.png", "image/png"),
        ("/_quaver/v1/devices/device-1/files/app.json", "application/json; charset=utf-8"),
    ])
    func `files come with their type, and nobody keeps or guesses them`(
        path: String,
        type: String
    ) async throws {
        try await LiveBench.with { bench in
            _ = try await bench.device(with: "Notes")
            let answer = try await bench.request("GET \(path)")
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == type)
            #expect(answer.headers["cache-control"] == "no-store")
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.body.isEmpty == false)
            let isPage = path == "/"
            #expect((answer.headers["content-security-policy"] != nil) == isPage)
        }
    }
}
