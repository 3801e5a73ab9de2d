import HTTPTypes
import HostAPI
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    /// `/devices/ID/dialogs`: what the person is asked, and their answer.
    func addDialogs(to group: RouterGroup<QuaverContext>) {
        group.get(":id/dialogs") { _, context in
            let dialogs = await (try device(context)).openDialogs()
            return Response.json(["dialogs": .array(dialogs.map(\.json))])
        }
        group.post(":id/dialogs/:dialog") { request, context in
            let device = try device(context)
            let dialog = try context.pathPart("dialog")
            let answer = try Self.answer(from: try await request.json(context))
            guard await device.answer(dialog, with: answer) else {
                throw ControlError.notFound(
                    "dialog",
                    dialog,
                    hint: "GET …/dialogs lists those that are shown"
                )
            }
            _ = await device.settle(within: 1000)
            return Response.noContent
        }
    }

    /// Reads `{"answer":"accept"|"reject"|"dismiss", …}`; what else is there belongs to the dialog's kind.
    static func answer(from json: JSONValue) throws(ControlError) -> Answer {
        guard let text = json["answer"]?.string, let choice = Answer.Choice(rawValue: text) else {
            throw .invalid("answer must be accept, reject or dismiss")
        }
        var fields = json.object ?? [:]
        fields["answer"] = nil
        return Answer(choice, fields: .object(fields))
    }
}
