import DouyinCrypto

/// The ids under which apps know people and devices.
///
/// They are derived, not drawn: the same person in the same app and host app has the same id after a reset, in
/// another process and on another machine, so fixtures may hold them.
enum Identities {
    /// One person in one app and host app; 16 characters like `8PB.cW.TabxdbJFs` (observed).
    ///
    /// The same person has different open ids in Douyin, Toutiao and the developer tools.
    static func openID(of account: AccountKey) -> String {
        let bytes = digest("openid", account.appID, account.hostApp.rawValue, account.person)
        return Alphabet.openID.text(bytes.prefix(16))
    }

    /// One device in one app; constant (developer.open-douyin.com …/code-2-session).
    static func anonymousOpenID(device: String, appID: String) -> String {
        Alphabet.openID.text(digest("anonymous", appID, device).prefix(16))
    }

    /// One person in all apps of a developer, by host app unless the setting says otherwise; 36 characters.
    static func unionID(of account: AccountKey, developer: String, spanningHostApps: Bool) -> String {
        let hostApp = spanningHostApps ? "" : account.hostApp.rawValue
        var bytes = Array(digest("unionid", developer, hostApp, account.person).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(Alphabet.hexadecimal.text(bytes.flatMap { [$0 >> 4, $0 & 15] }))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// One person in all apps of a company, in every host app; its look is not published.
    static func alliedID(of account: AccountKey, developer: String) -> String {
        Alphabet.base62.text(digest("alliedid", developer, account.person))
    }

    private static func digest(_ parts: String...) -> [UInt8] {
        Digest256.of(parts.joined(separator: "\u{0}").utf8)
    }
}
