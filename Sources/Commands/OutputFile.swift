/// Where the text of a command goes: the file asked for, else standard output.
struct OutputFile {
  /// The path as it was given; `nil`: standard output.
  let path: String?

  init(_ arguments: Arguments) {
    let path = arguments.text(of: .output)
    self.path = path == "-" ? nil : path
  }

  /// Whether the text goes to a file.
  var isFile: Bool { path != nil }

  /// Why the text must not go there; `nil`: it may.
  func trouble(in folder: WorkbookFolder) -> FileTrouble? {
    path.flatMap(folder.trouble(writing:))
  }

  /// Writes the text in one step.
  func write(_ text: String, to console: inout Console) throws(Misuse) {
    guard let path else {
      console.write(text)
      return
    }
    do { try System.replace(Path(path), with: text) } catch {
      throw Misuse(FileTrouble(writing: path, error))
    }
  }
}
