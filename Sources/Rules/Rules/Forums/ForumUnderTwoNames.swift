internal import Wording
internal import Workbooks

/// Finds two forums that are one and the same by their names: KSTURVA and KS-Turva.
///
/// Names are the same when only letter case, spaces, hyphens and dots tell them apart.
struct ForumUnderTwoNames: Rule {
  let code = "FOO-06"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Foorumi, joka on kirjattu kahteen kertaan",
    sv: "Forum som har angetts två gånger",
    en: "A forum that is entered twice"
  )
  let remedy = Phrase(
    fi: "Yhdistä rivit ja kirjaa toinen nimi sarakkeeseen ”\(Forum.Column.shortName.heading.fi)”.",
    sv:
      "Slå ihop raderna och ange det andra namnet i kolumnen ”\(Forum.Column.shortName.heading.sv)”.",
    en:
      "Merge the rows, and enter the other name in the column “\(Forum.Column.shortName.heading.en)”."
  )
  let reason = Phrase(
    fi: "Foorumin kokoukset kootaan yhden nimen alle (tekninen syy).",
    sv: "Forumets möten samlas under ett namn (teknisk orsak).",
    en: "The meetings of a forum are gathered under one name (technical)."
  )

  static let examples = [
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Keski-Suomen turvallisuus- ja valmiustoimikunta;
      F2;↓Keski-Suomen turvallisuus- ja valmiustoimikunta (KST);
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Keski-Suomen turvallisuus- ja valmiustoimikunta;KST
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Keski-Suomen turvallisuus- ja valmiustoimikunta;KSTURVA
      F2;↓KS-Turva;
      F3;↓Keski-Suomen turvallisuus ja valmiustoimikunta (KST);
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Ryhmän 1 yhteistyöverkosto;R 1
      F2;Ryhmän 2 yhteistyöverkosto;R 2
      F3;Verkosto (varautuminen);
      F4;Verkosto (opiskeluhuolto);
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var first: [String: (forum: Int, name: String)] = [:]
    let repeated = workbook.recordsRepeatingCode(.forums)
    for (index, forum) in workbook.forums.enumerated() where !repeated.contains(index) {
      let names = Self.names(of: forum)
      if let own = names.first,
        let (earlier, name) = names.lazy.compactMap({ first[NormalForm.heading($0)] }).first
      {
        let quoted = occasion.quoted(own)
        let other = occasion.quoted(
          workbook.forums[earlier].name.map(\.original) ?? name
        )
        reporter.report(
          at: workbook.place(\.forums, index, .name),
          occasion.say(
            fi: "Foorumi \(quoted) näyttää samalta kuin foorumi \(other)",
            sv: "Forumet \(quoted) verkar vara detsamma som forumet \(other)",
            en: "The forum \(quoted) seems to be the same as the forum \(other)"
          )
        )
      }
      for name in names {
        let form = NormalForm.heading(name)
        if !form.isEmpty, first[form] == nil { first[form] = (index, name) }
      }
    }
  }

  /// The name, the abbreviation in brackets behind it, and the short names.
  private static func names(of forum: Forum) -> [String] {
    guard let name = forum.name?.original else { return [] }
    var names = [name]
    if name.utf8.last == UInt8(ascii: ")"),
      let open = name.utf8.lastIndex(of: UInt8(ascii: "("))
    {
      let inside = name[name.utf8.index(after: open)...].dropLast()
      if !inside.contains(" "), inside.count(where: \.isUppercase) > 1 {
        names += [String(name[..<open]), String(inside)]
      }
    }
    let short = forum.shortName?.original ?? ""
    names += short.utf8.split { ";,\n\r".utf8.contains($0) }.map { String(Substring($0)) }
    return names
  }
}
