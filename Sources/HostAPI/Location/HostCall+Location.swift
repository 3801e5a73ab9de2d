import OpenPlatform

extension HostCall {
    /// Where the person is; refused while nobody knows.
    var position: Person.Coordinates {
        get throws(HostFailure) {
            guard let position = try person.location else { throw HostFailure(.noPosition) }

            return position
        }
    }
}
