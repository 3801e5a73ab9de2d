// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
]

let package = Package(
    name: "quaver",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "quaver", targets: ["quaver"]),
        .executable(name: "notes-backend", targets: ["NotesBackend"]),
        .library(name: "DouyinCrypto", targets: ["DouyinCrypto"]),
        .library(name: "DouyinOpenAPI", targets: ["DouyinOpenAPI"]),
        .library(name: "DouyinOpenAPIService", targets: ["DouyinOpenAPIService"]),
        .library(name: "DouyinOpenAPIHummingbird", targets: ["DouyinOpenAPIHummingbird"]),
        .library(name: "DouyinOpenAPIPostgreSQL", targets: ["DouyinOpenAPIPostgreSQL"]),
        .library(name: "DouyinOpenAPITesting", targets: ["DouyinOpenAPITesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.5.0"),
    ],
    targets: [
        .target(
            name: "DouyinCrypto",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DouyinOpenAPI",
            dependencies: [
                "DouyinCrypto",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DouyinOpenAPIService",
            dependencies: [
                "DouyinOpenAPI",
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DouyinOpenAPIHummingbird",
            dependencies: [
                "DouyinOpenAPI",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Storage",
            dependencies: [
                "CLibPQ",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "OpenPlatform",
            dependencies: ["Storage", "DouyinCrypto"],
            swiftSettings: settings
        ),
        .systemLibrary(
            name: "CJavaScriptCore",
            pkgConfig: "javascriptcoregtk-4.1",
            providers: [.apt(["libjavascriptcoregtk-4.1-dev"])]
        ),
        .target(
            name: "JavaScriptEngine",
            dependencies: [.target(name: "CJavaScriptCore", condition: .when(platforms: [.linux]))],
            swiftSettings: settings
        ),
        .target(name: "MiniApp", swiftSettings: settings),
        .target(name: "HostAPI", dependencies: ["OpenPlatform"], swiftSettings: settings),
        .target(name: "CKernel"),
        .target(
            name: "MiniAppRuntime",
            dependencies: ["JavaScriptEngine", "MiniApp", "HostAPI", "OpenPlatform", "CKernel"],
            exclude: ["Kernel"],
            swiftSettings: settings
        ),
        .target(name: "CWebAssets", exclude: ["generate.py"]),
        .systemLibrary(
            name: "CQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
        ),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "QuaverServer",
            dependencies: [
                "OpenPlatform", "Storage", "MiniAppRuntime", "HostAPI", "MiniApp", "CWebAssets", "CQREncode",
                "CZlib",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DouyinOpenAPIPostgreSQL",
            dependencies: [
                "DouyinOpenAPI", "Storage",
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DouyinOpenAPITesting",
            dependencies: [
                "DouyinOpenAPI", "OpenPlatform", "QuaverServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "quaver",
            dependencies: [
                "QuaverServer", "OpenPlatform", "Storage", "MiniAppRuntime", "HostAPI", "MiniApp",
                "DouyinCrypto",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "NotesBackend",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Examples/Notes/backend/Sources/NotesBackend",
            swiftSettings: settings
        ),
        .systemLibrary(
            name: "COpenSSL",
            path: "Benchmarks/COpenSSL",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"])]
        ),
        .executableTarget(
            name: "QuaverBenchmarks",
            dependencies: [
                "JavaScriptEngine", "MiniApp", "CKernel", "COpenSSL", "DouyinCrypto", "DouyinOpenAPI",
                "MiniAppRuntime", "HostAPI", "OpenPlatform", "Storage",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Benchmarks",
            exclude: [
                "COpenSSL", "Decrypting/decrypt.js", "Decrypting/decrypt.py", "Page", "Peer.js", "Story/App",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "RawHTTP",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/Support/RawHTTP",
            swiftSettings: settings
        ),
        .target(
            name: "StorageTesting",
            dependencies: ["Storage"],
            path: "Tests/Support/StorageTesting",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DouyinCryptoTests",
            dependencies: [
                "DouyinCrypto", .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            exclude: ["Vectors/crypto-vectors.json"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DouyinOpenAPITests",
            dependencies: [
                "DouyinOpenAPI", "DouyinCrypto",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DouyinOpenAPIPostgreSQLTests",
            dependencies: [
                "DouyinOpenAPI", "DouyinOpenAPIPostgreSQL", "Storage", "StorageTesting",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DouyinOpenAPITestingTests",
            dependencies: ["DouyinOpenAPI", "DouyinOpenAPITesting"],
            exclude: ["Scenarios"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "StorageTests",
            dependencies: ["Storage", "StorageTesting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "OpenPlatformTests",
            dependencies: [
                "OpenPlatform", "Storage", "StorageTesting", "DouyinCrypto",
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "JavaScriptEngineTests",
            dependencies: ["JavaScriptEngine"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MiniAppTests",
            dependencies: ["MiniApp"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "HostAPITests",
            dependencies: ["HostAPI", "OpenPlatform", "Storage", "DouyinCrypto"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MiniAppRuntimeTests",
            dependencies: [
                "MiniAppRuntime", "JavaScriptEngine", "MiniApp", "HostAPI", "OpenPlatform", "Storage",
                "DouyinCrypto",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "QuaverServerTests",
            dependencies: [
                "QuaverServer", "OpenPlatform", "Storage", "MiniAppRuntime", "HostAPI", "RawHTTP", "CZlib",
                "DouyinCrypto", "DouyinOpenAPI",
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "QuaverCommandTests",
            dependencies: [
                "quaver", "OpenPlatform", "DouyinCrypto", "RawHTTP", "StorageTesting",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "NotesBackendTests",
            dependencies: [
                "NotesBackend",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "Examples/Notes/backend/Tests/NotesBackendTests",
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
