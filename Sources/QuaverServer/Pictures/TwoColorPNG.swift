import CZlib
import OpenPlatform

/// A picture of two colours as a PNG file: a palette and one bit a pixel.
struct TwoColorPNG: Sendable {
    let width: Int
    let height: Int
    let ink: RGBColor

    /// The other colour; white that lets through everything behind it when there is none.
    let paper: RGBColor?

    /// Writes the file.
    ///
    /// - Parameter isInk: Says which of the two colours a pixel has.
    /// - Returns: The bytes of the file.
    func bytes(isInk: (_ column: Int, _ row: Int) -> Bool) -> [UInt8] {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let paletteAndBitDepth: [UInt8] = [1, 3, 0, 0, 0]
        var file = signature
        file += Self.chunk("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + paletteAndBitDepth)
        file += Self.chunk("PLTE", (paper ?? .white).bytes + ink.bytes)
        if paper == nil { file += Self.chunk("tRNS", [0]) }
        file += Self.chunk("IDAT", Self.deflated(scanlines(isInk)))
        file += Self.chunk("IEND", [])
        return file
    }

    /// The rows, each behind the number of its filter, which is none.
    private func scanlines(_ isInk: (Int, Int) -> Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(height * (1 + (width + 7) / 8))
        for row in 0..<height {
            bytes.append(0)
            for start in stride(from: 0, to: width, by: 8) {
                var eight: UInt8 = 0
                for column in start..<min(start + 8, width) where isInk(column, row) {
                    eight |= 0x80 >> UInt8(column - start)
                }
                bytes.append(eight)
            }
        }
        return bytes
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let checked = Array(type.utf8) + data
        let checksum = crc32(0, checked, UInt32(checked.count))
        return bigEndian(data.count) + checked + bigEndian(Int(checksum))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian) { Array($0) }
    }

    /// Compresses; zlib has no reason to fail with as much room as it asked for.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var count = compressBound(UInt(bytes.count))
        return [UInt8](unsafeUninitializedCapacity: Int(count)) { room, used in
            let status = compress2(room.baseAddress, &count, bytes, UInt(bytes.count), Z_DEFAULT_COMPRESSION)
            precondition(status == Z_OK, "zlib refused to compress \(bytes.count) bytes: \(status)")
            used = Int(count)
        }
    }
}

extension RGBColor {
    fileprivate var bytes: [UInt8] { [red, green, blue] }
}
