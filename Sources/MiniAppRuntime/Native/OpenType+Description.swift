import HostAPI
import OpenPlatform

extension OpenType {
    /// What the kernel needs to know of a value on a base library.
    func description(for baseLibrary: Version) -> JSONValue {
        var members: JSONObject = [
            "value": .string(value), "attributes": .array(attributes.map(JSONValue.string)),
        ]
        members["event"] = event.map(JSONValue.string)
        members["problem"] = problem(on: baseLibrary).map(JSONValue.string)
        return .object(members)
    }
}
