extension ProjectConfig {
    /// Reads project.config.json.
    init(_ fields: JSONFields) {
        appid = fields.string("appid")
        projectname = fields.string("projectname")
        miniprogramRoot = fields.string("miniprogramRoot").flatMap { SourceFolder.resolve($0, from: "") }
        libVersion = fields.string("libVersion")
        compileType = fields.string("compileType")
        douyinProjectType = fields.string("douyinProjectType")
        scripts = fields.dictionary("scripts") ?? [:]
        override(with: fields)
    }

    /// Lays project.private.config.json over the settings: setting, condition and packOptions, each as far as it is there.
    mutating func override(with fields: JSONFields) {
        if let setting = fields.object("setting") {
            for member in setting.members {
                if case .boolean(let value) = member.node.value { self.setting[member.key] = value }
            }
            if case .array = setting.node["useCompilerPlugins"]?.value {
                compilerPlugins = setting.strings("useCompilerPlugins")?.map(\.text) ?? []
            }
        }
        if let modes = fields.object("condition")?.object("miniprogram") {
            compileModes = modes.objects("list")?.map { CompileMode($0) } ?? []
            currentCompileMode = modes.number("current").flatMap { Int(exactly: $0) } ?? -1
        }
        if let options = fields.object("packOptions") {
            packIgnore = options.objects("ignore")?.compactMap { PackRule($0) } ?? packIgnore
            packInclude = options.objects("include")?.compactMap { PackRule($0) } ?? packInclude
        }
    }
}

extension ProjectConfig.CompileMode {
    fileprivate init(_ fields: JSONFields) {
        name = fields.string("name") ?? ""
        pathName = fields.string("pathName").flatMap { SourceFolder.resolve($0, from: "") } ?? ""
        query = fields.string("query") ?? ""
        scene = fields.text("scene")
        launchFrom = fields.text("launchFrom")
    }
}

extension ProjectConfig.PackRule {
    fileprivate init?(_ fields: JSONFields) {
        guard let type = fields.string("type"), let value = fields.string("value") else { return nil }
        self.type = type
        self.value = value
    }
}
