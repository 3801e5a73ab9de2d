package import HostAPI
package import OpenPlatform

/// One exchange of the mini-app with a server: a line of the network log.
package struct NetworkEntry: Sendable, Hashable {
    /// Which function of `tt` began an exchange.
    package enum Kind: String, Sendable, Hashable {
        /// `tt.request`.
        case request

        /// `tt.uploadFile`.
        case upload

        /// `tt.downloadFile`.
        case download

        /// `tt.connectSocket`; its messages are ``NetworkEntry/frames``.
        case socket
    }

    /// Messages of one socket that are kept.
    package static let mostFrames = 200

    /// The number in the log, given by ``NetworkLog/begin(_:)``.
    package internal(set) var id = 0

    /// When it began, on the platform's clock; given by ``NetworkLog/begin(_:)``.
    package internal(set) var at = PlatformInstant(seconds: 0)

    /// Which function began it.
    package let kind: Kind

    /// The method in capitals.
    package let method: String

    /// The whole address.
    package let url: String

    /// What the app sent.
    package let request: NetworkMessage

    /// Where the author's code asked, as `file:line:column`.
    package let source: String?

    /// The entry of the trace that it stands under, 0 for none.
    package let group: Int

    /// The status of the answer, once there is one.
    package var status: Int?

    /// What the server sent, once it did.
    package var response: NetworkMessage?

    /// Why no answer came.
    package var failure: NetworkFailure?

    /// How long it took, in real milliseconds; `nil` while it is under way.
    package internal(set) var milliseconds: Double?

    /// The newest messages of a socket, oldest first.
    package internal(set) var frames: [NetworkFrame] = []

    /// All messages that the socket had, also those that are no longer kept.
    package internal(set) var frameCount = 0

    /// Describes an exchange that begins.
    package init(
        _ kind: Kind,
        method: String = "GET",
        url: String,
        request: NetworkMessage = NetworkMessage(),
        source: String? = nil,
        group: Int = 0
    ) {
        self.kind = kind
        self.method = method
        self.url = url
        self.request = request
        self.source = source
        self.group = group
    }
}

extension NetworkEntry {
    /// Bytes of text that the entry holds.
    var weight: Int {
        [request.body, response?.body].compactMap(\.?.text?.utf8.count).reduce(0, +)
            + frames.reduce(0) { $0 + ($1.body.text?.utf8.count ?? 0) }
    }

    /// Takes a message of a socket; the oldest gives way.
    mutating func append(_ frame: NetworkFrame) {
        frameCount += 1
        frames.append(frame)
        if frames.count > Self.mostFrames { frames.removeFirst() }
    }
}
