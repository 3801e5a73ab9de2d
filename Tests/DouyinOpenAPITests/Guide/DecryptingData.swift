import DouyinOpenAPI

struct Person {
    var keys = SessionKeyHistory()
}

func phone(
    encryptedData: String,
    iv: String,
    of person: inout Person,
    after session: Session
) throws -> String? {
    if let key = session.key { person.keys.add(key) }

    let data = SensitiveData(encryptedData: encryptedData, iv: iv)
    do {
        let opened = try data.open(with: person.keys, for: "tt0123456789abcdef")
        return try data.phoneNumber(with: opened.key, for: "tt0123456789abcdef").pureNumber
    } catch SensitiveDataFault.sessionRotated {
        return nil  // the mini-app called tt.login in the callback of the button
    }
}
