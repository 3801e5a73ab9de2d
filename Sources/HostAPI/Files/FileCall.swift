import OpenPlatform

/// A call of a file function, with the words and numbers in which it refuses.
struct FileCall {
    let call: HostCall
    let word: String
    let errors: FileErrors

    /// The path under a name, as the app wrote it.
    func text(_ name: String) -> String { call.string(name) }

    /// The address under a name; what leads nowhere an app may look is denied.
    func address(_ name: String) throws(HostFailure) -> FileAddress {
        guard !text(name).isEmpty else { throw errors.failure(.invalidPath, word, name) }
        guard let address = FileAddress(text(name)) else { throw refuse(.denied, text(name)) }
        return address
    }

    /// The path below `ttfile://user` under a name.
    func writable(_ name: String) throws(HostFailure) -> FilePath {
        try settle(address(name).writable, text(name))
    }

    /// What a decision of the platform gives, or the row for its refusal.
    func settle<Value>(_ result: Result<Value, FileRefusal>, _ path: String) throws(HostFailure) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw refuse(refusal, path)
        }
    }

    /// Does something to the files that the platform keeps.
    func perform<Value>(
        _ path: String,
        _ work: (LocalFiles, StorageOwner) throws -> Result<Value, FileRefusal>
    ) throws(HostFailure) -> Value {
        let owner = call.storageOwner
        return try settle(try call.perform { try work($0.localFiles, owner) }, path)
    }

    /// The bytes of a file, wherever an app may read.
    func bytes(of name: String) throws(HostFailure) -> [UInt8] {
        try settle(try call.bytes(at: try address(name)), text(name))
    }

    func refuse(_ refusal: FileRefusal, _ path: String) -> HostFailure {
        errors.failure(FileCause(refusal), word, path)
    }

    /// Refuses a value that isn't one of those the page lists.
    func invalid(_ name: String) -> HostFailure { errors.failure(.invalidData, word, name) }
}

extension HostCall {
    /// The bytes of a file below `ttfile://user` or `ttfile://temp`, or in the package.
    func bytes(at address: FileAddress) throws(HostFailure) -> Result<[UInt8], FileRefusal> {
        switch address {
        case .user(let path):
            return try perform { try $0.localFiles.read(path, of: storageOwner) }
        case .temporary(.root):
            return .failure(.notPermitted)
        case .temporary(let path):
            return phone.files.temporary["\(path)"].map { .success($0.bytes) } ?? .failure(.missing)
        case .package(let path):
            return phone.files.packaged(path).map { .success($0) } ?? .failure(.missing)
        }
    }

    /// What is known of a file or folder below `ttfile://user` or `ttfile://temp`; the package tells nothing.
    func entry(at address: FileAddress) throws(HostFailure) -> Result<FileEntry, FileRefusal> {
        switch address {
        case .user(let path):
            return try perform { try $0.localFiles.entry(path, of: storageOwner) }
        case .temporary(let path):
            let file = phone.files.temporary["\(path)"]
            guard path == .root || file != nil else { return .failure(.missing) }
            let moment = file?.madeAt ?? platform.clock.now()
            return .success(
                FileEntry(
                    isDirectory: path == .root,
                    bytes: file?.bytes.count ?? 0,
                    madeAt: moment,
                    changedAt: moment
                )
            )
        case .package:
            return .failure(.denied)
        }
    }
}
