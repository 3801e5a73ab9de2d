import DouyinCrypto
import Foundation

extension Person {
    private static let nicknames = ["小满", "林夏", "阿力", "晚风", "木子", "南瓜", "大橘", "青柠", "Kiki", "Momo"]

    /// Makes up somebody who stays the same for the same id, so that a test may rely on it.
    init(madeUpFor id: String) {
        let dice = Digest256.of(id.utf8)
        self.init(id: id, nickname: Self.nicknames[Int(dice[0]) % Self.nicknames.count])
        avatarURL = Self.drawing(of: nickname, hue: Int(dice[1]) * 360 / 256)
        gender = Gender(rawValue: Int(dice[2]) % 3) ?? .unknown
        let number = 13_800_000_000 + (Int(dice[3]) << 8 | Int(dice[4])) % 10_000
        phone = PhoneNumber(countryCode: "86", number: String(number))
        location = Place.beijing.coordinates
    }

    /// A picture that needs no server: the first letter on a colour.
    private static func drawing(of nickname: String, hue: Int) -> String {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
            <rect width="64" height="64" fill="hsl(\(hue),40%,50%)"/>\
            <text x="32" y="43" font-size="30" text-anchor="middle" fill="#fff">\(nickname.prefix(1))</text></svg>
            """
        let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
            .union(CharacterSet(charactersIn: "-._~:/=() ,"))
        return "data:image/svg+xml," + (svg.addingPercentEncoding(withAllowedCharacters: plain) ?? "")
    }
}
