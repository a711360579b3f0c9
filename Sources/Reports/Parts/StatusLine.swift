internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The line under a title that says how far the workbook has come: `Luonnos 12.3.2026, versio 2`.
///
/// An approved workbook has no date here: it would be taken for that of the decision.
enum StatusLine {
  /// The line as a paragraph; none where the workbook says neither status nor version.
  static func blocks(_ reader: Reader, on occasion: Occasion) -> [Block] {
    text(reader, on: occasion).map { [.paragraph(Prose($0))] } ?? []
  }

  /// The line; `nil`: the workbook says neither status nor version.
  static func text(_ reader: Reader, on occasion: Occasion) -> String? {
    let basics = reader.workbook.basics
    let date = occasion.asOf.text(in: reader.language)
    let status: String? =
      switch basics.status {
      case .empty: nil
      case .unread(let text): text
      case .value(.draft):
        reader.say(fi: "Luonnos \(date)", sv: "Utkast \(date)", en: "Draft \(date)")
      case .value(.proposal):
        reader.say(fi: "Ehdotus \(date)", sv: "Förslag \(date)", en: "Proposal \(date)")
      case .value(.approved):
        reader.say(fi: "Hyväksytty", sv: "Godkänd", en: "Approved")
      }
    let version = basics.version.map(number(ofVersion:))
    switch (status, version) {
    case (nil, nil): return nil
    case (let status?, nil): return status
    case (nil, let version?):
      return reader.say(
        fi: "Versio \(version)",
        sv: "Version \(version)",
        en: "Version \(version)"
      )
    case (let status?, let version?):
      return reader.say(
        fi: "\(status), versio \(version)",
        sv: "\(status), version \(version)",
        en: "\(status), version \(version)"
      )
    }
  }

  /// `v1.0` is written so that no spreadsheet makes a date of it.
  static func number(ofVersion text: String) -> String {
    guard let first = text.first, first == "v" || first == "V",
      let next = text.dropFirst().first, next.isNumber
    else { return text }
    return String(text.dropFirst())
  }
}
