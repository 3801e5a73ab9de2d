/// What a mini-app calls a server for; each has its own list of domains and its own time limit.
package enum NetworkUse: Sendable, Hashable, CaseIterable {
    /// `tt.request`.
    case request
    /// `tt.uploadFile`.
    case upload
    /// `tt.downloadFile`.
    case download
    /// `tt.connectSocket`.
    case socket
}

extension NetworkUse {
    /// The schemes of its addresses, the one that a released app may use first.
    var schemes: [String] {
        switch self {
        case .request, .upload, .download: ["https", "http"]
        case .socket: ["wss", "ws"]
        }
    }

    /// The beginnings of the addresses that it may call; `nil` is any.
    func domains(in settings: HostSettings) -> [String]? {
        switch self {
        case .request: settings.requestDomains
        case .upload: settings.uploadDomains
        case .download: settings.downloadDomains
        case .socket: settings.socketDomains
        }
    }

    /// The app's own time limit, in milliseconds.
    func timeout(in timeouts: NetworkTimeouts) -> Double? {
        switch self {
        case .request: timeouts.request
        case .upload: timeouts.upload
        case .download: timeouts.download
        case .socket: timeouts.socket
        }
    }
}
