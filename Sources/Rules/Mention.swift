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
}
