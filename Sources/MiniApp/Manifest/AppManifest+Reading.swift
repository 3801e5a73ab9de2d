extension AppManifest {
    /// Reads app.json; nil, with a note, when it lists no usable page.
    init?(_ fields: JSONFields, folder: SourceFolder) {
        var list = PageList(fields, folder: folder)
        _ = list.add(fields)
        subpackages = Self.subpackages(fields, &list)
        guard !list.routes.isEmpty else {
            let place = fields.node["pages"]?.range.lowerBound ?? fields.node.range.lowerBound
            fields.report.note(PageListMistake.noPages, in: fields.source, at: place)
            return nil
        }
        pages = list.routes
        pluginPages = list.pluginPages
        entryPagePath = Self.entry(fields, pages: pages)
        window = fields.object("window").map { WindowConfig($0) } ?? WindowConfig()
        tabBar = fields.object("tabBar").flatMap { TabBar($0, pages: list.routes, folder: folder) }
        preloadRule = Self.preloads(fields)
        plugins = Self.plugins(fields)
        usingComponents = fields.dictionary("usingComponents") ?? [:]
        permission = Self.permissions(fields)
        requiredPrivateInfos = fields.strings("requiredPrivateInfos")?.map(\.text) ?? []
        usePrivacyCheck = fields.boolean("usePrivacyCheck") ?? false
        networkTimeout = fields.object("networkTimeout").map { NetworkTimeout($0) } ?? NetworkTimeout()
        navigateToMiniProgramAppIdList =
            fields.strings("navigateToMiniProgramAppIdList")?.map(\.text) ?? []
        component2 = fields.boolean("component2") ?? false
        usingProvide = fields.boolean("usingProvide") ?? false
        cookieStore = fields.object("cookie")?.boolean("enableStore") ?? false
        workers = fields.string("workers")
        debug = fields.boolean("debug") ?? false
        sitemapLocation = fields.string("sitemapLocation")
        renderType = fields.string("renderType")
        ext = fields.object("ext").map { String(decoding: $0.source.bytes[$0.node.range], as: UTF8.self) }
    }

    private static func subpackages(_ fields: JSONFields, _ list: inout PageList) -> [Subpackage] {
        let written = (fields.objects("subpackages") ?? []) + (fields.objects("subPackages") ?? [])
        return written.compactMap { package in
            guard let root = package.string("root").flatMap({ SourceFolder.resolve($0, from: "") }) else {
                return nil
            }
            return Subpackage(
                root: root,
                name: package.string("name"),
                pages: list.add(package, below: root),
                isIndependent: package.boolean("independent") ?? false
            )
        }
    }

    private static func entry(_ fields: JSONFields, pages: [String]) -> String {
        guard let written = fields.string("entryPagePath"), let node = fields.node["entryPagePath"] else {
            return pages[0]
        }
        let route = SourceFolder.resolve(written, from: "") ?? written
        if pages.contains(route) { return route }
        fields.report.note(
            PageListMistake.unknownEntry(written),
            in: fields.source,
            at: node.range.lowerBound
        )
        return pages[0]
    }

    private static func preloads(_ fields: JSONFields) -> [String: Preload] {
        fields.eachObject("preloadRule") {
            Preload(packages: $0.strings("packages")?.map(\.text) ?? [], network: $0.string("network"))
        }
    }

    private static func plugins(_ fields: JSONFields) -> [String: Plugin] {
        fields.eachObject("plugins") {
            Plugin(version: $0.string("version"), provider: $0.string("provider"))
        }
    }

    private static func permissions(_ fields: JSONFields) -> [String: String] {
        fields.eachObject("permission") { $0.string("desc") }
    }
}

extension AppManifest.NetworkTimeout {
    fileprivate init(_ fields: JSONFields) {
        self.init()
        request = fields.number("request") ?? request
        connectSocket = fields.number("connectSocket") ?? connectSocket
        uploadFile = fields.number("uploadFile") ?? uploadFile
        downloadFile = fields.number("downloadFile") ?? downloadFile
    }
}
