import HostAPI
package import OpenPlatform

extension NetworkEntry {
    /// The object of the control API.
    package var json: JSONValue {
        var members: JSONObject = [
            "id": .integer(id), "at": .number(at.seconds), "kind": .string(kind.rawValue),
            "method": .string(method), "url": .string(url),
            "status": status.map(JSONValue.integer) ?? .null,
            "ms": milliseconds.map(JSONValue.number) ?? .null,
            "source": source.map(JSONValue.string) ?? .null,
            "group": .integer(group),
            "request": request.json,
            "response": response?.json ?? .null,
            "error": failure?.json ?? .null,
        ]
        if kind == .socket {
            members["frames"] = .array(frames.map(\.json))
            members["frame_count"] = .integer(frameCount)
        }
        return .object(members)
    }
}

extension NetworkFailure {
    fileprivate var json: JSONValue {
        [
            "code": .string(code), "text": JSONValue(encoding: error.meaning),
            "fix": JSONValue(encoding: error.cure),
        ]
    }

    private var code: String {
        switch self {
        case .offline: "offline"
        case .timedOut: "timed_out"
        case .aborted: "aborted"
        case .unknownHost: "unknown_host"
        case .refused: "refused"
        case .broken: "broken"
        case .untrusted: "untrusted"
        case .tooLarge: "too_large"
        }
    }
}
