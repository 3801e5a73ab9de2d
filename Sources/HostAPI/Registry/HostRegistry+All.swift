extension HostRegistry {
    /// Every function that Quaver knows, in the order of the official index.
    package static let all: [HostFunction] = []
}
