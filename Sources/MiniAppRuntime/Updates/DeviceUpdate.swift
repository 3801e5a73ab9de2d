import OpenPlatform

/// One message from a device to the browsers that show it, as the JSON text of a WebSocket frame.
///
/// Trees and patches come from the kernel as JSON text; they are placed in the frame as they are, without being
/// read again.
package struct DeviceUpdate: Sendable, Hashable {
    /// The whole frame.
    package let text: String

    init(_ type: String, _ members: [(name: String, json: String)]) {
        var text = "{\"type\":\"\(type)\""
        for member in members { text += ",\"\(member.name)\":\(member.json)" }
        self.text = text + "}"
    }

    init(_ type: String, _ members: JSONValue) {
        guard case .object(let object) = members else {
            self.init(type, [])
            return
        }
        self.init(type, object.map { (name: $0.0, json: $0.1.text) })
    }
}

extension DeviceUpdate {
    static func patch(page: Int, operations: String) -> DeviceUpdate {
        DeviceUpdate("patch", [("page", String(page)), ("ops", operations)])
    }

    static func tree(page: Int, css: String, root: String) -> DeviceUpdate {
        DeviceUpdate(
            "tree",
            [("page", String(page)), ("css", JSONValue.string(css).text), ("root", root)]
        )
    }

    static func style(page: Int, css: String) -> DeviceUpdate {
        DeviceUpdate("style", [("page", String(page)), ("css", JSONValue.string(css).text)])
    }

    static func data(page: Int, route: String, data: String) -> DeviceUpdate {
        DeviceUpdate(
            "data",
            [("page", String(page)), ("route", JSONValue.string(route).text), ("data", data)]
        )
    }
}
