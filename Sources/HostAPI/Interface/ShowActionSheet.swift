import OpenPlatform

extension HostFunction {
    /// `tt.showActionSheet`: a list of one to six items to choose from.
    static let showActionSheet = HostFunction(
        "showActionSheet",
        .interface,
        since: "1.0.0",
        parameters: [
            .required("itemList", .array, minimumLength: 1),
            .optional("itemColor", .string, default: "#000000"),
            .optional("alertText", .string, default: "", since: "2.62.0"),
        ],
        result: ["tapIndex"],
        errors: [.actionSheetCancel],
        source: "api/interface/interfeedback/tt-show-action-sheet",
        notes: "The texts for more than six items and for cancel are inferred.",
        body: .waiting { call async throws(HostFailure) in
            let items = try call.captions()
            let sheet = ActionSheet(
                alertText: call.string("alertText"),
                items: items,
                itemColor: call.string("itemColor")
            )
            let answer = await call.phone.present(.actionSheet(sheet))
            guard answer.choice == .accept, let index = answer.fields["index"]?.int,
                items.indices.contains(index)
            else { throw HostFailure(.actionSheetCancel) }

            return ["tapIndex": .integer(index)]
        }
    )

    fileprivate static func refuseItems(_ detail: String) -> HostFailure {
        HostFailure(showActionSheet.errors.row(.parameter), detail)
    }
}

extension HostCall {
    fileprivate func captions() throws(HostFailure) -> [String] {
        let items = self["itemList"]?.array ?? []
        guard items.count <= 6 else {
            throw HostFunction.refuseItems("params.itemList.length should be <= 6, but got \(items.count)")
        }
        var captions: [String] = []
        for (place, item) in items.enumerated() {
            guard let caption = item.string else {
                let detail = "params.itemList[\(place)] should be string, but got \(item.typeName)"
                throw HostFunction.refuseItems(detail)
            }
            captions.append(caption)
        }
        return captions
    }
}

extension HostError {
    fileprivate static let actionSheetCancel = HostError(
        "cancel",
        cause: .cancel,
        .inferred,
        meaning: CommonCause.cancel.meaning,
        cure: CommonCause.cancel.cure
    )
}
