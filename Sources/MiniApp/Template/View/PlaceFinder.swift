/// Finds lines and columns quickly for offsets that mostly increase.
struct PlaceFinder {
    private let source: SourceText
    private var offset = 0
    private var position = SourcePosition(line: 1, column: 1)

    init(source: SourceText) {
        self.source = source
    }

    /// The line and the column of an offset.
    mutating func position(at next: Int) -> SourcePosition {
        let isAhead = next >= offset
        if isAhead, !source.bytes[offset..<next].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
            let between = String(decoding: source.bytes[offset..<next], as: UTF8.self)
            position = SourcePosition(line: position.line, column: position.column + between.count)
        } else {
            position = source.position(at: next)
        }
        offset = next
        return position
    }
}
