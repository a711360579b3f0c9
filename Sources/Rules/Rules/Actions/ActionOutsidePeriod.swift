internal import Wording
internal import Workbooks

/// Finds actions whose schedule does not fit the period of the workbook, or ends before it starts.
struct ActionOutsidePeriod: Rule {
  let code = "TOI-06"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, jonka aikataulu ei sovi kauteen",
    sv: "Åtgärd vars tidtabell inte stämmer med perioden",
    en: "An action whose schedule does not fit the period"
  )
  let remedy = Phrase(
    fi: "Korjaa päättymispäivä tai jaa toimenpide kahdelle kaudelle.",
    sv: "Rätta slutdatumet eller dela upp åtgärden på två perioder.",
    en: "Correct the end date, or split the action over two periods."
  )
  let reason = Phrase(
    fi: "Toimenpiteitä seurataan kauden loppuun (hyvä käytäntö).",
    sv: "Åtgärderna följs upp till periodens slut (god praxis).",
    en: "Actions are monitored until the end of the period (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.9.2026;↓30.6.2030
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.9.2026;31.12.2028
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.9.2026;↓30.6.2030
      TP2;T1;Työpaja avataan;↓syksy 2025;2028
      TP3;T1;Kesätyöpaikat kootaan yhteen;5/2027;↓31.12.2026
      TP4;T1;Opot tapaavat jokaisen;2026;2029
      TP5;T1;Opot sopivat työnjaosta;;
      """,
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Alkaa;Päättyy
      D1;Yhdyspintasuunnitelma;1.5.2026;31.12.2029
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu;Asiakirja
      TP1;T1;Ohjaamo avataan;↓2027–2031;D1
      TP2;T1;Työpaja avataan;↓kevät 2030;D1
      TP3;T1;Kesätyöpaikat kootaan yhteen;kevät 2026;D1
      TP4;T1;Opot tapaavat jokaisen;jatkuva;D1
      TP5;T1;Opot sopivat työnjaosta;2031;
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;2026
      Kausi päättyy;2029
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu
      TP1;T1;Ohjaamo avataan;1.1.2026–31.12.2029
      TP2;T1;Työpaja avataan;syksy 2026–kevät 2027
      """,
    ]),
  ]

  /// The time from which and to which actions may be; an end that is not known bounds nothing.
  private struct Period {
    var start: CalendarDate?
    var end: CalendarDate?

    /// The document whose validity it is; `nil`: the period of the basics.
    var document: GoverningDocument?
  }

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let period = Period(
      start: workbook.basics.periodStarts.value?.start,
      end: workbook.basics.periodEnds.value?.end
    )
    let hasPeriod = period.start != nil || period.end != nil
    // A period that can hardly be the one that is meant is told by another rule.
    if PeriodDoubt(workbook) != nil {
      reporter.leaveToOther()
      return
    }
    for index in workbook.actionsWithDetails {
      var period = period
      if !hasPeriod, let document = workbook.document(ofAction: index) {
        let document = workbook.documents[document]
        // What a plan puts together may have begun before the plan was approved.
        period = Period(start: nil, end: document.ends.value?.end, document: document)
      }
      var label: Label { occasion.label(workbook.actions[index].id, workbook.actions[index].title) }
      let starts = workbook.actions[index].starts.value?.start
      let ends = workbook.actions[index].ends.value?.end
      if starts != nil || ends != nil {
        let places = (
          workbook.place(\.actions, index, .starts), workbook.place(\.actions, index, .ends)
        )
        check(label, from: starts, to: ends, at: places, period, occasion, &reporter)
      }
      guard let schedule = workbook.actions[index].schedule.value,
        !workbook.sharesCell(.schedule, ofAction: index)
      else { continue }
      let place = workbook.place(\.actions, index, .schedule)
      if case .date(let date) = schedule {
        check(label, on: date, at: place, period, occasion, &reporter)
      } else {
        check(
          label,
          from: schedule.start,
          to: schedule.end,
          at: (place, place),
          period,
          occasion,
          &reporter
        )
      }
    }
  }

  /// Checks a start and an end; each cell is told once.
  private func check(
    _ label: Label,
    from start: CalendarDate?,
    to end: CalendarDate?,
    at places: (start: Place, end: Place),
    _ period: Period,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    if let start, let end, end.lastDay < start.firstDay {
      reporter.report(
        at: places.end,
        occasion.say(
          fi:
            "Toimenpide \(label) päättyy \(end.adverb(in: .finnish)), mutta alkaa vasta \(start.adverb(in: .finnish))",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) pågår till \(end.text(in: .swedish)), men börjar först \(start.adverb(in: .swedish))",
          en:
            "\(label.after(code: "Action", name: "The action")) ends \(end.adverb(in: .english)), but does not start until \(start.text(in: .english))"
        ),
        remedy: occasion.say(
          fi: "Korjaa alkamis- tai päättymispäivä.",
          sv: "Rätta start- eller slutdatumet.",
          en: "Correct the start date or the end date."
        )
      )
      return
    }
    let isEndTold = checkEnd(label, end, at: places.end, period, occasion, &reporter)
    // What lies wholly outside the period is told at its end.
    if !isEndTold || (places.start != places.end && spans(period, start, end)) {
      checkStart(label, start, at: places.start, period, occasion, &reporter)
    }
  }

  /// Whether something starts before the period and ends after it.
  private func spans(_ period: Period, _ start: CalendarDate?, _ end: CalendarDate?) -> Bool {
    guard let start, let end, let first = period.start, let last = period.end else { return false }
    return start.lastDay < first.firstDay && end.firstDay > last.lastDay
  }

  private func checkEnd(
    _ label: Label,
    _ end: CalendarDate?,
    at place: Place,
    _ period: Period,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) -> Bool {
    guard let end else { return false }
    if let last = period.end, end.firstDay > last.lastDay {
      reporter.report(
        at: place,
        occasion.say(
          fi:
            "Toimenpide \(label) päättyy \(end.adverb(in: .finnish)), mutta \(ends(period, last, occasion))",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) pågår till \(end.text(in: .swedish)), men \(ends(period, last, occasion))",
          en:
            "\(label.after(code: "Action", name: "The action")) ends \(end.adverb(in: .english)), but \(ends(period, last, occasion))"
        )
      )
      return true
    }
    if let first = period.start, end.lastDay < first.firstDay {
      reporter.report(
        at: place,
        occasion.say(
          fi:
            "Toimenpide \(label) päättyy \(end.adverb(in: .finnish)), mutta \(starts(period, first, occasion))",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) slutar \(end.adverb(in: .swedish)), men \(starts(period, first, occasion))",
          en:
            "\(label.after(code: "Action", name: "The action")) ends \(end.adverb(in: .english)), but \(starts(period, first, occasion))"
        ),
        remedy: occasion.say(
          fi: "Korjaa päättymispäivä tai poista toimenpide.",
          sv: "Rätta slutdatumet eller ta bort åtgärden.",
          en: "Correct the end date, or remove the action."
        )
      )
      return true
    }
    return false
  }

  private func checkStart(
    _ label: Label,
    _ start: CalendarDate?,
    at place: Place,
    _ period: Period,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let start else { return }
    if let first = period.start, start.lastDay < first.firstDay {
      reporter.report(
        at: place,
        occasion.say(
          fi:
            "Toimenpide \(label) alkaa \(start.adverb(in: .finnish)), mutta \(starts(period, first, occasion))",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) börjar \(start.adverb(in: .swedish)), men \(starts(period, first, occasion))",
          en:
            "\(label.after(code: "Action", name: "The action")) starts \(start.adverb(in: .english)), but \(starts(period, first, occasion))"
        ),
        remedy: occasion.say(
          fi:
            "Korjaa alkamispäivä. Jos toimenpide jatkuu edelliseltä kaudelta, kirjaa tämän kauden alku.",
          sv:
            "Rätta startdatumet. Om åtgärden fortsätter från föregående period, ange den här periodens början.",
          en:
            "Correct the start date. If the action continues from the previous period, enter the start of this one."
        )
      )
    } else if let last = period.end, start.firstDay > last.lastDay {
      reporter.report(
        at: place,
        occasion.say(
          fi:
            "Toimenpide \(label) alkaa \(start.adverb(in: .finnish)), mutta \(ends(period, last, occasion))",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) börjar \(start.adverb(in: .swedish)), men \(ends(period, last, occasion))",
          en:
            "\(label.after(code: "Action", name: "The action")) starts \(start.adverb(in: .english)), but \(ends(period, last, occasion))"
        ),
        remedy: remedyForDate(occasion)
      )
    }
  }

  /// Checks a schedule that is one date.
  private func check(
    _ label: Label,
    on date: CalendarDate,
    at place: Place,
    _ period: Period,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let clash: String
    if let last = period.end, date.firstDay > last.lastDay {
      clash = ends(period, last, occasion)
    } else if let first = period.start, date.lastDay < first.firstDay {
      clash = starts(period, first, occasion)
    } else {
      return
    }
    reporter.report(
      at: place,
      occasion.say(
        fi: "Toimenpiteen \(label) aikataulu on \(date.text(in: .finnish)), mutta \(clash)",
        sv:
          "\(label.after(code: "Åtgärd", name: "Åtgärden")) är planerad till \(date.text(in: .swedish)), men \(clash)",
        en:
          "\(label.after(code: "Action", name: "The action")) is scheduled for \(date.text(in: .english)), but \(clash)"
      ),
      remedy: remedyForDate(occasion)
    )
  }

  private func remedyForDate(_ occasion: Occasion) -> String {
    occasion.say(
      fi: "Korjaa ajankohta tai siirrä toimenpide toiselle kaudelle.",
      sv: "Rätta tidpunkten eller flytta åtgärden till en annan period.",
      en: "Correct the date, or move the action to another period."
    )
  }

  /// The clause that says when the period ends.
  private func ends(_ period: Period, _ date: CalendarDate, _ occasion: Occasion) -> String {
    let document = period.document.map { occasion.label($0.id, $0.title) }
    return occasion.say(
      fi: (document.map { "asiakirjan \($0) voimassaolo" } ?? "kausi")
        + " päättyy jo \(date.adverb(in: .finnish))",
      sv: document.map { document in
        "\(document.after(code: "dokument", name: "dokumentet")) upphör att gälla redan \(date.adverb(in: .swedish))"
      } ?? "perioden slutar redan \(date.adverb(in: .swedish))",
      en: document.map { document in
        "\(document.after(code: "document", name: "the document")) expires \(date.adverb(in: .english))"
      } ?? "the period ends \(date.adverb(in: .english))"
    )
  }

  /// The clause that says when the period starts.
  private func starts(_ period: Period, _ date: CalendarDate, _ occasion: Occasion) -> String {
    let document = period.document.map { occasion.label($0.id, $0.title) }
    return occasion.say(
      fi: (document.map { "asiakirjan \($0) voimassaolo" } ?? "kausi")
        + " alkaa vasta \(date.adverb(in: .finnish))",
      sv: document.map { document in
        "\(document.after(code: "dokument", name: "dokumentet")) börjar gälla först \(date.adverb(in: .swedish))"
      } ?? "perioden börjar först \(date.adverb(in: .swedish))",
      en: document.map { document in
        "\(document.after(code: "document", name: "the document")) does not enter into force until \(date.text(in: .english))"
      } ?? "the period does not start until \(date.text(in: .english))"
    )
  }
}

extension CalendarDate {
  /// When something happens: *30.6.2030, toukokuussa 2030, vuonna 2030; on 30 June 2030*.
  fileprivate func adverb(in language: Language) -> String {
    let phrase =
      switch precision {
      case .year: Phrase(fi: "vuonna \(year)", sv: "år \(year)", en: "in \(year)")
      case .edge(let edge):
        Phrase(
          fi: "\(edge.adverb.fi) \(year)",
          sv: "\(edge.adverb.sv) \(year)",
          en: "\(edge.adverb.en) \(year)"
        )
      case .season(let season):
        Phrase(
          fi: "\(season.adverb.fi) \(year)",
          sv: "\(season.adverb.sv) \(year)",
          en: "\(season.adverb.en) \(year)"
        )
      case .month(let month):
        Phrase(
          fi: "\(Phrase.during(month: month).fi) \(year)",
          sv: "\(Phrase.during(month: month).sv) \(year)",
          en: "\(Phrase.during(month: month).en) \(year)"
        )
      case .day:
        Phrase(
          fi: text(in: .finnish),
          sv: text(in: .swedish),
          en: "on \(text(in: .english))"
        )
      }
    return phrase[language]
  }
}
