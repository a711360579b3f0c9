@testable import Commands
import Rules
import Testing
import Wording
import Workbooks

/// A way of writing the files of an example in which nothing else may be found.
enum ExampleVariant: String, CaseIterable, CustomTestStringConvertible {
  case asWritten = "as written"
  case lineEndsOfWindows = "CRLF"
  case lineEndsOfOldMac = "CR"
  case byteOrderMark = "byte order mark"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
  case commas, tabs
  case everyCellQuoted = "every cell quoted"
  case columnsShuffled = "columns shuffled"
  case blankRows = "blank rows"
  case swedish = "Swedish headings and names"
  case english = "English headings and names"
  case everything = "English, shuffled, quoted, commas, CRLF, byte order mark"

  var testDescription: String { rawValue }

  /// The example written in this way, and the cells that are marked in it; `nil`: it cannot be.
  func write(_ example: Example) -> WrittenExample? {
    // Where the bytes matter there is one way to write them.
    if example.isVerbatim, self != .asWritten { return nil }
    var files = example.files.map { ExampleFile($0) }
    if changesCells {
      let read = WrittenExample(example, files, bytes: files.map { Array($0.source.utf8) })
      for index in files.indices where !files[index].isOdd {
        change(&files[index], in: read.workbook)
      }
    }
    var bytes: [[UInt8]] = []
    for file in files {
      guard let encoded = encode(text(of: file)) else { return nil }
      bytes.append(encoded)
    }
    return WrittenExample(example, files, bytes: bytes)
  }

  /// The language in which findings are told.
  var language: Language {
    switch self {
    case .swedish: .swedish
    case .english, .everything: .english
    default: .finnish
    }
  }

  /// Whether cells move or say something else.
  private var changesCells: Bool {
    switch self {
    case .columnsShuffled, .blankRows, .swedish, .english, .everything: true
    default: false
    }
  }

  private func change(_ file: inout ExampleFile, in workbook: Workbook) {
    guard let read = workbook.files.first(where: { $0.name == file.name }) else { return }
    switch self {
    case .columnsShuffled: file.shuffleColumns(read)
    case .blankRows: file.addBlankRows(read)
    case .swedish: file.translate(to: .swedish, read)
    case .english: file.translate(to: .english, read)
    case .everything:
      file.shuffleColumns(read)
      file.translate(to: .english, read)
    default: break
    }
  }

  private func text(of file: ExampleFile) -> String {
    if file.isOdd { return file.source }
    return switch self {
    case .commas: file.text(delimiter: ",")
    case .tabs: file.text(delimiter: "\t")
    case .everyCellQuoted: file.text(quotingAll: true)
    case .everything: file.text(delimiter: ",", quotingAll: true)
    case .columnsShuffled, .blankRows, .swedish, .english: file.text()
    default: file.source
    }
  }

  private func encode(_ text: String) -> [UInt8]? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return switch self {
    case .lineEndsOfWindows: Array(text.replacing("\n", with: "\r\n").utf8)
    case .lineEndsOfOldMac: Array(text.replacing("\n", with: "\r").utf8)
    case .byteOrderMark: mark + Array(text.utf8)
    case .everything: mark + Array(text.replacing("\n", with: "\r\n").utf8)
    case .utf16:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .windows1252: Self.windows1252(text)
    default: Array(text.utf8)
    }
  }

  private static func windows1252(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "€": bytes.append(0x80)
      case "…": bytes.append(0x85)
      case "’": bytes.append(0x92)
      case "“": bytes.append(0x93)
      case "”": bytes.append(0x94)
      case "•": bytes.append(0x95)
      case "–": bytes.append(0x96)
      case "—": bytes.append(0x97)
      case "\u{80}"..."\u{9F}": return nil
      default:
        guard let byte = UInt8(exactly: scalar.value) else { return nil }
        bytes.append(byte)
      }
    }
    return bytes
  }
}

/// An example as the bytes of its files, read.
struct WrittenExample {
  let workbook: Workbook

  /// The version that the workbook is compared with; `nil`: with none.
  let previous: Workbook?
  let markedCells: Set<String>
  let bytes: [[UInt8]]

  init(_ example: Example, _ files: [ExampleFile], bytes: [[UInt8]]) {
    let all = zip(files, bytes).map { SourceFile(name: $0.name, bytes: $1) }
    let (sources, previous) = Self.versions(all)
    self.previous = previous
    workbook =
      if example.isSheet, let sheet = sources.first {
        Workbook(sheet: sheet)
      } else {
        Workbook(folder: sources)
      }
    markedCells = Set(files.flatMap(\.markedCells))
    self.bytes = bytes
  }

  /// The files of the workbook itself, and the version before where an example has one.
  static func versions(_ files: [SourceFile]) -> (files: [SourceFile], previous: Workbook?) {
    let folder = Example.previousFolder
    let older = files.filter { $0.name.hasPrefix(folder) }
      .map { SourceFile(name: String($0.name.dropFirst(folder.count)), bytes: $0.bytes) }
    return (
      files.filter { !$0.name.hasPrefix(folder) },
      older.isEmpty ? nil : Workbook(folder: older)
    )
  }
}
