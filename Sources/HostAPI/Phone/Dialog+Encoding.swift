extension Dialog: Encodable {
    private enum Key: String, CodingKey {
        case id, kind
    }

    /// Writes id, kind and the members of the contents into one object.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(contents.kind, forKey: .kind)
        switch contents {
        case .modal(let box): try box.encode(to: encoder)
        case .actionSheet(let sheet): try sheet.encode(to: encoder)
        case .profile(let consent): try consent.encode(to: encoder)
        case .hostLogin(let box): try box.encode(to: encoder)
        }
    }
}
