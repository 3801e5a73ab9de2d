/// The JSON text of a phone number, in the platform's order of fields (…/phone-number page).
enum PhoneText {
    /// The country whose numbers stand without their prefix.
    private static let mainland = "86"

    /// The text to encrypt, the watermark last.
    ///
    /// `phoneNumber` has the prefix for foreign numbers; that it starts with a plus sign is inferred.
    static func sensitive(_ phone: PhoneNumber, appID: String, at now: PlatformInstant) -> JSONValue {
        let isMainland = phone.countryCode == mainland
        return [
            "phoneNumber": .string(isMainland ? phone.number : "+\(phone.countryCode)\(phone.number)"),
            "purePhoneNumber": .string(phone.number),
            "countryCode": .string(phone.countryCode),
            "watermark": ["appid": .string(appID), "timestamp": .integer(now.timestamp)],
        ]
    }
}
