import OpenPlatform

/// A QR code drawn to a width, its modules whole pixels, centred.
struct QRPicture: Sendable {
    let matrix: QRMatrix
    let width: Int

    /// The code of a text; `nil` when it can't hold the text or a module would be less than a pixel.
    init?(_ text: String, width: Int) {
        guard let matrix = QRMatrix(text), width >= matrix.side + 2 * QRMatrix.margin else { return nil }
        self.matrix = matrix
        self.width = width
    }

    /// Pixels along a module.
    var scale: Int { width / (matrix.side + 2 * QRMatrix.margin) }

    /// Pixels before the first module.
    var offset: Int { (width - matrix.side * scale) / 2 }

    /// Draws the code; without a background it is transparent.
    func png(ink: RGBColor, background: RGBColor?) -> [UInt8] {
        let png = TwoColorPNG(width: width, height: width, ink: ink, paper: background)
        return png.bytes { column, row in
            column >= offset && row >= offset && matrix[(column - offset) / scale, (row - offset) / scale]
        }
    }
}
