/// What the platform thinks of one text or image.
public struct ContentVerdict: Sendable, Hashable {
    /// One model's opinion.
    public struct Prediction: Sendable, Hashable {
        /// The model, such as `short_content_antidirt` or `porn`.
        public let model: String

        /// Whether the model objects.
        public let isHit: Bool
    }

    /// The opinions.
    public let predictions: [Prediction]

    /// The platform's number for this check, if it gives one.
    public let taskID: String?

    /// Whether no model objects.
    public var isClean: Bool { !predictions.contains { $0.isHit } }
}

extension ContentVerdict: Decodable {
    private enum Key: String, CodingKey {
        case predictions = "predicts", taskID = "task_id"
    }

    /// Reads a verdict.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        predictions = try fields.decodeIfPresent([Prediction].self, forKey: .predictions) ?? []
        taskID = try fields.filledText(.taskID)
    }
}

extension ContentVerdict.Prediction: Decodable {
    private enum Key: String, CodingKey {
        case model = "model_name", hit, probability = "prob", target
    }

    /// Reads an opinion; where `hit` is missing, a probability of 1 is one.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        model = try fields.filledText(.target) ?? fields.filledText(.model) ?? ""
        isHit = try fields.decodeIfPresent(Bool.self, forKey: .hit) ?? (fields.number(.probability) == 1)
    }
}
