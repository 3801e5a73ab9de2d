import OpenPlatform

/// The failures of network functions; no page lists them, the words are those of Chromium and of sibling platforms.
extension HostError {
    /// Seen in an official sample app (observed).
    static let invalidDomain = HostError(
        "url is not valid domain",
        .observed,
        meaning: Phrase(en: "the domain is not allowed", zh: "域名不在白名单中"),
        cure: Phrase(
            en: "Add scheme, host and port to the allowed domains of the app.",
            zh: "在应用的白名单中加上协议、域名和端口。"
        )
    )

    static let invalidURL = HostError(
        "invalid url",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "the url is not an absolute http address", zh: "url 不是完整的 http 地址"),
        cure: Phrase(en: "Pass a url with https:// and a host.", zh: "传入带 https:// 和域名的 url。")
    )

    static let invalidMethod = HostError(
        "method is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "the method is not in the list", zh: "method 不在列表中"),
        cure: Phrase(en: "Use a documented method; PATCH needs 2.42.0.", zh: "使用文档中的 method；PATCH 需要 2.42.0。")
    )

    static let timedOut = network(
        "timeout",
        Phrase(en: "no answer in time", zh: "超时"),
        cure: Phrase(en: "Look at the server, or raise timeout.", zh: "检查服务器，或增大 timeout。")
    )

    static let aborted = HostError(
        "abort",
        .inferred,
        meaning: Phrase(en: "the app took the request back", zh: "应用取消了请求"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    static let nameNotResolved = network(
        "net::ERR_NAME_NOT_RESOLVED",
        Phrase(en: "the host name is not known", zh: "域名无法解析"),
        cure: Phrase(en: "Correct the host name.", zh: "改正域名。")
    )

    static let connectionRefused = network(
        "net::ERR_CONNECTION_REFUSED",
        Phrase(en: "nobody listens at that address", zh: "地址上没有服务"),
        cure: Phrase(en: "Start the server, or correct the port.", zh: "启动服务器，或改正端口。")
    )

    static let connectionClosed = network(
        "net::ERR_CONNECTION_CLOSED",
        Phrase(en: "the connection ended before the answer", zh: "连接提前断开"),
        cure: Phrase(en: "Look at the server's log.", zh: "查看服务器的日志。")
    )

    static let untrusted = network(
        "net::ERR_CERT_AUTHORITY_INVALID",
        Phrase(en: "the certificate is not trusted", zh: "证书不受信任"),
        cure: Phrase(en: "Use http locally, or a trusted certificate.", zh: "本地使用 http，或换用受信任的证书。")
    )

    static let tooLargeToDownload = HostError(
        "exceed max file size",
        .inferred,
        meaning: Phrase(en: "the answer is larger than a download may be", zh: "下载内容超过上限"),
        cure: Phrase(
            en: "Serve less: 200 MB, and 50 before base library 2.42.0.",
            zh: "减小文件：上限 200 MB，基础库 2.42.0 之前为 50 MB。"
        )
    )

    private static func network(_ detail: String, _ meaning: Phrase, cure: Phrase) -> HostError {
        HostError(detail, isAccident: true, .inferred, meaning: meaning, cure: cure)
    }
}

extension NetworkFailure {
    /// The row that a failure stands for.
    package var error: HostError {
        switch self {
        case .offline: .offline
        case .timedOut: .timedOut
        case .aborted: .aborted
        case .unknownHost: .nameNotResolved
        case .refused: .connectionRefused
        case .broken: .connectionClosed
        case .untrusted: .untrusted
        case .tooLarge: .tooLargeToDownload
        }
    }
}
