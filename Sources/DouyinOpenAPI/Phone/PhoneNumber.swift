/// A person's phone number, as the phone button gives it.
public struct PhoneNumber: Sendable, Hashable {
    /// The number, with the country's prefix if it is a foreign one.
    public let number: String

    /// The number without a prefix.
    public let pureNumber: String

    /// The country, such as `86`.
    public let countryCode: String

    /// For which app the data was made.
    public let watermark: Watermark?
}

extension PhoneNumber: Watermarked {
    private enum Key: String, CodingKey {
        case number = "phoneNumber", pureNumber = "purePhoneNumber", countryCode, watermark
    }

    /// Reads a number; the country may be a text or a number.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        number = try fields.text(.number) ?? ""
        pureNumber = try fields.text(.pureNumber) ?? ""
        countryCode = try fields.text(.countryCode) ?? ""
        watermark = try fields.decodeIfPresent(Watermark.self, forKey: .watermark)
    }
}

extension SensitiveData {
    /// Opens a phone number of the old way, `encryptedData` and `iv` of the phone button.
    ///
    /// - Parameters:
    ///   - key: The session key that was valid when the button was tapped.
    ///   - appID: The app that the data must be for.
    /// - Returns: The number.
    /// - Throws: ``SensitiveDataFault``.
    public func phoneNumber(with key: SessionKey, for appID: String) throws(SensitiveDataFault) -> PhoneNumber
    {
        try PhoneNumber.read(open(with: key, for: nil), for: appID)
    }
}
