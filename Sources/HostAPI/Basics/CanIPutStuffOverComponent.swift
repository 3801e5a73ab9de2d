import OpenPlatform

extension HostFunction {
    /// `tt.canIPutStuffOverComponent`: whether other components can lie over a kind of component.
    static let canIPutStuffOverComponent = HostFunction(
        "canIPutStuffOverComponent",
        .basics,
        since: "1.59.0",
        kind: .synchronous,
        parameters: [.required("componentName", .any)],
        errors: ErrorTable(number: 1652, [.componentNameType, .invalidComponentName]),
        source: "api/foundation/tt-can-i-put-stuff-over-component",
        notes: "Everything here is drawn by one engine, so the answer for a component is always true.",
        body: .immediate { call throws(HostFailure) in
            guard let name = call["componentName"]?.string else {
                throw HostFailure(.componentNameType, call["componentName"]?.typeName ?? "undefined")
            }
            guard isComponent(name, in: call.origin.baseLibrary) else {
                throw HostFailure(.invalidComponentName, name)
            }

            return true
        }
    )

    /// A tag, or from 1.87.0 on a canvas with its type as in a selector.
    private static func isComponent(_ name: String, in baseLibrary: Version) -> Bool {
        if let canvas = name.wholeMatch(of: /canvas\[type=(['"]?)(2d|webgl)(['"]?)\]/) {
            return canvas.1 == canvas.3 && baseLibrary >= "1.87.0"
        }
        return ResultField.components.contains { $0.name == name }
    }
}

extension HostError {
    fileprivate static let componentNameType = HostError(
        "inputs[0] should be string, but got %@",
        errorCode: 165299,
        type: .developer,
        .documented,
        meaning: Phrase(en: "the name is no text", zh: "名称不是字符串"),
        cure: Phrase(en: "Pass the name of a tag.", zh: "传入组件的标签名。")
    )

    fileprivate static let invalidComponentName = HostError(
        "invalid component name: %@",
        errorCode: 165299,
        type: .developer,
        .documented,
        meaning: Phrase(en: "there is no such component", zh: "没有这个组件"),
        cure: Phrase(en: "Correct the name.", zh: "改正名称。")
    )
}
