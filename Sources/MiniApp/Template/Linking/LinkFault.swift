/// What can be wrong with references to other files, templates and modules.
enum LinkFault: Mistake {
    case missingPage(String)
    case missingFile(String, otherSpelling: String?)
    case outsideFolder(String)
    case missingSource(tag: String)
    case dynamicSource(tag: String)
    case includeCycle(String)
    case unknownTemplate(String)
    case duplicateTemplate(String)
    case templateWithoutName
    case templateDataNotObject
    case badModuleName(String)
    case moduleStatementInSJS

    var wording: Wording {
        switch self {
        case .missingPage(let path): .missingPage(path)
        case .missingFile(let path, let spelling): .missingFile(path, otherSpelling: spelling)
        case .outsideFolder(let reference): .outsideFolder(reference)
        case .missingSource(let tag): .missingSource(tag: tag)
        case .dynamicSource(let tag): .dynamicSource(tag: tag)
        case .includeCycle(let path): .includeCycle(path)
        case .unknownTemplate(let name): .unknownTemplate(name)
        case .duplicateTemplate(let name): .duplicateTemplate(name)
        case .templateWithoutName: .templateWithoutName
        case .templateDataNotObject: .templateDataNotObject
        case .badModuleName(let name): .badModuleName(name)
        case .moduleStatementInSJS: .moduleStatementInSJS
        }
    }
}

extension Wording {
    fileprivate static func missingPage(_ path: String) -> Wording {
        Wording(
            "ttml.missing-page",
            Phrase(en: "The page has no file \(path).", zh: "页面缺少文件 \(path)。"),
            Phrase(en: "Create it, or remove the page from app.json.", zh: "新建这个文件，或从 app.json 删掉这个页面。")
        )
    }

    /// The words for a reference to nothing, in templates and in scripts.
    static func missingFile(_ path: String, otherSpelling: String?) -> Wording {
        Wording(
            "ttml.missing-file",
            Phrase(en: "There is no file \(path).", zh: "文件 \(path) 不存在。"),
            otherSpelling.map {
                Phrase(en: "Write \($0); capitals count.", zh: "改为 \($0)，大小写要一致。")
            }
                ?? Phrase(
                    en: "A path begins at this file's folder, or with / at the app's.",
                    zh: "路径从本文件所在目录算起；以 / 开头则从应用根目录算起。"
                )
        )
    }

    fileprivate static func outsideFolder(_ reference: String) -> Wording {
        Wording(
            "ttml.outside-folder",
            Phrase(en: "\(reference) leads out of the app's folder.", zh: "\(reference) 超出了应用目录。"),
            Phrase(en: "Move the file into the app.", zh: "把文件移到应用目录里。")
        )
    }

    fileprivate static func missingSource(tag: String) -> Wording {
        Wording(
            "ttml.missing-source",
            Phrase(en: "<\(tag)> names no file.", zh: "<\(tag)> 没有指定文件。"),
            Phrase(en: "Add src with the path of the file.", zh: "用 src 写上文件路径。")
        )
    }

    fileprivate static func dynamicSource(tag: String) -> Wording {
        Wording(
            "ttml.dynamic-source",
            Phrase(en: "The src of <\(tag)> can't be an expression.", zh: "<\(tag)> 的 src 不能是表达式。"),
            Phrase(en: "Write a fixed path; choose between files with tt:if.", zh: "写成固定路径；要选择文件请用 tt:if。")
        )
    }

    fileprivate static func includeCycle(_ path: String) -> Wording {
        Wording(
            "ttml.include-cycle",
            Phrase(en: "\(path) includes itself.", zh: "\(path) 包含了自己。"),
            Phrase(en: "Use a template for what repeats.", zh: "重复的部分请用 template。")
        )
    }

    fileprivate static func unknownTemplate(_ name: String) -> Wording {
        Wording(
            "ttml.unknown-template",
            Phrase(en: "There is no template \(name).", zh: "没有名为 \(name) 的模板。"),
            Phrase(
                en:
                    "Define it in this file, or import the file that does; an import does not pass on its own imports.",
                zh: "在本文件里定义它，或导入定义它的文件；导入不会传递。"
            ),
            severity: .warning
        )
    }

    fileprivate static func duplicateTemplate(_ name: String) -> Wording {
        Wording(
            "ttml.duplicate-template",
            Phrase(en: "The file defines the template \(name) twice.", zh: "文件里定义了两个 \(name) 模板。"),
            Phrase(en: "Only the last counts. Rename one.", zh: "只有最后一个有效，给其中一个改名。"),
            severity: .warning
        )
    }

    fileprivate static let templateWithoutName = Wording(
        "ttml.template-without-name",
        Phrase(en: "<template> has neither name nor is.", zh: "<template> 既没有 name 也没有 is。"),
        Phrase(en: "Add name to define it, or is to use one.", zh: "定义模板写 name，使用模板写 is。"),
        severity: .warning
    )

    fileprivate static let templateDataNotObject = Wording(
        "ttml.template-data",
        Phrase(en: "The data of a template is one expression.", zh: "模板的 data 只能是一个表达式。"),
        Phrase(en: "Write data=\"{{name, other: value}}\".", zh: "写成 data=\"{{name, other: value}}\"。"),
        severity: .warning
    )

    fileprivate static func badModuleName(_ name: String) -> Wording {
        Wording(
            "ttml.bad-module-name",
            name.isEmpty
                ? Phrase(en: "The sjs module has no name.", zh: "sjs 模块没有名字。")
                : Phrase(en: "A module can't be called \(name).", zh: "模块不能叫 \(name)。"),
            Phrase(en: "Name it with module, in letters and digits.", zh: "用 module 命名，只用字母和数字。")
        )
    }

    fileprivate static let moduleStatementInSJS = Wording(
        "sjs.module-statement",
        Phrase(en: "An sjs module can't use import and export.", zh: "sjs 模块里不能用 import 和 export。"),
        Phrase(en: "Use require() and module.exports.", zh: "改用 require() 和 module.exports。")
    )
}
