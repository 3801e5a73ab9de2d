import CWebAssets

/// The simulator's files, carried in the binary.
enum WebAssets {
    private static let places: [String: Int] = Dictionary(
        (0..<quaver_web_asset_count()).map { (String(cString: quaver_web_assets()[$0].path), $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The bytes of a file by its path below `Web/`.
    static func named(_ path: String) -> [UInt8]? {
        guard let place = places[path], let assets = quaver_web_assets() else { return nil }
        return Array(UnsafeBufferPointer(start: assets[place].bytes, count: assets[place].length))
    }
}
