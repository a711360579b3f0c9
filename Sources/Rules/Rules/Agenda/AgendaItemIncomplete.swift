internal import Wording
internal import Workbooks

/// Finds agenda items that lack one of the parts that every item has.
struct AgendaItemIncomplete: Rule {
  let code = "KAS-08"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi:
      "Esityslistan asia, josta puuttuu valmistelija, esittelijä, selostus, toimivalta tai päätösehdotus",
    sv:
      "Ärende på föredragningslistan utan beredare, föredragande, redogörelse, behörighet eller beslutsförslag",
    en:
      "An agenda item without a preparer, presenting officer, description, competence or proposed decision"
  )
  let remedy = Phrase(
    fi: "Kirjaa puuttuva osa sille varattuun esityslistan sarakkeeseen.",
    sv: "Ange den del som saknas i den kolumn som är avsedd för den.",
    en: "Enter the missing part in its column of the agenda."
  )
  let reason = Phrase(
    fi:
      "Toimielin päättää asian esittelijän ehdotuksen ja asian selostuksen pohjalta (hyvä käytäntö).",
    sv:
      "Organet fattar beslut utifrån föredragandens förslag och redogörelsen för ärendet (god praxis).",
    en:
      "The body decides on the presenting officer's proposal and the description of the matter (good practice)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Valmistelija;Esittelijä;Selostus;Toimivalta;Päätösehdotus
      E1;D1;Kunnanhallitus;hyvinvointikoordinaattori;kunnanjohtaja;Sopimus on valmisteltu yhdessä.;Hallintosääntö 16 §;↓
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Valmistelija;Esittelijä;Selostus;Toimivalta;Päätösehdotus
      E1;D1;Kunnanhallitus;hyvinvointikoordinaattori;kunnanjohtaja;Sopimus on valmisteltu yhdessä.;Hallintosääntö 16 §;Kunnanhallitus päättää esittää valtuustolle, että se hyväksyy sopimuksen.
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Valmistelija;Esittelijä;Selostus;Toimivalta;Päätösehdotus
      E1;D1;Aluehallitus;kehittämisjohtaja;hyvinvointialuejohtaja;Sopimus on valmisteltu yhdessä kuntien kanssa.;Hallintosääntö 16 §;↓
      E2;D1;Kunnanhallitus;↓;↓;↓;↓;Kunnanhallitus päättää esittää valtuustolle, että se hyväksyy sopimuksen.
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Valmistelija;Esittelijä;Selostus;Toimivalta;Päätösehdotus;Talousvaikutukset
      E1;D1;Aluehallitus;kehittämisjohtaja;hyvinvointialuejohtaja;Sopimus on valmisteltu yhdessä kuntien kanssa.;Hallintosääntö 16 §;Aluehallitus päättää hyväksyä sopimuksen.;
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Sopimus",
      "esityslista.csv": """
      Asiakirja;Toimielin;Valmistelija;Esittelijä;Selostus;Toimivalta;Päätösehdotus
      D1;Aluehallitus;kehitysjohtaja;aluejohtaja;↓täydennetään;Hallintosääntö 16 §;Aluehallitus hyväksyy sopimuksen.
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, item) in workbook.agenda.enumerated() {
      let parts: [(AgendaItem.Column, Text?)] = [
        (.preparer, item.preparer), (.presenter, item.presenter), (.account, item.account),
        (.competence, item.competence), (.proposal, item.proposal),
      ]
      for (column, text) in parts where text.map({ Placeholder.stands(in: $0.original) }) ?? true {
        let label = occasion.label(item.id, item.title)
        reporter.report(
          at: workbook.place(\.agenda, index, column),
          message(column, label, on: occasion),
          remedy: remedy(column, body(of: item, workbook, occasion), on: occasion)
        )
      }
    }
  }

  private func message(
    _ column: AgendaItem.Column,
    _ label: Label,
    on occasion: Occasion
  ) -> String {
    let sv = label.after(code: "Ärende", name: "Ärendet")
    let en = label.after(code: "Agenda item", name: "The agenda item")
    return switch column {
    case .preparer:
      occasion.say(
        fi: "Esityslistan asialla \(label) ei ole valmistelijaa",
        sv: "\(sv) på föredragningslistan saknar beredare",
        en: "\(en) has no preparer"
      )
    case .presenter:
      occasion.say(
        fi: "Esityslistan asialla \(label) ei ole esittelijää",
        sv: "\(sv) på föredragningslistan saknar föredragande",
        en: "\(en) has no presenting officer"
      )
    case .account:
      occasion.say(
        fi: "Esityslistan asiassa \(label) ei ole selostusta",
        sv: "\(sv) på föredragningslistan saknar redogörelse",
        en: "\(en) has no description of the matter"
      )
    case .competence:
      occasion.say(
        fi: "Esityslistan asiasta \(label) ei käy ilmi, mihin toimivalta perustuu",
        sv: "\(sv) på föredragningslistan saknar uppgift om vad behörigheten grundar sig på",
        en: "\(en) does not say what the competence rests on"
      )
    default:
      occasion.say(
        fi: "Esityslistan asiassa \(label) ei ole päätösehdotusta",
        sv: "\(sv) på föredragningslistan saknar beslutsförslag",
        en: "\(en) has no proposed decision"
      )
    }
  }

  /// The body as the reader's language has it; `nil`: it is only written in another.
  private func body(of item: AgendaItem, _ workbook: Workbook, _ occasion: Occasion) -> String? {
    guard let body = item.body else { return nil }
    let isOwn = workbook.language.map { $0 == occasion.language } ?? false
    let name = body.translation(to: occasion.language) ?? (isOwn ? body.original : nil)
    return name.map { Excerpt.ofName($0.prefix(1).uppercased() + $0.dropFirst()) }
  }

  private func remedy(
    _ column: AgendaItem.Column,
    _ body: String?,
    on occasion: Occasion
  ) -> String {
    let heading = occasion.quoted(column.heading[occasion.language])
    return switch column {
    case .preparer:
      occasion.say(
        fi: "Kirjaa valmistelijan tehtävänimike sarakkeeseen \(heading).",
        sv: "Ange beredarens titel i kolumnen \(heading).",
        en: "Enter the preparer's position in the column \(heading)."
      )
    case .presenter:
      occasion.say(
        fi: "Kirjaa esittelijän tehtävänimike sarakkeeseen \(heading).",
        sv: "Ange föredragandens titel i kolumnen \(heading).",
        en: "Enter the presenting officer's position in the column \(heading)."
      )
    case .account:
      occasion.say(
        fi: "Kirjoita sarakkeeseen \(heading), mistä asiassa on kyse ja miten se on valmisteltu.",
        sv: "Skriv i kolumnen \(heading) vad ärendet gäller och hur det har beretts.",
        en:
          "Describe in the column \(heading) what the matter is about and how it has been prepared."
      )
    case .competence:
      occasion.say(
        fi: "Kirjaa sarakkeeseen \(heading) säännös, esimerkiksi hallintosäännön pykälä.",
        sv:
          "Ange bestämmelsen i kolumnen \(heading), till exempel en paragraf i förvaltningsstadgan.",
        en:
          "Enter the provision in the column \(heading), for example a section of the administrative regulations."
      )
    default:
      if let body {
        occasion.say(
          fi: "Kirjaa päätösehdotus, joka alkaa esimerkiksi ”\(body) päättää …”.",
          sv: "Ange ett beslutsförslag som börjar till exempel ”\(body) beslutar …”.",
          en: "Enter a proposal that begins for example “\(body) decides …”."
        )
      } else {
        occasion.say(
          fi:
            "Kirjaa päätösehdotus, esimerkiksi ”Kunnanhallitus päättää esittää valtuustolle, että se hyväksyy …”.",
          sv:
            "Ange ett beslutsförslag, till exempel ”Kommunstyrelsen beslutar föreslå fullmäktige att fullmäktige godkänner …”.",
          en:
            "Enter a proposal, for example “The municipal board decides to propose to the council that it approve …”."
        )
      }
    }
  }
}
