/// How long network functions wait where the call doesn't say, in milliseconds; `nil` is as long as they may.
package struct NetworkTimeouts: Sendable, Hashable {
    /// For `tt.request`.
    package var request: Double?
    /// For `tt.uploadFile`.
    package var upload: Double?
    /// For `tt.downloadFile`.
    package var download: Double?
    /// For `tt.connectSocket`.
    package var socket: Double?

    /// Collects the limits of an app.
    package init(
        request: Double? = nil,
        upload: Double? = nil,
        download: Double? = nil,
        socket: Double? = nil
    ) {
        self.request = request
        self.upload = upload
        self.download = download
        self.socket = socket
    }
}
