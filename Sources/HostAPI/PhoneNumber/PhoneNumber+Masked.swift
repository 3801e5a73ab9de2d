import OpenPlatform

extension PhoneNumber {
    /// The number as the host app shows it: `138 **** 8000`.
    var masked: String {
        guard number.count > 7 else { return "****" }
        return "\(number.prefix(3)) **** \(number.suffix(4))"
    }

    /// A number that somebody typed; `nil` when it isn't digits.
    init?(typed fields: JSONValue) {
        let countryCode = fields["country_code"]?.string ?? "86"
        let number = fields["number"]?.string ?? ""
        guard !number.isEmpty, !countryCode.isEmpty, (countryCode + number).allSatisfy(\.isASCIIDigit)
        else { return nil }

        self.init(countryCode: countryCode, number: number)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
