extension JSONValue {
    /// This value changed by a merge patch (RFC 7396): objects merge member by member, `null` removes, all else replaces.
    ///
    /// - Parameter patch: What to change.
    /// - Returns: The changed value.
    package func merging(_ patch: JSONValue) -> JSONValue {
        guard case .object(let changes) = patch else { return patch }
        var merged = object ?? JSONObject()
        for (name, change) in changes {
            if change.isNull {
                merged[name] = nil
            } else {
                merged[name] = (merged[name] ?? .null).merging(change)
            }
        }
        return .object(merged)
    }
}
