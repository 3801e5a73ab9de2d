import Foundation

/// Keeps tokens in a folder, for several processes on one machine.
///
/// Each key has a file of its own, readable by its owner only. Changes are made under a lock of the operating system,
/// and a file is replaced as a whole, so a process that dies leaves either the old record or the new one.
public struct FileTokenStore: TokenStore {
    private let folder: URL

    /// Uses a folder, and makes it if it isn't there.
    ///
    /// - Parameter path: The folder's path.
    /// - Throws: What the file system says.
    public init(folder path: String) throws {
        folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// See ``TokenStore/token(for:)``.
    public func token(for key: TokenKey) throws -> StoredToken? {
        try change(key) { $0.token }
    }

    /// See ``TokenStore/lease(for:holder:now:until:)``.
    public func lease(
        for key: TokenKey,
        holder: String,
        now: Double,
        until end: Double
    ) throws -> TokenLease? {
        try change(key) { $0.lease(holder: holder, now: now, until: end) }
    }

    /// See ``TokenStore/save(_:for:under:)``.
    public func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) throws -> Bool {
        try change(key) { $0.save(token, under: lease) }
    }

    /// See ``TokenStore/release(_:for:)``.
    public func release(_ lease: TokenLease, for key: TokenKey) throws {
        try change(key) { $0.release(lease) }
    }

    /// See ``TokenStore/expire(_:for:)``.
    public func expire(_ token: TokenText, for key: TokenKey) throws {
        try change(key) { $0.expire(token) }
    }

    private func change<Value>(_ key: TokenKey, _ body: (inout TokenRecord) -> Value) throws -> Value {
        let file = folder.appending(path: Self.name(of: key))
        let lock = try FileLock(file.path() + ".lock")
        defer { lock.unlock() }
        let before = try read(file)
        var record = before
        let value = body(&record)
        if record != before { try write(record, to: file) }
        return value
    }

    private func read(_ file: URL) throws -> TokenRecord {
        guard FileManager.default.fileExists(atPath: file.path()) else { return TokenRecord() }
        return try JSONDecoder().decode(TokenRecord.self, from: Data(contentsOf: file))
    }

    private func write(_ record: TokenRecord, to file: URL) throws {
        let new = file.appendingPathExtension("new")
        try JSONEncoder().encode(record).write(to: new)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: new.path())
        guard rename(new.path(), file.path()) == 0 else { throw FileLock.failure(file.path()) }
    }

    /// A file's name that can't leave the folder, whatever the key says.
    private static func name(of key: TokenKey) -> String {
        key.text.utf8
            .map { byte in
                let isPlain = byte.isASCIILetterOrDigit
                return isPlain ? String(UnicodeScalar(byte)) : "-" + String(byte, radix: 16)
            }
            .joined() + ".json"
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
