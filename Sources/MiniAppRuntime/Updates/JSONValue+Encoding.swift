import Foundation
package import OpenPlatform

extension JSONValue {
    /// What a value's `Codable` form says; `null` for one that has none.
    package init(encoding value: some Encodable) {
        let data = (try? JSONEncoder().encode(value)) ?? Data("null".utf8)
        self = (try? JSONValue.parse([UInt8](data))) ?? .null
    }
}
