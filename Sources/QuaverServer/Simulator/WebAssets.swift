import CWebAssets

/// The simulator's files, carried in the binary.
enum WebAssets {
    static func named(_ path: String) -> [UInt8]? { nil }
}
