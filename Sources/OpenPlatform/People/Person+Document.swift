extension Person {
    /// Reads the person of the control API and of a scenario.
    ///
    /// - Parameters:
    ///   - json: The object; only `id` must be there.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue, at path: String = "") throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        self.init(id: try fields.requiredString("id"))
        nickname = try fields.string("nickname") ?? id
        avatarURL = try fields.string("avatar_url") ?? ""
        gender =
            try fields.field("gender", "0 (unknown), 1 (male) or 2 (female)") { json in
                json.int.flatMap(Gender.init(rawValue:))
            } ?? .unknown
        city = try fields.string("city") ?? ""
        province = try fields.string("province") ?? ""
        country = try fields.string("country") ?? ""
        language = try fields.string("language") ?? ""
        if let json = fields.value("phone") {
            phone = try PhoneNumber(json: json, at: fields.path(to: "phone"))
        }
        if let json = fields.value("location") {
            location = try Coordinates(json: json, at: fields.path(to: "location"))
        }
        addresses =
            try fields.list("addresses") { address, path throws(DocumentFault) in
                guard address.object != nil else { throw .wrongType(path: path, expected: "an object") }
                return address
            } ?? []
        if let json = fields.value("signed_in") {
            signedIn = try Self.signedIn(json, at: fields.path(to: "signed_in"))
        }
        if let json = fields.value("conduct") {
            conduct = try Conduct(json: json, at: fields.path(to: "conduct"))
        }
        try fields.finish()
    }

    /// The object of the control API, phone number included, fields without a value left out.
    package var json: JSONValue {
        var members: JSONObject = [
            "id": .string(id), "nickname": .string(nickname), "avatar_url": .string(avatarURL),
            "gender": .integer(gender.rawValue), "city": .string(city), "province": .string(province),
            "country": .string(country), "language": .string(language),
        ]
        members["phone"] = phone?.json
        members["location"] = location?.json
        members["addresses"] = .array(addresses)
        members["signed_in"] = signedInJSON
        members["conduct"] = conduct.json
        return .object(members)
    }

    /// The host apps in a fixed order, so that two exports of one state are the same text.
    var signedInJSON: JSONValue {
        .object(
            JSONObject(
                HostApp.allCases.compactMap { hostApp in
                    signedIn[hostApp].map { (hostApp.rawValue, .bool($0)) }
                }
            )
        )
    }

    static func signedIn(_ json: JSONValue, at path: String) throws(DocumentFault) -> [HostApp: Bool] {
        var fields = try FieldReader(json, at: path)
        var signedIn: [HostApp: Bool] = [:]
        for hostApp in HostApp.allCases {
            signedIn[hostApp] = try fields.field(hostApp.rawValue, "true or false", \.bool)
        }
        try fields.finish()
        return signedIn
    }
}

extension PhoneNumber {
    fileprivate init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        let countryCode = try fields.string("country_code") ?? "86"
        let number = try fields.requiredString("number")
        try fields.finish()
        self.init(countryCode: countryCode, number: number)
    }

    fileprivate var json: JSONValue {
        ["country_code": .string(countryCode), "number": .string(number)]
    }
}

extension Person.Coordinates {
    /// Reads `{"latitude","longitude"}`.
    package init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        let latitude = try fields.field("latitude", "degrees from -90 to 90") { json in
            json.double.flatMap { (-90...90).contains($0) ? $0 : nil }
        }
        let longitude = try fields.field("longitude", "degrees from -180 to 180") { json in
            json.double.flatMap { (-180...180).contains($0) ? $0 : nil }
        }
        try fields.finish()
        guard let latitude else { throw .missing(path: fields.path(to: "latitude")) }
        guard let longitude else { throw .missing(path: fields.path(to: "longitude")) }
        self.init(latitude: latitude, longitude: longitude)
    }

    /// `{"latitude","longitude"}`.
    package var json: JSONValue {
        ["latitude": .number(latitude), "longitude": .number(longitude)]
    }
}
