internal import Wording
internal import Workbooks

/// Finds personal identity codes, telephone numbers and people's e-mail addresses in texts that become public.
struct PersonalDataInText: Rule {
  let code = "TOI-11"
  let severity = StageSeverity(draft: .warning, council: .error, monitoring: .error)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Henkilötunnus, puhelinnumero tai henkilön sähköpostiosoite julkisessa tekstissä",
    sv: "Personbeteckning, telefonnummer eller en persons e-postadress i en offentlig text",
    en: "A personal identity code, a telephone number or a person's e-mail address in a public text"
  )
  let remedy = Phrase(
    fi: "Poista yhteystieto ja kirjaa sen tilalle rooli tai yksikkö.",
    sv: "Ta bort kontaktuppgiften och ange en roll eller en enhet i stället.",
    en: "Remove the contact details, and enter a role or a unit instead."
  )
  let reason = Phrase(
    fi: "Työkirjan tekstit päätyvät julkisiin päätösasiakirjoihin (hyvä käytäntö).",
    sv: "Arbetsbokens texter hamnar i offentliga beslutshandlingar (god praxis).",
    en: "The workbook's texts end up in public decision documents (good practice)."
  )

  let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Lisätietoja: etunimi.sukunimi@kunta.example
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;Lisätietoja: sivistystoimisto
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Kysy lisää numerosta 040 000 0000;↓etunimi.sukunimi@kunta.example
      T2;Koulupoissaolot vähenevät puoleen;;↓Esimerkki koskee asiakasta 010100A901H
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;↓hyte-koordinaattori, puh. +358 40 000 0000
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot;Huomioitavaa
        Työllisyyden hoito;Nuorten työttömyys puolittuu;"Ohjaamo avataan
        Työpaja avataan";Jämsän kaupunki;↓etunimi.sukunimi@kunta.example
        """
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Tilakustannukset laskevat 0,4 miljoonaa;Päätös 045/02.08.00/2026;kirjaamo@kunta.example
      T2;Väkiluku on 272 617 asukasta;Laki 612/2021, 1.1.2026–31.12.2029;hyvinvointi.kirjaamo@kunta.example
      T3;Y-tunnus on 0208852-9;Tili FI00 0000 0000 0000 00;1.1.2026-31.12.2029 ja 2 400 000 euroa
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var check = Check(workbook: workbook, occasion: occasion)
    check(\.areas, .title, { $0.areas[$1].title }, &reporter)
    check(\.areas, .countyResponsible, { $0.areas[$1].countyResponsible }, &reporter)
    check(\.areas, .municipalResponsible, { $0.areas[$1].municipalResponsible }, &reporter)
    check(\.areas, .situation, { $0.areas[$1].situation }, &reporter)
    check(\.areas, .omissionReason, { $0.areas[$1].omissionReason }, &reporter)
    check(\.areas, .notes, { $0.areas[$1].notes }, &reporter)
    check(\.goals, .title, { $0.goals[$1].title }, &reporter)
    check(\.goals, .rationale, { $0.goals[$1].rationale }, &reporter)
    check(\.goals, .assessment, { $0.goals[$1].assessment }, &reporter)
    check(\.goals, .proposedChange, { $0.goals[$1].proposedChange }, &reporter)
    check(\.goals, .notes, { $0.goals[$1].notes }, &reporter)
    check(\.actions, .title, { $0.actions[$1].title }, &reporter)
    check(\.actions, .lead, { $0.actions[$1].lead }, &reporter)
    check(\.actions, .responsible, { $0.actions[$1].responsible }, &reporter)
    check(\.actions, .assessment, { $0.actions[$1].assessment }, &reporter)
    check(\.actions, .notes, { $0.actions[$1].notes }, &reporter)
    check(\.indicators, .title, { $0.indicators[$1].title }, &reporter)
    check(\.indicators, .source, { $0.indicators[$1].source }, &reporter)
    check(\.indicators, .responsible, { $0.indicators[$1].responsible }, &reporter)
    check(\.resources, .description, { $0.resources[$1].description }, &reporter)
    check(\.measurements, .note, { $0.measurements[$1].note }, &reporter)
  }

  /// Goes through columns and tells of each cell once, since several records of a sheet share one.
  private struct Check {
    let workbook: Workbook
    let occasion: Occasion
    private var told = ToldCells()

    init(workbook: Workbook, occasion: Occasion) {
      self.workbook = workbook
      self.occasion = occasion
    }

    mutating func callAsFunction<R: Record>(
      _ records: KeyPath<Workbook, [R]>,
      _ column: R.Column,
      _ text: (Workbook, Int) -> Text?,
      _ reporter: inout Reporter
    ) {
      for index in workbook[keyPath: records].indices {
        guard let text = text(workbook, index),
          text.hasSisters || PersonalData.mayStand(in: text.original)
        else { continue }
        for cell in workbook.cells(records, index, column) {
          for kind in PersonalData.kinds(in: workbook.value(at: cell.place) ?? "")
          where told.insert("\(kind)", at: cell.place) {
            report(kind, at: cell.place, &reporter)
          }
        }
      }
    }

    /// What is found is not quoted: findings are passed on, too.
    private func report(_ kind: PersonalData, at place: Place, _ reporter: inout Reporter) {
      let column = occasion.language.quoted(workbook.heading(at: place) ?? "")
      switch kind {
      case .identityCode:
        reporter.report(
          at: place,
          occasion.say(
            fi: "Sarakkeessa \(column) on henkilötunnus",
            sv: "I kolumnen \(column) finns en personbeteckning",
            en: "The column \(column) holds a personal identity code"
          ),
          remedy: occasion.say(
            fi: "Poista henkilötunnus.",
            sv: "Ta bort personbeteckningen.",
            en: "Remove the personal identity code."
          )
        )
      case .email:
        reporter.report(
          at: place,
          occasion.say(
            fi: "Sarakkeessa \(column) on henkilön sähköpostiosoite",
            sv: "I kolumnen \(column) finns en persons e-postadress",
            en: "The column \(column) holds a person's e-mail address"
          ),
          isMilder: true
        )
      case .phone:
        reporter.report(
          at: place,
          occasion.say(
            fi: "Sarakkeessa \(column) on puhelinnumero",
            sv: "I kolumnen \(column) finns ett telefonnummer",
            en: "The column \(column) holds a telephone number"
          ),
          isMilder: true
        )
      }
    }
  }
}
