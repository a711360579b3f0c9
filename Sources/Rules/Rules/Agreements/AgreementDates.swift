internal import Wording
internal import Workbooks

/// Finds validities that do not begin, end before they begin, or do not meet those of the agreements they replace.
///
/// A date that is known to the month or the year counts only where every day that it may mean gives the same answer.
struct AgreementDates: Rule {
  let code = "SOP-02"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Voimassaolo, jonka päivät puuttuvat tai eivät sovi yhteen",
    sv: "Giltighetstid vars datum saknas eller inte passar ihop",
    en: "A period of validity whose dates are missing or do not fit together"
  )
  let remedy = Phrase(
    fi: "Korjaa päivät tai tee poikkeus ja perustele se.",
    sv: "Rätta datumen eller gör ett undantag och motivera det.",
    en: "Correct the dates, or make an exception and give the reason."
  )
  let reason = Phrase(
    fi: "Päivistä näkyy, mikä sopimus on milloinkin voimassa (hyvä käytäntö).",
    sv: "Datumen visar vilket avtal som gäller vid varje tidpunkt (god praxis).",
    en: "The dates show which agreement is in force at any time (good practice)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;↓1.2.2026;31.12.2029;D1
      """
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;D1
      """
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;↓1.2.2026;31.12.2029;D1
      D3;Tilojen vuokrat;liitesopimus;1.3.2026;↓28.2.2025;
      D4;Tukipalvelut;liitesopimus;↓;31.12.2027;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;1.1.2023;31.12.2025;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;↓kevät 2025;31.12.2029;D1
      D3;Ohjaamon sopimus;liitesopimus;2023;kevät 2025;
      D4;Ohjaamon uusi sopimus;liitesopimus;↓1.9.2025;31.12.2027;D3
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;;31.12.2025;
      D2;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029;D1
      D3;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;;;
      D4;Ohjaamon sopimus;liitesopimus;2023;2025;
      D5;Ohjaamon uusi sopimus;liitesopimus;2026;toistaiseksi;D4
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;↓\nKausi päättyy;31.12.2029",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    checkPeriod(of: workbook, on: occasion, &reporter)
    let validities = workbook.documents.map { Validity($0.starts.value, $0.ends.value) }
    let older = workbook.documents.indices.map { index in
      workbook.documents(replacedBy: index).filter { $0 != index }
    }
    // Nothing more is asked of a document that another one has replaced.
    let replaced = Set(older.joined())
    for (index, document) in workbook.documents.enumerated() where !replaced.contains(index) {
      let validity = validities[index]
      if validity.isReversed {
        reportReversed(workbook, index, validity, on: occasion, &reporter)
      }
      guard Self.isAgreement(document) else { continue }
      if validity.start == nil, document.starts.isEmpty {
        let name = occasion.name(document.id, document.title)
        reporter.report(
          at: workbook.place(\.documents, index, .starts),
          occasion.say(
            fi: "Sopimuksella \(name) ei ole alkamispäivää",
            sv: "Avtalet \(name) saknar startdatum",
            en: "The agreement \(name) has no start date"
          ),
          remedy: occasion.say(
            fi:
              "Kirjaa sarakkeeseen ”\(GoverningDocument.Column.starts.heading.fi)” päivä, jona sopimus tulee voimaan.",
            sv:
              "Ange i kolumnen ”\(GoverningDocument.Column.starts.heading.sv)” vilken dag avtalet träder i kraft.",
            en:
              "Enter the day on which the agreement enters into force in the column “\(GoverningDocument.Column.starts.heading.en)”."
          )
        )
      }
      let place = workbook.place(\.documents, index, .starts)
      reportGap(
        validity,
        after: older[index].map { validities[$0] },
        place,
        on: occasion,
        &reporter
      )
      for index in older[index] {
        reportOverlap(validity, with: validities[index], place, on: occasion, &reporter)
      }
    }
  }

  private static func isAgreement(_ document: GoverningDocument) -> Bool {
    switch document.kind.value {
    case .frameworkAgreement, .strategicAgreement, .annexedAgreement: true
    case .interfacePlan, .wellbeingPlan, .other, nil: false
    }
  }

  private func checkPeriod(
    of workbook: Workbook,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let basics = workbook.basics
    if basics.periodStarts.isEmpty, let end = basics.periodEnds.value?.end {
      let date = end.text(in: occasion.language)
      reporter.report(
        at: workbook.place(.periodStarts),
        occasion.say(
          fi: "Kauden alkua ei ole kirjattu (kauden loppu: \(date))",
          sv: "Periodens början har inte angetts (periodens slut: \(date))",
          en: "The start of the period has not been entered (its end: \(date))"
        ),
        remedy: occasion.say(
          fi: "Kirjaa perustietoihin kauden alkamispäivä.",
          sv: "Ange periodens startdatum i grunduppgifterna.",
          en: "Enter the start date of the period in the basics."
        ),
        isMilder: true
      )
    }
    guard let doubt = PeriodDoubt(workbook) else { return }
    let period = Validity(basics.periodStarts.value, basics.periodEnds.value)
    let from = period.start?.text(in: occasion.language) ?? "–"
    let to = period.end?.text(in: occasion.language) ?? "–"
    let message: String
    switch doubt {
    case .reversed:
      message = occasion.say(
        fi: "Kausi päättyy (\(to)) ennen alkamistaan (\(from))",
        sv: "Perioden slutar (\(to)) innan den börjar (\(from))",
        en: "The period ends (\(to)) before it starts (\(from))"
      )
    case .tooLong(let years):
      message = occasion.say(
        fi: "Kausi (\(from)–\(to)) on \(years) vuotta pitkä",
        sv: "Perioden (\(from)–\(to)) är \(years) år lång",
        en: "The period (\(from)–\(to)) is \(years) years long"
      )
    case .endsBefore(let count):
      message = occasion.say(
        fi:
          "Kausi päättyy \(to), mutta \(count) toimenpiteen tai mittarin ajankohta on sen jälkeen",
        sv: "Perioden slutar \(to), men \(count) åtgärder eller indikatorer har en senare tidpunkt",
        en: "The period ends on \(to), but \(count) actions or indicators have a later date"
      )
    case .startsAfter(let count):
      message = occasion.say(
        fi: "Kausi alkaa \(from), mutta \(count) toimenpiteen tai mittarin ajankohta on ennen sitä",
        sv:
          "Perioden börjar \(from), men \(count) åtgärder eller indikatorer har en tidigare tidpunkt",
        en: "The period starts on \(from), but \(count) actions or indicators have an earlier date"
      )
    }
    let isStart = if case .startsAfter = doubt { true } else { false }
    reporter.report(
      at: workbook.place(isStart ? .periodStarts : .periodEnds),
      message,
      remedy: occasion.say(
        fi: "Korjaa kauden alku tai loppu.",
        sv: "Rätta periodens början eller slut.",
        en: "Correct the start or the end of the period."
      )
    )
  }

  private func reportReversed(
    _ workbook: Workbook,
    _ index: Int,
    _ validity: Validity,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let start = validity.start, let end = validity.end else { return }
    let document = workbook.documents[index]
    let name = occasion.name(document.id, document.title)
    let from = start.text(in: occasion.language)
    let to = end.text(in: occasion.language)
    reporter.report(
      at: workbook.place(\.documents, index, document.ends.isEmpty ? .starts : .ends),
      occasion.say(
        fi: "Asiakirjan \(name) voimassaolo päättyy (\(to)) ennen alkamistaan (\(from))",
        sv: "Dokumentet \(name) upphör att gälla (\(to)) innan det börjar gälla (\(from))",
        en: "The document \(name) expires (\(to)) before it enters into force (\(from))"
      ),
      remedy: occasion.say(
        fi: "Korjaa alkamis- tai päättymispäivä.",
        sv: "Rätta start- eller slutdatumet.",
        en: "Correct the start date or the end date."
      )
    )
  }

  /// Reports the days between the last of the older agreements and the new one.
  private func reportGap(
    _ new: Validity,
    after older: [Validity],
    _ place: Place,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let (end, days) = new.gap(after: older), let start = new.start else { return }
    let count = Noun.day.counted(days, in: occasion.language)
    let from = start.text(in: occasion.language)
    let to = end.text(in: occasion.language)
    reporter.report(
      at: place,
      Self.areDays(start, end)
        ? occasion.say(
          fi: "Sopimusten väliin jää \(count): edellinen päättyy \(to) ja uusi alkaa \(from)",
          sv:
            "Mellan avtalen uppstår ett uppehåll på \(count): det förra upphör \(to) och det nya börjar gälla \(from)",
          en:
            "The agreements leave a gap of \(count): the previous one ends on \(to), the new one starts on \(from)"
        )
        : occasion.say(
          fi:
            "Sopimusten väliin jää vähintään \(count) (edellisen loppu: \(to), uuden alku: \(from))",
          sv:
            "Mellan avtalen uppstår ett uppehåll på minst \(count) (det förra avtalets slut: \(to), det nyas början: \(from))",
          en:
            "The agreements leave a gap of at least \(count) (end of the previous one: \(to), start of the new one: \(from))"
        )
    )
  }

  /// Reports the days on which an older agreement and the new one are in force at once.
  private func reportOverlap(
    _ new: Validity,
    with older: Validity,
    _ place: Place,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let days = new.overlap(with: older), let start = new.start, let end = older.end else {
      return
    }
    let count = Noun.day.counted(days, in: occasion.language)
    let from = start.text(in: occasion.language)
    let to = end.text(in: occasion.language)
    reporter.report(
      at: place,
      Self.areDays(start, end)
        ? occasion.say(
          fi:
            "Sopimuksissa on päällekkäistä aikaa \(count): edellinen päättyy \(to) ja uusi alkaa \(from)",
          sv:
            "Avtalen överlappar varandra med \(count): det förra upphör \(to) och det nya börjar gälla \(from)",
          en:
            "The agreements overlap by \(count): the previous one ends on \(to), the new one starts on \(from)"
        )
        : occasion.say(
          fi:
            "Sopimuksissa on päällekkäistä aikaa vähintään \(count) (edellisen loppu: \(to), uuden alku: \(from))",
          sv:
            "Avtalen överlappar varandra med minst \(count) (det förra avtalets slut: \(to), det nyas början: \(from))",
          en:
            "The agreements overlap by at least \(count) (end of the previous one: \(to), start of the new one: \(from))"
        )
    )
  }

  private static func areDays(_ dates: CalendarDate...) -> Bool {
    dates.allSatisfy { $0.firstDay == $0.lastDay }
  }
}
