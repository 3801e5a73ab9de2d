#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// Does something, inside the machine.
    func perform(_ work: Work) throws(ScriptError) -> ScriptValue {
        switch work {
        case .nothing:
            return .undefined
        case .script(let source, let file, let prefixColumns):
            files.note(file, prefixColumns: prefixColumns)
            return try evaluate(source, file: file)
        case .call(let function, let arguments):
            return try call(write(function), arguments)
        }
    }

    private func evaluate(_ source: String, file: String) throws(ScriptError) -> ScriptValue {
        var exception: JSValueRef?
        let value = ScriptText.with(source) { source in
            ScriptText.with(file) { file in
                JSEvaluateScript(context, source, nil, file, 1, &exception)
            }
        }
        guard let exception else { return read(value) }
        throw locate(failure(exception), in: source, file: file)
    }

    private func call(_ function: JSObjectRef, _ arguments: [ScriptValue]) throws(ScriptError) -> ScriptValue
    {
        try withArguments(arguments) { row throws(ScriptError) in
            var exception: JSValueRef?
            let value = JSObjectCallAsFunction(context, function, nil, arguments.count, row, &exception)
            guard let exception else { return read(value) }
            throw failure(exception)
        }
    }

    func collectGarbage() {
        releaseReturnedHandles()
        Exports.collectGarbage?(context)
    }

    var memory: MemoryFigures {
        guard let statistics = Exports.memoryStatistics?(context) else {
            return MemoryFigures(heapBytes: 0, objectCount: 0)
        }
        return MemoryFigures(
            heapBytes: Int(number("heapSize", of: statistics) ?? 0),
            objectCount: Int(number("objectCount", of: statistics) ?? 0)
        )
    }

    private func read(_ value: JSValueRef?) -> ScriptValue {
        var reader = ValueReader(self)
        return reader.read(value)
    }

    private func failure(_ exception: JSValueRef) -> ScriptError {
        watch.interruption ?? error(from: exception, kind: .exception)
    }

    /// Completes the position of a syntax error, for which JavaScriptCore knows only the line.
    ///
    /// The error object learns its column too, so that it keeps it on its way out through native functions.
    private func locate(_ error: ScriptError, in source: String, file: String) -> ScriptError {
        guard error.name == "SyntaxError", let position = error.position, position.file == file,
            let column = syntaxErrorColumn(in: source, line: position.line, message: error.message)
        else { return error }

        if let object = error.thrown.handle.flatMap(value) {
            set("column", of: object, to: JSValueMakeNumber(context, Double(column)), isEnumerable: false)
        }
        return error.at(files.corrected(file: file, line: position.line, column: column))
    }
}
