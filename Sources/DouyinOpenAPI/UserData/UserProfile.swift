/// A person's profile, as it is inside user data.
public struct UserProfile: Sendable, Hashable {
    /// The nickname.
    public let nickname: String

    /// The address of the picture.
    public let avatarURL: String

    /// 0 unknown, 1 male, 2 female.
    public let gender: Int

    /// Empty nowadays.
    public let city: String

    /// Empty nowadays.
    public let province: String

    /// Empty nowadays.
    public let country: String

    /// Empty nowadays.
    public let language: String

    /// The person in this app; `tt.getUserInfo` has it, `tt.getUserProfile` doesn't.
    public let openID: String?

    /// The person in all apps of the developer.
    public let unionID: String?

    /// For which app the data was made; a few newer payloads have none.
    public let watermark: Watermark?
}

extension UserProfile: Watermarked {
    private enum Key: String, CodingKey {
        case nickname = "nickName", avatarURL = "avatarUrl", gender, city, province, country, language
        case openID = "openId", unionID = "unionId", watermark
    }

    /// Reads a profile; members that are missing count as empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        nickname = try fields.text(.nickname) ?? ""
        avatarURL = try fields.text(.avatarURL) ?? ""
        gender = try fields.number(.gender) ?? 0
        city = try fields.text(.city) ?? ""
        province = try fields.text(.province) ?? ""
        country = try fields.text(.country) ?? ""
        language = try fields.text(.language) ?? ""
        openID = try fields.filledText(.openID)
        unionID = try fields.filledText(.unionID)
        watermark = try fields.decodeIfPresent(Watermark.self, forKey: .watermark)
    }
}

extension SensitiveData {
    /// Opens a profile.
    ///
    /// - Parameters:
    ///   - key: The session key that was valid when the data was made.
    ///   - appID: The app that the data must be for.
    /// - Returns: The profile.
    /// - Throws: ``SensitiveDataFault``.
    public func profile(with key: SessionKey, for appID: String) throws(SensitiveDataFault) -> UserProfile {
        try UserProfile.read(open(with: key, for: nil), for: appID)
    }

    /// Opens a profile with the newest key of a person's history that fits.
    ///
    /// - Parameters:
    ///   - history: The person's last keys.
    ///   - appID: The app that the data must be for.
    /// - Returns: The profile.
    /// - Throws: ``SensitiveDataFault``.
    public func profile(
        with history: SessionKeyHistory,
        for appID: String
    ) throws(SensitiveDataFault) -> UserProfile {
        try UserProfile.read(open(with: history, for: nil).bytes, for: appID)
    }
}
