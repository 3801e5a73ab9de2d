import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    /// Each numbered row of each file function, reached both ways.
    static let files: [ErrorCase] =
        methods.flatMap { method in method.rows.flatMap { method.cases($0) } } + others

    /// A row, and the arguments that reach it in a world with the folder `d`, the file `d/f` and nothing else.
    private struct Row: Sendable {
        let detail: String
        let codes: JSONObject
        let arguments: [JSONValue]

        init(_ detail: String, _ errNo: Int?, _ errorCode: Int?, _ arguments: JSONValue...) {
            self.detail = detail
            self.arguments = arguments
            var codes: JSONObject = [:]
            codes["errNo"] = errNo.map(JSONValue.integer)
            codes["errorCode"] = errorCode.map(JSONValue.integer)
            codes["errorType"] = errorCode.map { _ in "D" }
            self.codes = codes
        }
    }

    private struct Method: Sendable {
        let name: String
        let parameters: [String]
        let rows: [Row]

        init(_ name: String, _ parameters: [String], _ rows: [Row]) {
            self.name = name
            self.parameters = parameters
            let mistake = Row(
                "params.\(parameters[0]) should be string, but got number",
                nil,
                161_799,
                1,
                "a"
            )
            let empty = Row("\(parameters[0]) is invalid", 20_000, nil, "", "a")
            self.rows = rows + [empty, mistake]
        }

        /// As a function with callbacks, and as a twin, whose page gives no `errorCode`.
        func cases(_ row: Row) -> [ErrorCase] {
            let members = JSONObject(zip(parameters, row.arguments).map { ($0, $1) })
            var codes = row.codes
            if codes["errorCode"] != 161_799 {
                codes["errorCode"] = nil
                codes["errorType"] = nil
            }
            return [
                ErrorCase(
                    "FileSystemManager.\(name)",
                    .object(members),
                    row.detail.replacing("%@", with: name),
                    row.codes,
                    arrange: furnish
                ),
                ErrorCase(
                    "FileSystemManager.\(name)Sync",
                    .array(Array(row.arguments.prefix(parameters.count))),
                    row.detail.replacing("%@", with: "\(name)Sync"),
                    codes,
                    arrange: furnish
                ),
            ]
        }
    }

    private static let methods = [
        Method(
            "access",
            ["path"],
            [
                Row("permission denied, %@ ttfile://x", 21_101, nil, "ttfile://x"),
                Row("no such file or directory, %@ ttfile://user/x", 21_102, nil, "ttfile://user/x"),
            ]
        ),
        Method("appendFile", ["filePath", "data"], writing(1080)),
        Method(
            "copyFile",
            ["srcPath", "destPath"],
            [
                Row("permission denied, %@ a -> b", 21_101, nil, "a", "b"),
                Row(
                    "operation not permitted, %@ ttfile://user/d -> ttfile://user/e",
                    21_102,
                    nil,
                    "ttfile://user/d",
                    "ttfile://user/e"
                ),
                Row(
                    "no such file or directory, %@ ttfile://user/x -> ttfile://user/e",
                    21_103,
                    nil,
                    "ttfile://user/x",
                    "ttfile://user/e"
                ),
            ]
        ),
        Method(
            "mkdir",
            ["dirPath"],
            [
                Row("permission denied, %@ ttfile://temp/d", 21_101, 107_101, "ttfile://temp/d"),
                Row("file already exists, %@ ttfile://user/d", 21_102, 107_102, "ttfile://user/d"),
                Row("no such file or directory, %@ ttfile://user/x/y", 21_103, 107_103, "ttfile://user/x/y"),
            ]
        ),
        Method(
            "readdir",
            ["dirPath"],
            [
                Row("permission denied, %@ pages", 21_101, nil, "pages"),
                Row("operation not permitted, %@ ttfile://user/d/f", 21_102, nil, "ttfile://user/d/f"),
                Row("no such file or directory, %@ ttfile://user/x", 21_103, nil, "ttfile://user/x"),
            ]
        ),
        Method(
            "readFile",
            ["filePath"],
            [
                Row("permission denied, %@ ../a", 21_101, nil, "../a"),
                Row("operation not permitted, %@ ttfile://user/d", 21_102, nil, "ttfile://user/d"),
                Row("no such file or directory, %@ ttfile://user/x", 21_103, nil, "ttfile://user/x"),
            ]
        ),
        Method(
            "rename",
            ["oldPath", "newPath"],
            [
                Row(
                    "permission denied, %@ ttfile://user/d -> ttfile://temp/d",
                    21_101,
                    107_701,
                    "ttfile://user/d",
                    "ttfile://temp/d"
                ),
                Row(
                    "no such file or directory, %@ ttfile://user/x -> ttfile://user/e",
                    21_102,
                    107_702,
                    "ttfile://user/x",
                    "ttfile://user/e"
                ),
                Row(
                    "operation not permitted, %@ ttfile://user/d -> ttfile://user/d/e",
                    21_103,
                    107_703,
                    "ttfile://user/d",
                    "ttfile://user/d/e"
                ),
            ]
        ),
        Method(
            "rmdir",
            ["dirPath"],
            [
                Row("permission denied, %@ ttfile://temp", 21_101, nil, "ttfile://temp"),
                Row("no such file or directory, %@ ttfile://user/x", 21_102, nil, "ttfile://user/x"),
                Row("directory not empty", 21_103, nil, "ttfile://user/d"),
                Row("operation not permitted, %@ ttfile://user/d/f", 21_105, nil, "ttfile://user/d/f"),
            ]
        ),
        Method("saveFile", ["tempFilePath", "filePath"], saving),
        Method(
            "stat",
            ["path"],
            [
                Row("permission denied, %@ app.js", 21_101, 107_601, "app.js"),
                Row("no such file or directory, %@ ttfile://temp/x", 21_102, 107_602, "ttfile://temp/x"),
            ]
        ),
        Method("truncate", ["filePath"], []),
        Method(
            "unlink",
            ["filePath"],
            [
                Row("permission denied, %@ ttfile://temp/x", 21_101, 107_501, "ttfile://temp/x"),
                Row("no such file or directory, %@ ttfile://user/x", 21_102, 107_502, "ttfile://user/x"),
                Row("operation not permitted, %@ ttfile://user/d", 21_103, 107_503, "ttfile://user/d"),
            ]
        ),
        Method(
            "writeFile",
            ["filePath", "data"],
            writing(1070) + [Row("data is invalid", 20_000, 107_099, "ttfile://user/x", 5)]
        ),
    ]

    private static func writing(_ number: Int) -> [Row] {
        [
            Row("permission denied, %@ ttfile://temp/x", 21_101, number * 100 + 1, "ttfile://temp/x", "a"),
            Row(
                "no such file or directory, %@ ttfile://user/x/y",
                21_102,
                number * 100 + 2,
                "ttfile://user/x/y",
                "a"
            ),
            Row(
                "user dir saved file size limit exceeded",
                21_103,
                number * 100 + 3,
                "ttfile://user/x",
                .string(String(repeating: "x", count: 10_485_761))
            ),
            Row(
                "operation not permitted, %@ ttfile://user/d",
                21_104,
                number == 1070 ? nil : 108_004,
                "ttfile://user/d",
                "a"
            ),
        ]
    }

    private static let saving = [
        Row("permission denied, %@ ttfile://user/d/f", 21_101, 106_901, "ttfile://user/d/f"),
        Row("no such file or directory, %@ ttfile://temp/x", 21_102, 106_902, "ttfile://temp/x"),
        Row("operation not permitted, %@ ttfile://temp", 21_105, 106_905, "ttfile://temp"),
    ]

    private static let others =
        saving.map { row in
            ErrorCase(
                "saveFile",
                .object(["tempFilePath": row.arguments[0]]),
                row.detail.replacing("%@", with: "saveFile"),
                row.codes,
                arrange: furnish
            )
        }
        + [
            simple(
                "saveFile",
                "tempFilePath",
                1,
                "params.tempFilePath should be string, but got number",
                nil,
                161_799
            ),
            simple("saveFile", "tempFilePath", "", "tempFilePath is invalid", 20_000, nil),
            simple(
                "removeSavedFile",
                "filePath",
                "app.js",
                "permission denied, removeSavedFile app.js",
                21_101,
                106_801
            ),
            simple(
                "removeSavedFile",
                "filePath",
                "ttfile://user/x",
                "no such file or directory, removeSavedFile ttfile://user/x",
                21_102,
                106_802
            ),
            simple(
                "removeSavedFile",
                "filePath",
                "ttfile://user/d",
                "operation not permitted, removeSavedFile ttfile://user/d",
                21_104,
                106_803
            ),
            simple("removeSavedFile", "filePath", "", "filePath is invalid", 20_000, nil),
            simple(
                "removeSavedFile",
                "filePath",
                1,
                "params.filePath should be string, but got number",
                nil,
                161_799
            ),
            simple("getFileInfo", "filePath", "../x", "permission denied, getFileInfo ../x", 21_101, 106_601),
            simple(
                "getFileInfo",
                "filePath",
                "ttfile://user/x",
                "no such file or directory, getFileInfo ttfile://user/x",
                21_102,
                106_602
            ),
            simple(
                "getFileInfo",
                "filePath",
                "ttfile://user/d",
                "operation not permitted, getFileInfo ttfile://user/d",
                21_103,
                106_603
            ),
            simple("getFileInfo", "filePath", "", "filePath is invalid", 20_000, nil),
            simple(
                "getFileInfo",
                "filePath",
                1,
                "params.filePath should be string, but got number",
                nil,
                161_799
            ),
        ]
        + ["FileSystemManager.saveFile", "FileSystemManager.saveFileSync", "saveFile"].map(fullSave)

    private static func simple(
        _ function: String,
        _ parameter: String,
        _ value: JSONValue,
        _ detail: String,
        _ errNo: Int?,
        _ errorCode: Int?
    ) -> ErrorCase {
        let row = Row(detail, errNo, errorCode)
        return ErrorCase(function, [parameter: value], detail, row.codes, arrange: furnish)
    }

    /// A temporary file that finds no room; its name is the one that a world's seed gives first.
    private static func fullSave(_ function: String) -> ErrorCase {
        let isTwin = function.hasSuffix("Sync")
        var codes: JSONObject = ["errNo": 21_103]
        if !isTwin { codes = ["errNo": 21_103, "errorCode": 106_903, "errorType": "D"] }
        return ErrorCase(
            function,
            isTwin ? ["ttfile://temp/big"] : ["tempFilePath": "ttfile://temp/big"],
            "user dir saved file size limit exceeded",
            codes
        ) { world in
            try furnish(&world)
            try world.fill(withAll: 10_485_760)
            world.screen.temporaryFiles.put([1], named: "big", on: world.platform)
        }
    }

    @Sendable private static func furnish(_ world: inout World) throws {
        try world.makeFolder("d")
        try world.write([1], to: "d/f")
    }
}
