/// The folder for the pictures of reports, which stand there as files beside the Markdown.
struct PictureFolder {
  /// The path as it was given.
  let path: String
  var files: [(name: String, text: String)] = []

  init(path: String) {
    self.path = path
  }

  /// The files with their paths as messages name them.
  var labelled: [(path: String, text: String)] {
    files.map { (ReportFiles.label(of: $0.name, in: path), $0.text) }
  }

  /// The way to the pictures from the folder of the Markdown; `nil`: that goes to standard output.
  func link(from folder: String?) -> String {
    guard let folder else { return path }
    return RelativePath(to: path, from: folder, current: System.currentFolder?.text).text
  }
}
