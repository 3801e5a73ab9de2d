/// The two JSON texts of a profile, in the platform's order of fields.
enum ProfileText {
    /// The open part: what `userInfo` holds and `rawData` spells
    /// (developer.open-douyin.com …/sensitive-data-process, sample).
    static func userInfo(of person: Person) -> JSONObject {
        [
            "nickName": .string(person.nickname),
            "avatarUrl": .string(person.avatarURL),
            "gender": .integer(person.gender.rawValue),
            "city": .string(person.city),
            "province": .string(person.province),
            "country": .string(person.country),
            "language": .string(person.language),
        ]
    }

    /// The open part of somebody who isn't named; what exactly the platform fills in is not published.
    static let nameless: JSONObject = [
        "nickName": "匿名用户", "avatarUrl": "", "gender": 0, "city": "", "province": "", "country": "",
        "language": "",
    ]

    /// The part to encrypt: the open part, the ids if they belong in, the watermark last.
    ///
    /// `tt.getUserInfo` holds ids (observed), `tt.getUserProfile` does not (its page).
    static func sensitive(
        _ userInfo: JSONObject,
        ids: (openID: String, unionID: String)?,
        appID: String,
        at now: PlatformInstant
    ) -> JSONValue {
        var members = userInfo
        members["openId"] = ids.map { .string($0.openID) }
        members["unionId"] = ids.map { .string($0.unionID) }
        members["watermark"] = ["appid": .string(appID), "timestamp": .integer(now.timestamp)]
        return .object(members)
    }
}
