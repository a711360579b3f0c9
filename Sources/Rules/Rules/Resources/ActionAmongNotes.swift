internal import Bytes
internal import Wording
internal import Workbooks

/// Finds notes that call themselves an action, a goal or an indicator.
struct ActionAmongNotes: Rule {
  let code = "RES-04"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Sarakkeeseen ”Huomioitavaa” kirjattu tavoite, toimenpide tai mittari",
    sv: "Mål, åtgärd eller indikator i kolumnen ”Att beakta”",
    en: "A goal, an action or an indicator entered in the column “Notes”"
  )
  let remedy = Phrase(
    fi: "Siirrä asia omaan sarakkeeseensa, jotta sitä seurataan.",
    sv: "Flytta saken till rätt kolumn, så att den följs upp.",
    en: "Move it to its own column, so that it is monitored."
  )
  let reason = Phrase(
    fi: "Huomautuksena kirjattu toimenpide jää ilman vastuutahoa ja seurantaa (hyvä käytäntö).",
    sv:
      "En åtgärd som står bland anmärkningarna blir utan ansvarig instans och utan uppföljning (god praxis).",
    en: "An action that stands among the notes is neither assigned nor monitored (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Toimenpide: ohjaamo palvelee myös lukiolaisia
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite;Huomioitavaa\nT1;Jokainen nuori saa opiskelupaikan;",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;T1;Ohjaamo palvelee myös lukiolaisia
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Toimenpide: ohjaamo avataan myös lukiolle
      T2;Koulupoissaolot vähenevät puoleen;Toimenpiteistä sovitaan sivistysjohtajien kanssa
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Huomioitavaa
      TP1;T1;Ohjaamo avataan;↓Mittari: ohjaamon kävijät
      TP2;T2;Poissaoloja seurataan;Vaatii valtuuston päätöksen: talousarvio 2027
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Huomioitavaa
      A1;Työllisyyden hoito;Suunnitelma pitää sovittaa työllisyysalueen suunnitelmaan.
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var told = ToldCells()
    for index in workbook.areas.indices {
      guard let notes = workbook.areas[index].notes, notes.withBytes(beginsLikeOther) else {
        continue
      }
      check(\.areas, index, .notes, notes.original, &told, workbook, occasion, &reporter)
    }
    for index in workbook.goals.indices {
      guard let notes = workbook.goals[index].notes, notes.withBytes(beginsLikeOther) else {
        continue
      }
      check(\.goals, index, .notes, notes.original, &told, workbook, occasion, &reporter)
    }
    for index in workbook.actions.indices {
      guard let notes = workbook.actions[index].notes, notes.withBytes(beginsLikeOther) else {
        continue
      }
      check(\.actions, index, .notes, notes.original, &told, workbook, occasion, &reporter)
    }
  }

  /// Whether a text has a colon so near its beginning that the word before it may be a heading; most texts have none.
  private func beginsLikeOther(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= Self.reach else { return true }
    return stride(from: 0, to: Self.reach, by: 8).contains { position in
      EightBytes(bytes, at: position).contains(UInt8(ascii: ":"))
    }
  }

  private func check<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ index: Int,
    _ column: R.Column,
    _ text: String,
    _ told: inout ToldCells,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let colon = text.utf8.prefix(Self.reach).firstIndex(of: UInt8(ascii: ":")),
      Self.words.contains(NormalForm.heading(String(text[..<colon])))
    else { return }
    let place = workbook.place(records(), index, column)
    guard told.insert("", at: place) else { return }
    let word = occasion.quoted(String(text[..<colon]))
    let heading = occasion.quoted(workbook.heading(at: place) ?? column.heading[occasion.language])
    reporter.report(
      at: place,
      occasion.say(
        fi: "Sarakkeen \(heading) teksti alkaa sanalla \(word)",
        sv: "Texten i kolumnen \(heading) börjar med ordet \(word)",
        en: "The text in the column \(heading) begins with the word \(word)"
      )
    )
  }

  /// How many bytes stand before the colon at most: three times eight.
  private static let reach = 24

  private static let words: Set<String> = [
    "tavoite", "tavoitteet", "toimenpide", "toimenpiteet", "mittari", "mittarit", "mål", "åtgärd",
    "åtgärder", "indikator", "indikatorer", "goal", "goals", "action", "actions", "indicator",
    "indicators",
  ]
}
