import OpenPlatform

/// The header lines of a request.
///
/// `referer` and `user-agent` can't be set by the app (…/api/network/http/tt-request); both are the host app's own
/// (…/api/network/network).
struct RequestHeaders {
    let call: HostCall

    private static let reserved = ["referer", "user-agent"]

    /// The app's lines, then what it may not set; the content type is JSON unless the app says otherwise.
    var lines: [HTTPHeader] {
        let own = (call["header"]?.object ?? [:])
            .compactMap { name, value in
                Self.reserved.contains(name.lowercased()) || value.isNull
                    ? nil : HTTPHeader(name, value.plainText)
            }
        let isTyped = own.contains { $0.name.lowercased() == "content-type" }
        let type = isTyped ? [] : [HTTPHeader("content-type", "application/json")]
        return own + type + [HTTPHeader("Referer", referer), HTTPHeader("User-Agent", userAgent)]
    }

    private var referer: String {
        let (app, version) = (call.origin.appID, call.settings.appVersion)
        return "https://tmaservice.developer.toutiao.com/?appid=\(app)&version=\(version)"
    }

    private var userAgent: String {
        call.origin.hostApp.userAgent(on: call.origin.model, call.origin.baseLibrary)
    }
}
