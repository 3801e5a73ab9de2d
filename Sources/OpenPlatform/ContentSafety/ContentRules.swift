/// What the content checks find.
///
/// The platform's models are its own. Here a list of words decides about texts, and a marker about images: an image is
/// as bad as its address or its bytes say, `quaver-unsafe-porn` for the model `porn`.
package struct ContentRules: Sendable, Hashable {
    /// Words that no text may hold.
    package var words = ["敏感词", "quaver-unsafe"]

    /// What stands in an image before the name of the model or target that it hits.
    package var imageMarker = "quaver-unsafe-"

    /// Texts or images that one call may bring; unpublished.
    package var mostTasks = 100

    /// Starts from the defaults.
    package init() {}

    /// Whether a text holds a forbidden word.
    func isHit(_ text: String) -> Bool {
        words.contains { text.contains($0) }
    }

    /// Whether an image bears the marker of a model or a target.
    func isHit(_ image: SubmittedImage, by name: String) -> Bool {
        let marker = imageMarker + name
        return switch image {
        case .link(let address): address.contains(marker)
        case .data(let bytes): bytes.contains(Array(marker.utf8))
        }
    }
}
