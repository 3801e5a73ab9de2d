import CQREncode

/// The modules of a QR code, dark or light, without the light margin around them.
struct QRMatrix: Sendable, Hashable {
    /// Modules that stay light on each side (ISO/IEC 18004).
    static let margin = 4

    /// How many modules there are in a row, and how many rows.
    let side: Int

    private let modules: [Bool]

    /// Encodes a text in the smallest code that holds it and can lose 15 % of its area.
    ///
    /// - Parameter text: The text, as UTF-8; `nil` comes back for an empty one and for more than 2,331 bytes.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        self.side = side
        modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; those outside are light.
    subscript(column: Int, row: Int) -> Bool {
        let inside = 0..<side
        return inside.contains(column) && inside.contains(row) && modules[row * side + column]
    }
}
