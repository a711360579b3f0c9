internal import Wording
internal import Workbooks

/// Finds levels of cooperation that have no forum, where the level of every forum is known.
struct LevelWithoutForum: Rule {
  let code = "FOO-03"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Yhteistyön taso, jolla ei ole foorumia",
    sv: "Samarbetsnivå utan forum",
    en: "A level of cooperation without a forum"
  )
  let remedy = Phrase(
    fi:
      "Lisää tasolle foorumi tiedostoon \(TableKind.forums.fileName.fi).csv tai korjaa foorumien tasot.",
    sv:
      "Lägg till ett forum på nivån i filen \(TableKind.forums.fileName.sv).csv eller rätta forumens nivåer.",
    en:
      "Add a forum at the level to \(TableKind.forums.fileName.en).csv, or correct the levels of the forums."
  )
  let reason = Phrase(
    fi:
      "Suosituksessa yhteistyötä tehdään poliittisella tasolla, johdon tasolla ja asiantuntijatasolla (Kuntaliitto 2022).",
    sv:
      "I rekommendationen samarbetar man på politisk nivå, på ledningsnivå och på sakkunnignivå (Kommunförbundet 2022).",
    en:
      "The recommendation has political, management and expert levels of cooperation (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      ["foorumit.csv": "Tunnus;Nimi;Taso\nF1;Kuntajohtajakokous;3\nF2;Opiskeluhuollon verkosto;4"],
      findingsWithoutCell: 1
    ),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso
      F1;Kuntajohtajakokous;3
      F2;Opiskeluhuollon verkosto;4
      F3;Kuntakokous;2
      """
    ]),
    Example([
      "foorumit.csv": """
      Tunnus;Nimi;Taso
      F1;Kuntakokous;2
      F2;Kuntajohtajakokous;johto
      F3;Opiskeluhuollon verkosto;asiantuntija
      """
    ]),
    Example(["foorumit.csv": "Tunnus;Nimi;Taso\nF1;Kuntakokous;2\nF2;Kuntajohtajakokous;"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let tiers = workbook.forums.map { $0.level.value?.tier }
    guard !tiers.isEmpty, !tiers.contains(nil) else { return }
    let place = workbook.place(ofAll: .forums)
    if !tiers.contains(.political) {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Poliittisella tasolla ei ole foorumia",
          sv: "Den politiska nivån saknar forum",
          en: "The political level has no forum"
        ),
        about: ForumLevel.political.word
      )
    }
    if !tiers.contains(.management) {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Johdon tasolla ei ole foorumia",
          sv: "Ledningsnivån saknar forum",
          en: "The management level has no forum"
        ),
        about: ForumLevel.management.word
      )
    }
    if !tiers.contains(.expert) {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Asiantuntijatasolla ei ole foorumia",
          sv: "Sakkunnignivån saknar forum",
          en: "The expert level has no forum"
        ),
        about: ForumLevel.expert.word
      )
    }
  }
}
