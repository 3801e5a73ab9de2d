package import Storage

extension Person: Listed {
    private static let columns: SQL = """
        id, nickname, avatar_url, gender, city, province, country, language, phone_country_code, phone_number,
        latitude, longitude, addresses, signed_in, conduct, prepared_answers
        """

    /// Selects all rows.
    package static let query: SQL = "SELECT \(columns) FROM people"

    /// Selects the row of an id.
    package static func query(id: String) -> SQL {
        "SELECT \(columns) FROM people WHERE id = \(id)"
    }

    /// Removes the row of an id and what hangs on it.
    package static func deletion(id: String) -> SQL {
        "DELETE FROM people WHERE id = \(id)"
    }

    /// Adds the row.
    package var insertion: SQL {
        """
        INSERT INTO people (\(Self.columns)) VALUES (
            \(id), \(nickname), \(avatarURL), \(gender.rawValue), \(city), \(province), \(country), \(language),
            \(phone?.countryCode), \(phone?.number), \(location?.latitude), \(location?.longitude),
            \(JSONValue.array(addresses).text), \(signedInJSON.text),
            \(conduct.columns.name), \(conduct.columns.answers)
        )
        """
    }

    /// Adds the row, or changes it.
    package var upsert: SQL {
        """
        \(insertion) ON CONFLICT (id) DO UPDATE SET
            nickname = excluded.nickname, avatar_url = excluded.avatar_url, gender = excluded.gender,
            city = excluded.city, province = excluded.province, country = excluded.country,
            language = excluded.language, phone_country_code = excluded.phone_country_code,
            phone_number = excluded.phone_number, latitude = excluded.latitude, longitude = excluded.longitude,
            addresses = excluded.addresses, signed_in = excluded.signed_in, conduct = excluded.conduct,
            prepared_answers = excluded.prepared_answers
        """
    }

    /// Reads a row of ``query``.
    package init(row: Row) throws {
        self.init(id: try row["id"], nickname: try row["nickname"])
        avatarURL = try row["avatar_url"]
        gender = Gender(rawValue: try row["gender"]) ?? .unknown
        city = try row["city"]
        province = try row["province"]
        country = try row["country"]
        language = try row["language"]
        if let countryCode: String = try row["phone_country_code"] {
            phone = PhoneNumber(countryCode: countryCode, number: try row["phone_number"])
        }
        if let latitude: Double = try row["latitude"] {
            location = Coordinates(latitude: latitude, longitude: try row["longitude"])
        }
        addresses = try row.json("addresses").array ?? []
        signedIn = try Self.signedIn(row.json("signed_in"), at: "signed_in")
        let answers: String? = try row["prepared_answers"]
        let word: String = try row["conduct"]
        conduct = try Conduct(json: answers.map { try JSONValue.parse($0) } ?? .string(word), at: "conduct")
    }
}

extension Person.Conduct {
    /// The word of the column `conduct`, and the list of the column beside it.
    fileprivate var columns: (name: String, answers: String?) {
        if case .prepared = self { ("interactive", json.text) } else { (json.string ?? "", nil) }
    }
}
