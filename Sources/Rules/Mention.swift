internal import Wording
internal import Workbooks

/// How a sentence mentions what is not a record: a row, or words that should have named one.
enum Mention {
  /// `rivillä 4`, with the file where it is another one than that of the finding.
  static func onRow(
    of place: Place,
    from other: Place,
    in workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    let row = workbook.rowNumber(at: place).map { String($0) } ?? "–"
    guard let file = place.file, file != other.file else {
      return occasion.say(fi: "rivillä \(row)", sv: "på rad \(row)", en: "in row \(row)")
    }
    let name = workbook.files[file].name
    return occasion.say(
      fi: "tiedoston \(name) rivillä \(row)",
      sv: "på rad \(row) i filen \(name)",
      en: "in row \(row) of \(name)"
    )
  }

  /// `B4`, with the file where it is another one than that of the finding.
  static func cell(of finding: Finding, from other: Finding, in workbook: Workbook) -> String {
    let cell =
      finding.cell(in: workbook) ?? workbook.rowNumber(at: finding.place).map { String($0) } ?? "–"
    guard let file = finding.place.file, file != other.place.file else { return cell }
    return workbook.files[file].name + " " + cell
  }

  /// What a reference says: a code as it stands, a name in quotation marks.
  static func reference(_ text: String, _ occasion: Occasion) -> Label {
    isCode(text)
      ? Label(text: text, isCode: true) : Label(text: occasion.quoted(text), isCode: false)
  }

  /// Whether a text is one short word with a figure in it.
  static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 12 && !text.contains(" ")
      && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// The nearest code or name, as a sentence of a remedy; `nil`: none is near.
  static func nearest(_ text: String?, _ occasion: Occasion) -> String? {
    guard let text else { return nil }
    let label = reference(text, occasion)
    return occasion.say(
      fi: label.isCode ? "Lähin tunnus on \(label)." : "Lähin nimi on \(label).",
      sv: label.isCode ? "Den närmaste koden är \(label)." : "Det närmaste namnet är \(label).",
      en: label.isCode ? "The nearest code is \(label)." : "The nearest name is \(label)."
    )
  }

  /// The code to which nothing refers, as a sentence of a remedy.
  static func idle(_ code: String, _ occasion: Occasion) -> String {
    occasion.say(
      fi: "Mikään rivi ei viittaa tunnukseen \(code).",
      sv: "Ingen rad hänvisar till koden \(code).",
      en: "No row refers to the code \(code)."
    )
  }

  /// The code that rows refer to and no record has, as a sentence of a remedy; `nil`: there is no single one.
  static func unused(_ unknown: UnknownReferences, _ occasion: Occasion) -> String? {
    guard unknown.meanRepeatedCodes, unknown.texts.count == 1 else { return nil }
    let code = reference(unknown.texts[0], occasion)
    guard code.isCode else { return nil }
    return occasion.say(
      fi: "Tunnukseen \(code) viitataan, mutta sitä ei ole millään rivillä.",
      sv: "Det hänvisas till koden \(code), men den finns inte på någon rad.",
      en: "Rows refer to the code \(code), but no row has it."
    )
  }
}
