/// Converts the lengths and the addresses of a declaration and leaves the rest as it is.
struct ValueRewriter {
    private let style: StyleBytes
    private let end: Int
    private var position: Int
    private var output: [UInt8] = []

    /// The file that relative addresses are resolved against.
    private let file: String

    /// The converted form of a range.
    static func rewrite(_ range: Range<Int>, of style: StyleBytes, in file: String) -> [UInt8] {
        var rewriter = ValueRewriter(style: style, range: range, file: file)
        while rewriter.position < rewriter.end { rewriter.step() }
        return rewriter.output
    }

    private init(style: StyleBytes, range: Range<Int>, file: String) {
        self.style = style
        self.file = file
        position = range.lowerBound
        end = range.upperBound
    }

    private mutating func step() {
        switch style.bytes[position] {
        case UInt8(ascii: "/") where style.isComment(at: position):
            copy(to: style.behindComment(at: position) ?? end)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            string()
        case UInt8(ascii: "#"), UInt8(ascii: "@"):
            copy(to: behindHash)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            if style.isAddress(at: position) { address() } else { name() }
        default:
            if let behind = style.behindNumber(at: position) { number(to: behind) } else { name() }
        }
    }

    private var behindHash: Int {
        var offset = position + 1
        while let behind = style.behindName(at: offset) ?? style.behindNumber(at: offset) { offset = behind }
        return offset
    }

    private mutating func string() {
        let quote = style.bytes[position]
        let string = style.behindString(at: position)
        copy(to: string.end)
        if !string.isClosed { output.append(quote) }
    }

    private mutating func name() {
        copy(to: style.behindName(at: position) ?? position + 1)
    }

    private mutating func number(to behindNumber: Int) {
        guard let behindUnit = style.behindName(at: behindNumber),
            style.text(behindNumber..<behindUnit).lowercased() == "rpx",
            let length = ViewportLength.text(ofRpx: style.text(position..<behindNumber))
        else {
            copy(to: style.behindName(at: behindNumber) ?? behindNumber)
            return
        }
        output.append(contentsOf: length.utf8)
        position = behindUnit
    }

    private mutating func address() {
        let address = style.address(at: position)
        copy(to: address.content.lowerBound)
        let written = style.text(address.content)
        if let path = Self.localPath(written, in: file) {
            output.append(contentsOf: (CompiledStyle.filePrefix + "/" + path).utf8)
            position = address.content.upperBound
        }
        copy(to: address.end)
        output.append(contentsOf: address.missing)
    }

    /// The path from the root of an address that names one of the mini-app's files, with what follows the path.
    private static func localPath(_ address: String, in file: String) -> String? {
        let hasScheme = address.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }.endIndex
        let isElsewhere =
            address.isEmpty || address.hasPrefix("#") || address.hasPrefix("//")
            || (hasScheme < address.endIndex && address[hasScheme] == ":" && hasScheme > address.startIndex)
        guard !isElsewhere else { return nil }
        let suffix = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
        let path = SourceFolder.resolve(String(address[..<suffix]), from: file)
        return path.map { $0 + address[suffix...] }
    }

    private mutating func copy(to offset: Int) {
        let stop = max(position, min(offset, end))
        output.append(contentsOf: style.bytes[position..<stop])
        position = stop
    }
}
