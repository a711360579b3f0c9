internal import Bytes
internal import Wording

/// The language that a heading names.
extension HeadingReading {
  /// `Tavoite (sv)` is the heading `tavoite` in Swedish.
  static func nameAndLanguage(_ heading: String) -> (form: String, language: Language?) {
    if heading.utf8.last == UInt8(ascii: ")"),
      let open = heading.utf8.lastIndex(of: UInt8(ascii: "(")),
      let language = WorkbookLanguage(
        cell: String(heading[heading.utf8.index(after: open)...].dropLast())
      )
    {
      return (NormalForm.heading(String(heading[..<open])), language.language)
    }
    return languageBehind(heading)
      ?? (EmbellishedHeading.form(in: heading) ?? NormalForm.heading(heading), nil)
  }

  /// The same of `Mål på svenska` and `Nimi suomeksi`; `nil`: no language stands behind, or the heading is known as it is.
  private static func languageBehind(_ heading: String) -> (form: String, language: Language?)? {
    // Hardly any heading ends in one of these letters of several words.
    guard let last = heading.utf8.last, [0x61, 0x68, 0x69].contains(last | 0x20),
      heading.utf8.count <= 100, heading.utf8.span.hasByte(UInt8(ascii: " "))
    else { return nil }
    let form = NormalForm.nameBytes(heading)
    for (ending, language) in languageEndings
    where form.count > ending.count && form.suffix(ending.count).elementsEqual(ending) {
      // Of all tables that of the parties alone has such headings, and making the table of all forms would take its time.
      guard HeadingTable[.parties].column(of: NormalForm.heading(heading)) == nil else {
        return nil
      }
      let name = String(decoding: form.dropLast(ending.count), as: UTF8.self)
      return (NormalForm.heading(name), language)
    }
    return nil
  }

  private static let languageEndings: [(ending: [UInt8], language: Language)] = [
    (" suomeksi", Language.finnish), (" på finska", .finnish), (" in finnish", .finnish),
    (" ruotsiksi", .swedish), (" på svenska", .swedish), (" in swedish", .swedish),
    (" englanniksi", .english), (" på engelska", .english), (" in english", .english),
  ].map { (Array($0.0.utf8), $0.1) }
}
