import Testing

@testable import OpenPlatform

struct FilePathTests {
    @Test(
        arguments: [
            ("ttfile://user/a/b.txt", "user:a/b.txt"), ("ttfile://user", "user:"),
            ("ttfile://user/", "user:"),
            ("ttfile://user//a/./b//", "user:a/b"), ("ttfile://user/a/../b", "user:b"),
            ("ttfile://temp/x.png", "temp:x.png"), ("pages/a.js", "package:pages/a.js"),
            ("/pages/a.js", "package:pages/a.js"), ("./a.js", "package:a.js"),
            ("ttfile://user/a%2F..%2F..%2Fb", "user:a%2F..%2F..%2Fb"),
        ]
    )
    func `an address has a folder and a way below it`(text: String, expected: String) throws {
        let words =
            switch try #require(FileAddress(text)) {
            case .user(let path): "user:\(path)"
            case .temporary(let path): "temp:\(path)"
            case .package(let path): "package:\(path)"
            }

        #expect(words == expected)
    }

    @Test(arguments: [
        "", "ttfile://user/..", "ttfile://user/a/../../b", "ttfile://temp/../user/a", "../a",
        "/../etc/passwd",
        "a/../../b", "ttfile://other/a", "ttfile://userx/a", "ttfile://", "file:///etc/passwd",
        "http://a.cn/b",
        "ttfile://user/a\0b",
    ])
    func `nothing leads out of its folder`(text: String) {
        #expect(FileAddress(text) == nil)
    }

    @Test(arguments: [("a/b.tar.gz", ".gz"), ("a/b", ""), (".hidden", ""), ("a.b/c", ""), ("", "")])
    func `a suffix is the end of the name`(text: String, suffix: String) throws {
        #expect(try #require(FilePath(text)).suffix == suffix)
    }
}
