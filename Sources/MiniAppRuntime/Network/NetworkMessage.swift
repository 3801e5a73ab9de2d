package import HostAPI
package import OpenPlatform

/// One half of an exchange: header lines and a body.
package struct NetworkMessage: Sendable, Hashable {
    private static let secretNames: Set = ["authorization", "proxy-authorization"]

    /// The header lines in their order; the values of those that prove who somebody is are dots.
    package let headers: [HTTPHeader]

    /// The body, when there is one.
    package let body: NetworkBody?

    /// Keeps header lines and the beginning of a body.
    package init(headers: [HTTPHeader] = [], body: [UInt8]? = nil) {
        self.headers = headers.map { header in
            Self.secretNames.contains(header.name.lowercased())
                ? HTTPHeader(header.name, Secret(header.value).description) : header
        }
        self.body = body.map { NetworkBody($0) }
    }

    /// The object of the control API.
    package var json: JSONValue {
        [
            "headers": .array(headers.map { ["name": .string($0.name), "value": .string($0.value)] }),
            "body": body?.json ?? .null,
        ]
    }
}

/// A message of a socket.
package struct NetworkFrame: Sendable, Hashable {
    /// Who sent a frame.
    package enum Side: String, Sendable, Hashable {
        /// The mini-app.
        case app

        /// Its server.
        case server
    }

    /// Who sent it.
    package let side: Side

    /// The moment on the platform clock.
    package let at: PlatformInstant

    /// What it carried.
    package let body: NetworkBody

    /// The object of the control API.
    package var json: JSONValue {
        ["at": .number(at.seconds), "from": .string(side.rawValue), "body": body.json]
    }
}
