import CZlib
import Testing

/// A palette PNG taken apart, to look at its pixels.
struct ReadPNG {
    let width: Int
    let height: Int
    let palette: [[UInt8]]
    let isTransparent: Bool
    private let scanlines: [UInt8]

    init(_ file: [UInt8]) throws {
        try #require(file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        var chunks: [String: [UInt8]] = [:]
        var rest = file.dropFirst(8)
        while !rest.isEmpty {
            let length = Self.number(rest.prefix(4))
            let checked = Array(rest.dropFirst(4).prefix(4 + length))
            let sum = Self.number(rest.dropFirst(8 + length).prefix(4))
            #expect(sum == Int(crc32(0, checked, UInt32(checked.count))))
            chunks[String(decoding: checked.prefix(4), as: UTF8.self)] = Array(checked.dropFirst(4))
            rest = rest.dropFirst(12 + length)
        }
        let header = try #require(chunks["IHDR"])
        width = Self.number(header[0..<4])
        height = Self.number(header[4..<8])
        #expect(Array(header[8...]) == [1, 3, 0, 0, 0])
        let colors = try #require(chunks["PLTE"])
        palette = [Array(colors[0..<3]), Array(colors[3..<6])]
        isTransparent = chunks["tRNS"] == [0]
        #expect(chunks["IEND"]?.isEmpty == true)
        let compressed = try #require(chunks["IDAT"])
        scanlines = try Self.inflated(compressed, count: height * (1 + (width + 7) / 8))
    }

    /// The colour of a pixel.
    subscript(column: Int, row: Int) -> [UInt8] {
        let byte = scanlines[row * (1 + (width + 7) / 8) + 1 + column / 8]
        return palette[byte & (0x80 >> UInt8(column % 8)) == 0 ? 0 : 1]
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func inflated(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
        var length = UInt(count)
        var status = Z_DATA_ERROR
        let result = [UInt8](unsafeUninitializedCapacity: count) { room, used in
            status = uncompress(room.baseAddress, &length, bytes, UInt(bytes.count))
            used = Int(length)
        }
        try #require(status == Z_OK && result.count == count)
        return result
    }
}
