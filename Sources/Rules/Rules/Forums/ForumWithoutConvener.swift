internal import Wording
internal import Workbooks

/// Finds forums that nobody calls together.
///
/// Networks of experts choose their chair among themselves.
struct ForumWithoutConvener: Rule {
  let code = "FOO-01"
  let severity = StageSeverity(draft: nil, council: .warning, monitoring: .warning)
  let basis = Basis.frameworkAgreement

  let summary = Phrase(
    fi: "Foorumi, jolla ei ole koollekutsujaa",
    sv: "Forum utan sammankallande",
    en: "A forum without a convener"
  )
  let remedy = Phrase(
    fi: "Kirjaa osapuoli tai rooli sarakkeeseen ”\(Forum.Column.convener.heading.fi)”.",
    sv: "Ange en part eller en roll i kolumnen ”\(Forum.Column.convener.heading.sv)”.",
    en: "Enter a party or a role in the column “\(Forum.Column.convener.heading.en)”."
  )
  let reason = Phrase(
    fi: "Sopimuksessa foorumeille nimetään koollekutsujat (puitesopimus 2023–2025).",
    sv: "I avtalet utses sammankallande för forumen (ramavtalet 2023–2025).",
    en: "The agreement names conveners for the forums (framework agreement 2023–2025)."
  )

  static let examples = [
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Koollekutsuja
      F1;Kuntakokous;poliittinen;↓
      F2;Kuntajohtajakokous;johto;maakuntajohtaja
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Koollekutsuja
      F1;Kuntakokous;poliittinen;Jyväskylän kaupunki
      F2;Kuntajohtajakokous;johto;maakuntajohtaja
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Koollekutsuja
      F1;Kuntakokous;2;↓
      F2;Kuntajohtajakokous;johto;maakuntajohtaja
      F3;Yhteinen foorumi;;↓
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Koollekutsuja
      F1;Kuntakokous;poliittinen;Jyväskylän kaupunki
      F2;Opiskeluhuollon verkosto;asiantuntija;
      """
    ]),
    Example(["foorumit.csv": "Tunnus;Nimi;Taso;Koollekutsuja\nF1;Kuntakokous;2;"], stage: .draft),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // In a workbook that has only been begun forums are still to be chosen.
    guard workbook.areasToBegin.isEmpty else { return }
    for (index, forum) in workbook.forums.enumerated()
    where forum.convener == nil && forum.level.value?.tier != .expert {
      let name = occasion.name(forum.id, forum.name)
      reporter.report(
        at: workbook.place(\.forums, index, .convener),
        occasion.say(
          fi: "Foorumilla \(name) ei ole koollekutsujaa",
          sv: "Forumet \(name) saknar sammankallande",
          en: "The forum \(name) has no convener"
        )
      )
    }
  }
}
