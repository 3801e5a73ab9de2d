/// The state that a test starts from, as one document.
package struct Scenario: Sendable, Hashable {
    /// What the clock shows; left out, the clock stays as it is.
    package var clock: ClockChange?

    /// The apps.
    package var apps: [App]

    /// The people.
    package var people: [Person]

    /// Collects a state; everything left out is empty.
    package init(clock: ClockChange? = nil, apps: [App] = [], people: [Person] = []) {
        self.clock = clock
        self.apps = apps
        self.people = people
    }
}
