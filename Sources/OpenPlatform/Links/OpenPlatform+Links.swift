import Storage

extension OpenPlatform {
    /// Answers the endpoints that make links.
    ///
    /// - Parameters:
    ///   - order: What the back end asked for.
    ///   - appID: The app that calls, and that the link opens.
    /// - Returns: A new link, or the first refusal in the order of ``LinkRule``; a refused call is not counted.
    /// - Throws: What the database throws.
    package func makeLink(_ order: LinkOrder, for appID: String) throws -> Result<Link, LinkRefusal> {
        let now = clock.now()
        if let refusal = order.refusal(caller: appID, settings.linkLimits, at: now) {
            return .failure(refusal)
        }
        let link = Link(
            address: order.kind.prefix + Alphabet.base62.text(random(order.kind.length)),
            kind: order.kind,
            appID: appID,
            host: order.host ?? "",
            path: order.path,
            query: order.query,
            createdAt: now,
            expiresAt: order.end(settings.linkLimits, at: now)
        )
        return try database.decide { transaction in
            if let refusal = try refusal(of: link, in: transaction) { return .failure(refusal) }
            try link.insert(in: transaction)
            return .success(link)
        }
    }

    /// Answers the endpoints that tell where a link leads.
    ///
    /// - Parameters:
    ///   - address: The link.
    ///   - kind: What sort of link.
    ///   - named: The app that the call names.
    ///   - appID: The app that calls; it learns nothing about the links of others.
    /// - Returns: The link, or the first refusal in the order of ``LinkQueryRule``.
    /// - Throws: What the database throws.
    package func link(
        _ address: String,
        _ kind: LinkKind,
        naming named: String?,
        of appID: String
    ) throws -> Result<Link, LinkRefusal> {
        if named != appID { return .failure(.wrong(.appID)) }
        if address.isEmpty { return .failure(.wrong(.link)) }
        guard let link = try database.read({ try Link.find(address, kind, of: appID, in: $0) }) else {
            return .failure(.unknownLink(kind))
        }
        if let end = link.expiresAt, clock.now() >= end { return .failure(.expired(kind, at: end)) }
        return .success(link)
    }

    /// Answers the endpoints that tell how many url links an app may still make.
    ///
    /// - Parameters:
    ///   - named: The app that the call names.
    ///   - appID: The app that calls.
    /// - Returns: The quota, or why the app is not told.
    /// - Throws: What the database throws.
    package func urlLinkQuota(
        naming named: String?,
        of appID: String
    ) throws -> Result<LinkQuota, LinkRefusal> {
        if named != appID { return .failure(.wrong(.appID)) }
        let now = clock.now()
        return .success(try database.read { try quota(.urlLink, false, of: appID, at: now, in: $0) })
    }

    /// Answers `query_schema_quota`.
    ///
    /// - Parameters:
    ///   - named: The app that the call names.
    ///   - appID: The app that calls.
    /// - Returns: The quota of schemas that never end and of those that do, or why the app is not told.
    /// - Throws: What the database throws.
    package func schemaQuotas(
        naming named: String?,
        of appID: String
    ) throws -> Result<(permanent: LinkQuota, passing: LinkQuota), LinkRefusal> {
        if named != appID { return .failure(.wrong(.appID)) }
        let now = clock.now()
        return try database.read { transaction in
            .success(
                (
                    permanent: try quota(.schema, true, of: appID, at: now, in: transaction),
                    passing: try quota(.schema, false, of: appID, at: now, in: transaction)
                )
            )
        }
    }

    private func quota(
        _ kind: LinkKind,
        _ permanent: Bool,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> LinkQuota {
        let limits = settings.linkLimits
        let limit =
            switch kind {
            case .urlLink: limits.urlLinks
            case .schema: permanent ? limits.permanentSchemas : limits.passingSchemas
            }
        let used = try Link.count(kind, permanent: permanent, of: appID, at: now, in: transaction)
        return LinkQuota(used: used, limit: limit)
    }

    private func refusal(of link: Link, in transaction: borrowing WriteTransaction) throws -> LinkRefusal? {
        let tooMany = try CallWindow.refusal(
            for: link.kind.rawValue,
            of: link.appID,
            settings.callLimits.link,
            at: link.createdAt,
            in: transaction
        )
        if let tooMany { return .tooManyCalls(tooMany) }
        let quota = try quota(
            link.kind,
            link.expiresAt == nil,
            of: link.appID,
            at: link.createdAt,
            in: transaction.reading
        )
        return quota.used >= quota.limit ? .quotaIsUsedUp(quota) : nil
    }
}
