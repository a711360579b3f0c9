// swift-tools-version: 6.2

import PackageDescription

/// Layers, from the top down; a target names every module it imports.
let package = Package(
  name: "goalbook",
  products: [
    .executable(name: "goalbook", targets: ["goalbook"])
  ],
  targets: [
    .executableTarget(
      name: "goalbook",
      dependencies: ["Commands"],
      linkerSettings: [
        // Needs no library where it is copied to, and starts in half the time, since none is looked up.
        // The other linker of a toolchain warns of what a program without libraries cannot load.
        .unsafeFlags(
          ["-static-executable", "-use-ld=lld"],
          .when(platforms: [.linux], configuration: .release)
        ),
        // Where several cores are at work, the main thread ends before the process does, and what is registered here is then
        // sorted for many milliseconds. Without it the same is found in the table that the linker has sorted already.
        .unsafeFlags(
          [
            "-Xlinker", "--defsym=__register_frame_info=0",
            "-Xlinker", "--defsym=__deregister_frame_info=0",
          ],
          .when(platforms: [.linux], configuration: .release)
        ),
      ]
    ),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["CSV", "Documents", "Reports", "Rules", "Wording", "Workbooks"]
    ),
    .target(
      name: "Commands",
      dependencies: [
        "Bytes", "CSV", "Documents", "Exchange", "Registry", "Reports", "Rules", "Wording",
        "Workbooks",
      ]
    ),
    .target(
      name: "Reports",
      dependencies: ["Bytes", "Documents", "Registry", "Rules", "Wording", "Workbooks"]
    ),
    .target(name: "Documents", dependencies: ["Bytes", "Wording"]),
    .target(name: "Exchange", dependencies: ["CSV", "Registry", "Wording", "Workbooks"]),
    .target(name: "Rules", dependencies: ["Bytes", "Registry", "Wording", "Workbooks"]),
    .target(name: "Workbooks", dependencies: ["Bytes", "CSV", "Registry", "Wording"]),
    .target(name: "Registry", dependencies: ["Wording"]),
    .target(name: "CSV", dependencies: ["Bytes"]),
    .target(name: "Wording"),
    .target(name: "Bytes"),
    .testTarget(
      name: "GoalbookTests",
      dependencies: [
        "Bytes", "CSV", "Commands", "Documents", "Exchange", "Registry", "Reports", "Rules",
        "Wording", "Workbooks",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
  .strictMemorySafety(),  // SE-0458
  .treatAllWarnings(as: .error),  // SE-0443
]

for target in package.targets {
  target.swiftSettings = settings
}
