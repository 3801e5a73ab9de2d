/// The tables that one part of the program owns, as the steps that make them.
package struct Schema: Sendable {
    /// Names the part; several parts share one database.
    package let name: String

    /// The steps, oldest first; a step's number is its place, counted from 1.
    package let migrations: [Migration]

    /// Names a part and its steps.
    package init(name: String, migrations: [Migration]) {
        self.name = name
        self.migrations = migrations
    }
}

/// One step of a schema; never changed, moved or left out once it was released.
package struct Migration: Sendable {
    /// What it brings, in a few words.
    package let title: String

    /// The statements in order, run in one transaction.
    package let statements: [SQL]

    /// Describes a step.
    package init(_ title: String, _ statements: [SQL]) {
        self.title = title
        self.statements = statements
    }
}
