extension ProfileRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .unknownApp(let id): Wording.unknownApp(id)
        case .unknownPerson(let id): Wording.unknownPerson(id)
        case .noSession(let refusal): refusal.reason
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .unknownApp: Wording.addApp
        case .unknownPerson: Wording.addPerson
        case .noSession(let refusal): refusal.fix
        }
    }
}
