import Foundation
import MiniApp
import Testing

struct StyleCompilerTests {
    private static func compile(_ files: [String: String]) throws -> CompiledStyle {
        let folder = try ScratchFolder(files)
        return StyleCompiler(root: folder.url).compile(file: "app.ttss")
    }

    @Test(arguments: [
        ("750rpx", "100vw"), ("1rpx", "0.133333vw"), (".5rpx", ".066667vw"), ("-20rpx", "-2.666667vw"),
        ("+7.5rpx", "+1vw"), ("-.5rpx", "-.066667vw"), ("1px.5rpx", "1px.066667vw"), ("0rpx", "0vw"),
        ("-0rpx", "0vw"), ("1e3rpx", "133.333333vw"),
        ("10RPX", "1.333333vw"),
        ("10px", "10px"), ("10rpxx", "10rpxx"), ("a10rpx", "a10rpx"), ("#10rpx", "#10rpx"),
        ("\"10rpx\"", "\"10rpx\""),
        ("url(\"data:10rpx\")", "url(\"data:10rpx\")"), ("calc(1px - 10rpx)", "calc(1px - 1.333333vw)"),
        ("1rpx+2rpx", "0.133333vw+0.266667vw"), ("10rpx10rpx", "10rpx10rpx"), ("1.5.5rpx", "1.5.066667vw"),
    ])
    func `lengths follow the width of the screen`(_ written: String, _ expected: String) throws {
        let compiled = try Self.compile(["app.ttss": "a{b:\(written)}"])

        #expect(compiled.css == "a{b:\(expected)}")
        #expect(compiled.diagnostics.isEmpty)
    }

    @Test func `a file that does not exist is an empty style sheet`() throws {
        #expect(
            try Self.compile([:]) == Self.compile(["other.ttss": ""])
        )
        let compiled = try Self.compile([:])
        #expect(compiled.css.isEmpty)
        #expect(compiled.diagnostics.isEmpty)
        #expect(compiled.sourceFiles == ["app.ttss"])
    }

    @Test func `the source files are all that were read or looked for`() throws {
        let compiled = try Self.compile([
            "app.ttss": #"@import "a";@import "a.ttss";@import "gone";@import "http://x/y.css";"#,
            "a.ttss": "",
        ])

        #expect(compiled.sourceFiles == ["app.ttss", "a.ttss", "gone.ttss"])
    }

    @Test func `imports that multiply are stopped`() throws {
        var files = ["app.ttss": #"@import "0";"#]
        for number in 0..<30 {
            files["\(number).ttss"] = #"@import "\#(number + 1)";@import "\#(number + 1)";"#
        }
        files["30.ttss"] = ".end{}"
        let compiled = try Self.compile(files)

        #expect(compiled.diagnostics.map(\.code) == ["ttss.too-many-imports"])
    }

    @Test(arguments: [
        "{", "}", "{{{{", "((((", "a{b:((((", "@", "@import", "@import \"", "\"", "\\", "a{b:url(",
        "a{b:url(\"",
        "/*", "//", "a:", "a[", "a[b=\"", "--x:{", "@media", "u", "a{u", "-", "a{b:-", "a{b:1e", "\0",
    ])
    func `every beginning of a style sheet ends`(_ text: String) throws {
        let compiled = try Self.compile(["app.ttss": text])

        #expect(
            compiled.css.utf8.count { $0 == UInt8(ascii: "{") }
                == compiled.css.utf8.count { $0 == UInt8(ascii: "}") }
        )
    }

    @Test func `deep nesting does not exhaust the stack`() throws {
        let text = String(repeating: "a{", count: 50_000)

        #expect(try Self.compile(["app.ttss": text]).css.hasSuffix("}}}}"))
    }

    @Test(arguments: [
        ("view", "tt-view"), ("page", "tt-page"), ("button", "tt-button"), ("div", nil), ("View", nil),
        ("body", nil),
    ])
    func `components have elements of their own`(_ tag: String, _ element: String?) {
        #expect(ComponentTag.element(for: tag) == element)
    }
}
