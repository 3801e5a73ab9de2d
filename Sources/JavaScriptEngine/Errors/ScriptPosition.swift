/// A place in a source file.
package struct ScriptPosition: Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named when it was evaluated.
    package let file: String

    /// The line, counted from 1.
    package let line: Int

    /// The column in UTF-16 units, counted from 1; 1 where JavaScriptCore knows only the line.
    ///
    /// For a call it is the place of the parenthesis.
    package let column: Int

    /// Names a place.
    ///
    /// - Parameters:
    ///   - file: The file, as it was named when it was evaluated.
    ///   - line: The line, counted from 1.
    ///   - column: The column in UTF-16 units, counted from 1.
    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The form `file:line:column`.
    package var description: String { "\(file):\(line):\(column)" }
}

/// One call of a stack.
package struct ScriptFrame: Sendable, Hashable, CustomStringConvertible {
    /// The function's name, `global code`, `eval code`, or nothing for a function without a name.
    package let function: String

    /// The place in the function; nil for native functions and code made by `eval`.
    package let position: ScriptPosition?

    /// Names a call.
    ///
    /// - Parameters:
    ///   - function: The function's name.
    ///   - position: The place in the function, if it has a file.
    package init(function: String, position: ScriptPosition?) {
        self.function = function
        self.position = position
    }

    /// The form of JavaScriptCore: `function@file:line:column`.
    package var description: String {
        "\(function)@\(position.map(String.init(describing:)) ?? "[native code]")"
    }
}
