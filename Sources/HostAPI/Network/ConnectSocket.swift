import OpenPlatform

extension HostFunction {
    /// `tt.connectSocket`: begins a WebSocket; that it is open is told by `SocketTask.onOpen`.
    static let connectSocket = HostFunction(
        "connectSocket",
        .network,
        since: "1.0.0",
        kind: .task,
        timing: .network,
        parameters: [
            .required("url", .string),
            .optional("header", .object),
            .optional("protocols", .array),
        ],
        result: ["socketTaskId"],
        errors: [.invalidURL, .invalidDomain, .offline, .tooManySockets, .invalidProtocols],
        source: "api/network/web-socket/tt-connect-socket",
        notes: "Its error texts are not published.",
        carriesGesture: false,
        body: .immediate { call throws(HostFailure) in
            let address = try call.address(for: .socket)
            guard call.phone.conditions().network != .offline else { throw HostFailure(.offline) }
            let protocols = (call["protocols"]?.array ?? []).compactMap(\.string)
            guard protocols.allSatisfy(\.isToken) else { throw HostFailure(.invalidProtocols) }
            call.notes.show(as: "WS \(address.path)", address.authority, to: .server)
            let request = SocketRequest(
                url: address.text,
                headers: RequestHeaders(call: call).lines.filter { $0.name != "content-type" },
                protocols: protocols,
                timeout: call.timeout(for: .socket)
            )
            guard let number = call.phone.sockets.open(request) else { throw HostFailure(.tooManySockets) }
            return ["socketTaskId": .integer(number)]
        }
    )

    /// `SocketTask.send`: sends text or bytes on an open socket.
    static let sendOnSocket = HostFunction(
        "SocketTask.send",
        .network,
        since: "1.0.0",
        timing: .network,
        parameters: [.required("socket", .number), .required("data", .any)],
        errors: [.invalidMessage, .socketNotOpen, .socketCongested],
        source: "api/network/web-socket/socket-task/socket-task-send",
        notes: "Its error texts are not published.",
        carriesGesture: false,
        body: .immediate { call throws(HostFailure) in
            let message: SocketMessage
            if let text = call["data"]?.string {
                message = .text(text)
            } else if let data = call["data"], case .bytes(let bytes) = MarkedValue(data) {
                message = .bytes(bytes)
            } else {
                throw HostFailure(.invalidMessage)
            }
            switch call.phone.sockets.order(.send(message), call.socket) {
            case .taken: return [:]
            case .notOpen: throw HostFailure(.socketNotOpen)
            case .congested: throw HostFailure(.socketCongested)
            }
        }
    )

    /// `SocketTask.close`: ends a socket; `onClose` tells when it is closed.
    static let closeSocket = HostFunction(
        "SocketTask.close",
        .network,
        since: "1.0.0",
        parameters: [
            .required("socket", .number),
            .optional("code", .number, default: 1000),
            .optional("reason", .string, default: ""),
        ],
        errors: [.invalidCloseCode, .socketNotOpen],
        source: "api/network/web-socket/socket-task/socket-task-close",
        notes: "Its error texts are not published.",
        carriesGesture: false,
        body: .immediate { call throws(HostFailure) in
            let code = Int(exactly: call.number("code")) ?? 0
            let reason = call.string("reason")
            let isKnown = code == 1000 || code == 1001 || (3000...4999).contains(code)
            guard isKnown, reason.utf8.count <= 123 else { throw HostFailure(.invalidCloseCode) }
            let ending = SocketEnding(code: code, reason: reason)
            guard call.phone.sockets.order(.close(ending), call.socket) == .taken else {
                throw HostFailure(.socketNotOpen)
            }
            return [:]
        }
    )
}

extension HostCall {
    /// The number of the socket that a method of `SocketTask` is called on.
    fileprivate var socket: Int { Int(exactly: number("socket")) ?? 0 }
}

extension String {
    /// Whether it can stand in a header line as a word (RFC 9110).
    fileprivate var isToken: Bool {
        let marks = Array("!#$%&'*+-.^_`|~".utf8)
        return !isEmpty
            && utf8.allSatisfy { byte in
                marks.contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte)
            }
    }
}

/// The failures of sockets; no page lists them.
extension HostError {
    /// At most five at once (…/api/network/web-socket/tt-connect-socket); the words are inferred.
    static let tooManySockets = socket(
        "exceed max socket count",
        Phrase(en: "five sockets are open already", zh: "已有 5 个 WebSocket 连接"),
        Phrase(en: "Close one first.", zh: "先关闭一个连接。")
    )

    static let invalidProtocols = socket(
        "protocols is invalid",
        Phrase(en: "a subprotocol is no word", zh: "子协议名不合法"),
        Phrase(en: "Use letters, digits and dashes.", zh: "仅使用字母、数字和连字符。")
    )

    static let invalidMessage = socket(
        "data is invalid",
        Phrase(en: "data is neither text nor bytes", zh: "data 既不是文本也不是 ArrayBuffer"),
        Phrase(en: "Pass a string or an ArrayBuffer.", zh: "传入 string 或 ArrayBuffer。")
    )

    static let invalidCloseCode = socket(
        "code or reason is invalid",
        Phrase(en: "the code is reserved, or the reason too long", zh: "code 为保留值，或 reason 过长"),
        Phrase(
            en: "Use 1000, 1001 or 3000 to 4999, and at most 123 bytes.",
            zh: "code 用 1000、1001 或 3000–4999，reason 至多 123 字节。"
        )
    )

    static let socketNotOpen = socket(
        "socket is not open",
        Phrase(en: "the socket is not open", zh: "连接未打开"),
        Phrase(en: "Wait for onOpen; connect again after onClose.", zh: "等待 onOpen；onClose 之后需重新连接。")
    )

    static let socketCongested = socket(
        "send buffer is full",
        Phrase(en: "too much waits to be sent", zh: "待发送的数据过多"),
        Phrase(en: "Send less, or wait.", zh: "减少发送，或稍候再发。")
    )

    private static func socket(_ detail: String, _ meaning: Phrase, _ cure: Phrase) -> HostError {
        HostError(detail, .inferred, meaning: meaning, cure: cure)
    }
}
