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
  func trouble(with inputs: Inputs) -> FileTrouble? { path.flatMap(inputs.trouble(writing:)) }

  /// The folder of the file; `nil`: the text goes to no file.
  var folder: String? { isRegular ? path.map { Path($0).folder.text } : nil }

  /// Whether the text goes to a file that can be replaced, and not to a terminal or a device.
  private var isRegular: Bool {
    guard let path else { return false }
    guard let status = try? System.status(of: Path(path)) else { return true }
    return status.kind != .other
  }

  /// Writes the text and the pictures of a report together, where the text goes to a file, else the pictures first.
  func write(
    _ text: String,
    with pictures: PictureFolder?,
    besides inputs: Inputs,
    to console: inout Console
  ) throws(Misuse) {
    guard let pictures, !pictures.files.isEmpty else { return try write(text, to: &console) }
    let report = isRegular ? path.map { [(path: $0, text: text)] } ?? [] : []
    let files = ReportFiles(files: pictures.labelled + report, folders: [pictures.path])
    do { try files.write(besides: inputs) } catch { throw Misuse(error) }
    if !isRegular { try write(text, to: &console) }
  }

  /// Writes the text in one step.
  func write(_ text: String, to console: inout Console) throws(Misuse) {
    guard let path else {
      console.write(text)
      return
    }
    do { try System.replace(Path(path), with: Array(text.utf8)) } catch {
      throw Misuse(FileTrouble(writing: path, error))
    }
  }
}
