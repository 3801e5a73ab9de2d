import Foundation
import MiniApp
import Testing

struct ProjectConfigTests {
    private static func read(_ files: [String: String]) throws -> MiniAppReading {
        let folder = try ScratchFolder(files)
        return MiniAppFolder(root: folder.url).read()
    }

    @Test func `the project's settings arrive and the private file goes over them`() throws {
        let reading = try Self.read([
            "project.config.json": """
            {"appid": "tt123", "projectname": "记事", "libVersion": "3.0.0", "compileType": "miniprogram",
             "setting": {"urlCheck": true, "es6": true, "useCompilerPlugins": ["typescript"], "bundle": {}},
             "condition": {"miniprogram": {"current": 0, "list": [{"name": "a", "pathName": "/a", "scene": 1001}]}},
             "packOptions": {"ignore": [{"type": "folder", "value": "docs"}, {"type": "file"}]},
             "scripts": {"afterOpen": "npm i"}, "unknown": 1}
            """,
            "project.private.config.json": """
            {"setting": {"urlCheck": false},
             "condition": {"miniprogram": {"current": 0, "list": [{"name": "b", "pathName": "b", "query": "x=1"}]}}}
            """,
            "app.json": #"{"pages": ["a"]}"#, "a.js": "", "a.ttml": "",
        ])
        let project = try #require(reading.project)

        #expect(reading.diagnostics.isEmpty)
        #expect([project.appid, project.projectname, project.libVersion] == ["tt123", "记事", "3.0.0"])
        #expect(project.setting == ["urlCheck": false, "es6": true])
        #expect(project.compilerPlugins == ["typescript"])
        #expect(project.compileModes.map(\.name) == ["b"])
        #expect(project.compileMode?.query == "x=1")
        #expect(project.packIgnore.map(\.value) == ["docs"])
        #expect(project.scripts == ["afterOpen": "npm i"])
    }

    @Test func `the mini-app may stand in a folder of the project`() throws {
        let reading = try Self.read([
            "project.config.json": #"{"miniprogramRoot": "./dist/"}"#,
            "dist/app.json": #"{"pages": ["a"]}"#, "dist/a.js": "", "dist/a.ttml": "",
        ])

        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root.lastPathComponent == "dist")
        #expect(reading.manifest?.pages == ["a"])
    }

    @Test func `a broken project file does not keep the mini-app from running`() throws {
        let reading = try Self.read([
            "project.config.json": "{\"appid\": tt1}", "app.json": #"{"pages": ["a"]}"#, "a.js": "",
            "a.ttml": "",
        ])

        #expect(reading.diagnostics.map(\.code) == ["json.unexpected-character"])
        #expect(reading.diagnostics.first?.file == "project.config.json")
        #expect(reading.project == nil)
        #expect(reading.manifest != nil)
    }
}
