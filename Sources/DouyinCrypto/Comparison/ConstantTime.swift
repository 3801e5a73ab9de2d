/// Comparing secrets without telling, by the time it takes, where they differ.
public enum ConstantTime {
    /// Whether two byte sequences are the same; only their lengths show in the time it takes.
    ///
    /// - Parameters:
    ///   - expected: The secret.
    ///   - received: What somebody claims it to be.
    /// - Returns: Whether both have the same bytes.
    public static func equals(
        _ expected: some Collection<UInt8>,
        _ received: some Collection<UInt8>
    ) -> Bool {
        guard expected.count == received.count else { return false }
        var difference: UInt8 = 0
        for (one, other) in zip(expected, received) { difference |= one ^ other }
        return difference == 0
    }
}
