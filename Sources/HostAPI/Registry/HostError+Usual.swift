extension HostError {
    /// The usual wording of a common cause, for functions whose own table is not known.
    static func usual(_ cause: CommonCause) -> HostError {
        ([] as ErrorTable).row(cause)
    }
}
