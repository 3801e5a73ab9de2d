import OpenPlatform

@testable import HostAPI

extension ErrorCase {
    static let basics = [
        component([1], "inputs[0] should be string, but got number"),
        component([], "inputs[0] should be string, but got undefined"),
        component(["div"], "invalid component name: div"),
        ErrorCase(
            "base64ToArrayBuffer",
            [1],
            "params.str should be string, but got number",
            ["errNo": 20000]
        ),
        ErrorCase(
            "arrayBufferToBase64",
            [["a": 1]],
            "params.arraybuffer should be arraybuffer, but got object",
            ["errNo": 20000]
        ),
        ErrorCase(
            "setPageInfo",
            ["title": "a"],
            "params.keywords should be string, but got undefined",
            ["errNo": 20000]
        ),
    ]

    private static func component(_ arguments: JSONValue, _ detail: String) -> ErrorCase {
        ErrorCase(
            "canIPutStuffOverComponent",
            arguments,
            detail,
            ["errorCode": 165299, "errorType": "D"]
        )
    }
}
