/// What a check found in one text.
package struct TextVerdict: Sendable, Hashable {
    /// The number of the check.
    package let taskID: String

    /// Whether the text holds something forbidden.
    package let isHit: Bool
}

/// What a check found in one image.
package struct ImageVerdict: Sendable, Hashable {
    /// The number of the check.
    package let taskID: String

    /// Each model's name, what it looked for, and whether it found that.
    package let findings: [Finding]

    /// What one model found.
    package struct Finding: Sendable, Hashable {
        /// The name of the model.
        package let model: String

        /// What the back end wanted to know.
        package let target: ImageTarget

        /// Whether the image is bad in that way.
        package let isHit: Bool
    }
}

/// What one model found in an image.
package struct ImageFinding: Sendable, Hashable {
    /// The model.
    package let model: ImageModel

    /// Whether it found what it looks for.
    package let isHit: Bool
}
