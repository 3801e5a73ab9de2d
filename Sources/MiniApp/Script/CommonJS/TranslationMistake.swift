/// What can be wrong with a script although it can be read.
enum TranslationMistake: Mistake {
    case typeScript
    case importMeta
    case topLevelAwait
    case undeclaredExport(String)
    case declaredTwice(String)

    var wording: Wording {
        switch self {
        case .typeScript: Wording("script.typescript", message, hint)
        case .importMeta: Wording("script.import-meta", message, hint)
        case .topLevelAwait: Wording("script.top-level-await", message, hint)
        case .undeclaredExport: Wording("script.undeclared-export", message, hint, severity: .warning)
        case .declaredTwice: Wording("script.declared-twice", message, hint)
        }
    }

    private var message: Phrase {
        switch self {
        case .typeScript:
            Phrase(
                en: "This looks like TypeScript, which has to be compiled to JavaScript first.",
                zh: "这里像是 TypeScript 语法，需要先编译成 JavaScript。"
            )
        case .importMeta: Phrase(en: "A mini-app has no import.meta.", zh: "小程序不支持 import.meta。")
        case .topLevelAwait:
            Phrase(en: "A mini-app can't await outside of a function.", zh: "小程序不支持在函数之外使用 await。")
        case .undeclaredExport(let name):
            Phrase(en: "“\(name)” is exported but never declared.", zh: "导出了“\(name)”，但没有声明它。")
        case .declaredTwice(let name):
            Phrase(en: "“\(name)” is imported and declared again.", zh: "“\(name)”已经导入，又重复声明。")
        }
    }

    private var hint: Phrase {
        switch self {
        case .typeScript:
            Phrase(
                en:
                    "Run tsc and open the folder that it writes; a .ts file in plain JavaScript works as it is.",
                zh: "请先运行 tsc，再打开它的输出目录；只含普通 JavaScript 的 .ts 文件可以直接使用。"
            )
        case .importMeta: Phrase(en: "Write the path as a string.", zh: "请直接写出路径字符串。")
        case .topLevelAwait:
            Phrase(en: "Move it into an async function and call that.", zh: "请放进 async 函数里再调用。")
        case .undeclaredExport: Phrase(en: "Declare it, or remove it from the list.", zh: "请声明它，或者从导出列表里删除。")
        case .declaredTwice(let name):
            Phrase(
                en: "Rename one of them: import { \(name) as other }.",
                zh: "请给其中一个改名：import { \(name) as other }。"
            )
        }
    }
}
