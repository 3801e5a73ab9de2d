import Storage

extension OpenPlatform {
    /// The templates that an app can take over: the public library, then what its owner drew up.
    ///
    /// - Parameter appID: The app.
    /// - Returns: The templates by number.
    /// - Throws: What the database throws.
    package func templateLibrary(of appID: String) throws -> [LibraryTemplate] {
        try LibraryTemplate.publicLibrary + createdTemplates(of: appID)
    }

    /// The templates that an app's owner drew up.
    ///
    /// - Parameter appID: The app.
    /// - Returns: The templates by number.
    /// - Throws: What the database throws.
    package func createdTemplates(of appID: String) throws -> [LibraryTemplate] {
        try database.read { try LibraryTemplate.list(of: appID, in: $0) }
    }

    /// Adds a draft to what an app can take over; the platform's people look at it first, here nobody does.
    ///
    /// - Parameters:
    ///   - draft: The draft.
    ///   - appID: The app.
    /// - Returns: The template, or ``LibraryRefusal/invalid(_:)``.
    /// - Throws: What the database throws.
    package func createTemplate(
        _ draft: LibraryDraft,
        for appID: String
    ) throws -> Result<LibraryTemplate, LibraryRefusal> {
        if let refusal = draft.refusal { return .failure(refusal) }
        let now = clock.now()
        return .success(
            try database.write { transaction in
                let last = try LibraryTemplate.list(of: appID, in: transaction.reading).last?.number
                let template = LibraryTemplate(
                    number: (last ?? LibraryTemplate.lastPublicNumber) + 1,
                    title: draft.title,
                    kind: draft.kind,
                    keywords: draft.keywords,
                    category: draft.categories,
                    hostApps: draft.hostApps,
                    createdAt: now
                )
                try template.insert(of: appID, in: transaction)
                return template
            }
        )
    }

    /// Takes a template of the library over, with some of its keywords.
    ///
    /// - Parameters:
    ///   - number: The template's number in the library.
    ///   - keywords: 1 to 5 of its keywords.
    ///   - appID: The app.
    /// - Returns: The app's template with a fresh id, or why there is none.
    /// - Throws: What the database throws.
    package func takeTemplate(
        _ number: Int,
        keywords: [String],
        for appID: String
    ) throws -> Result<Template, LibraryRefusal> {
        guard let entry = try templateLibrary(of: appID).first(where: { $0.number == number }) else {
            return .failure(.unknownNumber(number))
        }
        guard (1...5).contains(keywords.count), Set(keywords).count == keywords.count else {
            return .failure(.invalid(.keywords))
        }
        if let strange = keywords.first(where: { !entry.keywords.contains($0) }) {
            return .failure(.strangeKeyword(strange))
        }

        let id = "MSG" + Alphabet.hexadecimal.text(random(24))
        let template = Template(id: id, title: entry.title, kind: entry.kind, keywords: keywords)
        try database.write { try template.insert(into: appID, in: $0) }
        return .success(template)
    }

    /// What the platform tells an app's server about somebody's subscription.
    ///
    /// - Parameters:
    ///   - templateID: The app's template.
    ///   - openID: The person's id.
    ///   - appID: The app.
    /// - Returns: The state, whether messages of the app are shown at all, and whose it is; or why there is none.
    /// - Throws: What the database throws.
    package func subscriptionState(
        of templateID: String,
        openID: String,
        appID: String
    ) throws -> Result<(action: SubscribeAction, isShown: Bool, account: AccountKey), LibraryRefusal> {
        try database.read { transaction in
            guard let template = try Template.find(templateID, of: appID, in: transaction) else {
                return .failure(.unknownTemplate(templateID))
            }
            guard let account = try Account.find(openID: openID, appID: appID, in: transaction)?.key else {
                return .failure(.unknownOpenID)
            }
            let subscription = try Subscription.find(templateID, of: account, in: transaction)
            let isShown = try !Subscription.isMuted(account, in: transaction)
            return .success((subscription?.action(for: template.kind) ?? .nothing, isShown, account))
        }
    }
}
