/// The tool's name and version as `--version`, JSON and reports show them.
enum Version {
  static let name = "goalbook"
  static let number = "0.1.0"
}
