extension OpenPlatform {
    /// Looks for forbidden words.
    ///
    /// - Parameters:
    ///   - texts: The texts in order; `nil` where there was something else, or nothing.
    ///   - parameter: What the endpoint calls the list.
    /// - Returns: A verdict a text, or why there is none.
    package func checkTexts(
        _ texts: [String?]?,
        in parameter: String
    ) -> Result<[TextVerdict], TaskRefusal> {
        if let refusal = refusal(of: texts?.count, in: parameter) { return .failure(refusal) }
        var verdicts: [TextVerdict] = []
        for (place, text) in (texts ?? []).enumerated() {
            guard let text, !text.isEmpty else { return .failure(.noText(place: place + 1)) }
            let digits = Alphabet.digits.text(random(19))
            verdicts.append(
                TextVerdict(taskID: "MICROAPP_" + digits, isHit: settings.contentRules.isHit(text))
            )
        }
        return .success(verdicts)
    }

    /// Looks for forbidden words, for a call that has to name its app.
    ///
    /// - Parameters:
    ///   - texts: The texts in order; `nil` where there was something else, or nothing.
    ///   - parameter: What the endpoint calls the list.
    ///   - named: The app that the call names.
    ///   - appID: The app that calls.
    /// - Returns: A verdict a text, or why there is none.
    package func checkTexts(
        _ texts: [String?]?,
        in parameter: String,
        naming named: String?,
        of appID: String
    ) -> Result<[TextVerdict], TaskRefusal> {
        named == appID ? checkTexts(texts, in: parameter) : .failure(.otherApp(named))
    }

    /// Looks at an image with all models.
    ///
    /// - Parameters:
    ///   - image: The image.
    ///   - named: The app that the call names.
    ///   - appID: The app that calls.
    /// - Returns: Each model, and whether it found what it looks for; or why nobody looked.
    package func checkImage(
        _ image: Result<SubmittedImage, ImageRefusal>,
        naming named: String?,
        of appID: String
    ) -> Result<[ImageFinding], ImageRefusal> {
        if named != appID { return .failure(.otherApp(named)) }
        return image.map { image in
            ImageModel.allCases.map { model in
                ImageFinding(model: model, isHit: settings.contentRules.isHit(image, by: model.rawValue))
            }
        }
    }

    /// Looks at images for some targets.
    ///
    /// - Parameters:
    ///   - images: The images in order.
    ///   - targets: What to look for, by the platform's names.
    /// - Returns: A verdict an image, or why there is none.
    package func checkImages(
        _ images: [Result<SubmittedImage, ImageRefusal>]?,
        for targets: [String]?
    ) -> Result<[ImageVerdict], TaskRefusal> {
        if let refusal = refusal(of: targets?.count, in: "targets") { return .failure(refusal) }
        if let refusal = refusal(of: images?.count, in: "tasks") { return .failure(refusal) }
        var wanted: [ImageTarget] = []
        for name in targets ?? [] {
            guard let target = ImageTarget(rawValue: name) else { return .failure(.unknownTarget(name)) }
            if !wanted.contains(target) { wanted.append(target) }
        }
        var verdicts: [ImageVerdict] = []
        for (place, image) in (images ?? []).enumerated() {
            switch image {
            case .success(let image): verdicts.append(verdict(on: image, for: wanted))
            case .failure(let refusal): return .failure(.noImage(place: place + 1, refusal))
            }
        }
        return .success(verdicts)
    }

    private func refusal(of count: Int?, in parameter: String) -> TaskRefusal? {
        guard let count, count > 0 else { return .noTasks(parameter: parameter) }
        let limit = settings.contentRules.mostTasks
        return count > limit ? .tooManyTasks(count: count, limit: limit) : nil
    }

    private func verdict(on image: SubmittedImage, for targets: [ImageTarget]) -> ImageVerdict {
        let findings = targets.flatMap { target in
            let isHit = settings.contentRules.isHit(image, by: target.rawValue)
            return target.models.map { ImageVerdict.Finding(model: $0, target: target, isHit: isHit) }
        }
        return ImageVerdict(taskID: Alphabet.hexadecimal.text(random(32)), findings: findings)
    }
}
