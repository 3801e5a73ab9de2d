import Foundation

/// A lock that processes share, by `flock`; it ends with the process at the latest.
struct FileLock {
    private let descriptor: Int32

    /// Waits for the lock, which others hold for the time of one small file's replacement.
    init(_ path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let failure = Self.failure(path)
                close(descriptor)
                throw failure
            }
        }
    }

    func unlock() {
        close(descriptor)
    }

    /// What the operating system said last, with the path it was about.
    static func failure(_ path: String) -> any Error {
        let code = POSIXErrorCode(rawValue: errno) ?? .EIO
        return CocoaError(
            .fileWriteUnknown,
            userInfo: [
                NSFilePathErrorKey: path, NSUnderlyingErrorKey: POSIXError(code),
            ]
        )
    }
}
