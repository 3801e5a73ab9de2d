import OpenPlatform
import Synchronization

/// Tells `onProgressUpdate` of a task about one direction of an exchange, once a percent.
final class ProgressReport: Sendable {
    private let direction: TransferProgress.Direction
    private let names: (bytes: String, total: String)
    private let phone: Phone
    private let told = Mutex<Int?>(nil)

    /// For `DownloadTask`.
    static func download(_ phone: Phone) -> ProgressReport {
        ProgressReport(.received, ("totalBytesWritten", "totalBytesExpectedToWrite"), phone)
    }

    /// For `UploadTask`.
    static func upload(_ phone: Phone) -> ProgressReport {
        ProgressReport(.sent, ("totalBytesSent", "totalBytesExpectedToSend"), phone)
    }

    private init(
        _ direction: TransferProgress.Direction,
        _ names: (bytes: String, total: String),
        _ phone: Phone
    ) {
        self.direction = direction
        self.names = names
        self.phone = phone
    }

    /// Passes on what is news to the app; without a known total everything is, and the progress stays 0.
    @Sendable func watch(_ progress: TransferProgress) async {
        guard progress.direction == direction else { return }
        let percent = progress.total.map { $0 == 0 ? 100 : progress.bytes * 100 / $0 }
        let isNews = told.withLock { told in
            defer { told = percent }
            return percent == nil || told != percent
        }
        guard isNews else { return }
        await phone.tell(
            "onProgressUpdate",
            [
                "progress": .integer(percent ?? 0), names.bytes: .integer(progress.bytes),
                names.total: .integer(progress.total ?? 0),
            ]
        )
    }
}
