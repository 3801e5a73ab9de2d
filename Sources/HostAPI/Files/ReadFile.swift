import OpenPlatform

extension FileMethod {
    /// `readFile`: a file's bytes as an ArrayBuffer, or as text in an encoding; the package may be read as well.
    static let readFile = FileMethod(
        name: "readFile",
        since: "1.15.0",
        parameters: [
            .required("filePath", .string),
            .optional("encoding", .string, options: TextCoding.names),
            .optional("position", .number, since: "2.60.0"),
            .optional("length", .number, since: "2.60.0"),
        ],
        answer: "data",
        numbers: .numbered(
            [.denied: 21_101, .notPermitted: 21_102, .missing: 21_103],
            inferring: [.missing]
        ),
        source: "read-file",
        notes: "A position or length beyond the file is errNo 20000 (inferred).",
        body: { file throws(HostFailure) in
            let bytes = try file.part(of: try file.bytes(of: "filePath"))
            let name = file.call.string("encoding")
            guard !name.isEmpty else { return MarkedValue.bytes(bytes).json }
            guard let coding = TextCoding(name) else { throw file.invalid("encoding") }
            return .string(coding.text(of: bytes))
        }
    )
}

extension FileCall {
    /// The bytes from `position` on, as many as `length` says.
    fileprivate func part(of bytes: [UInt8]) throws(HostFailure) -> [UInt8] {
        let start = try whole("position", in: 0...max(bytes.count - 1, 0)) ?? 0
        let length = try whole("length", in: 1...max(bytes.count, 1))
        guard let length else { return Array(bytes[start...]) }
        return Array(bytes[start...].prefix(length))
    }

    private func whole(_ name: String, in range: ClosedRange<Int>) throws(HostFailure) -> Int? {
        guard let wanted = call[name]?.double else { return nil }
        guard let number = Int(exactly: wanted), range.contains(number) else { throw invalid(name) }
        return number
    }
}
