internal import Rules
internal import Wording
internal import Workbooks

/// How an indicator has moved between its last two values, in words.
struct Development {
  enum Course: CaseIterable {
    case wanted, opposite, unchanged
    /// The value has changed: its direction says that it should not, or nothing does.
    case changed
    /// The monitored year has no value, and older values do not tell of it.
    case missing
    /// There is nothing to compare, or it cannot be compared.
    case unknown
  }

  let course: Course

  /// The values that are compared: `9,4 (2023) → 8,7 (2025)`; `nil`: nothing can be.
  private let values: String?
  /// The unit that the values are in; `nil`: they have none.
  private let unit: String?
  private let indicator: Indicator
  private let reader: Reader

  /// What an indicator has shown with what has become of it: of the county first, then of the parties.
  static func all(
    ofIndicator index: Int,
    _ reader: Reader,
    in round: MonitoredYear
  ) -> [(history: IndicatorHistory, development: Development)] {
    var steps: [PartyRuns: (from: MeasuredSeries.Point, to: MeasuredSeries.Point)] = [:]
    for series in MeasuredSeries.all(ofIndicator: index, in: reader.workbook, until: round.day) {
      steps[series.parties] = series.lastStep
    }
    return IndicatorHistory.all(ofIndicator: index, reader, until: round.day).map { history in
      let development = Development(
        ofIndicator: index,
        history,
        step: steps[history.parties],
        reader,
        in: round
      )
      return (history, development)
    }
  }

  private init(
    ofIndicator index: Int,
    _ history: IndicatorHistory,
    step: (from: MeasuredSeries.Point, to: MeasuredSeries.Point)?,
    _ reader: Reader,
    in round: MonitoredYear
  ) {
    indicator = reader.workbook.indicators[index]
    self.reader = reader
    unit = step?.to.quantity.unit ?? indicator.unit?.original
    let isOld = (history.latest?.time.end.year ?? 0) < round.year
    if isOld, !history.parties.isEmpty || round.lacksValue(ofIndicator: index) {
      course = .missing
      values = nil
      return
    }
    // Where one of the last two values is no exact number, older ones would tell something else.
    guard let step, !history.hasOthers(after: step.from.time, besides: step.to.time, unit: unit)
    else {
      course = .unknown
      values = nil
      return
    }
    values = step.from.text(in: reader.language) + " → " + step.to.text(in: reader.language)
    let (old, new) = (step.from.quantity.value, step.to.quantity.value)
    course =
      switch indicator.wantedDirection {
      case _ where old == new: .unchanged
      case .increases: new > old ? .wanted : .opposite
      case .decreases: new < old ? .wanted : .opposite
      case .stays, nil: .changed
      }
  }

  /// What stands in the column of assessments.
  var word: String { course.word[reader.language] }

  /// The whole sentence; `nil`: nothing can be compared.
  var sentence: String? {
    guard let values else { return nil }
    let code = indicator.id.text
    let tail = values + target + "."
    switch course {
    case .wanted:
      return reader.say(
        fi: "Mittari \(code) on kehittynyt toivottuun suuntaan: \(tail)",
        sv: "Indikator \(code) har utvecklats i önskad riktning: \(tail)",
        en: "Indicator \(code) has moved in the wanted direction: \(tail)"
      )
    case .opposite:
      return reader.say(
        fi: "Mittari \(code) on kehittynyt vastakkaiseen suuntaan: \(tail)",
        sv: "Indikator \(code) har utvecklats i motsatt riktning: \(tail)",
        en: "Indicator \(code) has moved in the opposite direction: \(tail)"
      )
    case .unchanged:
      return reader.say(
        fi: "Mittari \(code) on ennallaan: \(tail)",
        sv: "Indikator \(code) är oförändrad: \(tail)",
        en: "Indicator \(code) is unchanged: \(tail)"
      )
    case .changed:
      return indicator.direction.value == .stays
        ? reader.say(
          fi: "Mittarin \(code) arvo on muuttunut, vaikka sen suunta on ”säilyy”: \(tail)",
          sv:
            "Värdet för indikator \(code) har ändrats trots att riktningen är ”bibehålls”: \(tail)",
          en:
            "The value of indicator \(code) has changed although its direction is “stays level”: \(tail)"
        )
        : evaluation.map { changed(tail, wishing: $0) }
          ?? reader.say(
            fi:
              "Mittarin \(code) arvo on muuttunut, mutta toivottua suuntaa ei ole kirjattu: \(tail)",
            sv:
              "Värdet för indikator \(code) har ändrats, men ingen önskad riktning har angetts: \(tail)",
            en:
              "The value of indicator \(code) has changed, but no wanted direction has been entered: \(tail)"
          )
    case .missing, .unknown: return nil
    }
  }

  /// What is said of a change of which nobody knows whether it is the wish that stands for the direction.
  private func changed(_ tail: String, wishing wish: String) -> String {
    let code = indicator.id.text
    let wish = reader.language.quoted(wish)
    return reader.say(
      fi: "Mittarin \(code) arvo on muuttunut, mutta \(wish) ei kerro, kasvaako vai väheneekö "
        + "luku: \(tail)",
      sv: "Värdet för indikator \(code) har ändrats, men \(wish) säger inte om talet ökar eller "
        + "minskar: \(tail)",
      en: "The value of indicator \(code) has changed, but \(wish) does not tell whether the "
        + "number increases or decreases: \(tail)"
    )
  }

  /// The wish in the place of a direction or a target; `nil`: there is none.
  private var evaluation: String? {
    if case .unread(let text) = indicator.direction { return text }
    guard case .state(let text)? = indicator.target.value, Direction.isEvaluation(text) else {
      return nil
    }
    return text
  }

  private var target: String {
    guard
      let target = bareTarget
        ?? reader.amount(indicator.target, unit: nil, year: indicator.targetYear)
    else { return "" }
    return reader.say(
      fi: ", tavoitearvo \(target)",
      sv: ", målvärde \(target)",
      en: ", target \(target)"
    )
  }
}

extension Development {
  /// The target in the unit of the values, which stand without one; `nil`: it is no such number.
  private var bareTarget: String? {
    guard let target = indicator.target.value?.quantity, let own = target.unit,
      target.qualifier == nil, !target.hasPlus, target.upper == nil,
      UnitForm.areAlike(own, unit)
    else { return nil }
    let number = target.value.text(in: reader.language)
    let year = target.year.map(String.init) ?? reader.text(indicator.targetYear)
    return year.map { number + " (\($0))" } ?? number
  }
}

extension Development.Course {
  /// Which way the indicator has gone.
  var word: Phrase {
    switch self {
    case .wanted:
      Phrase(fi: "toivottuun suuntaan", sv: "i önskad riktning", en: "in the wanted direction")
    case .opposite:
      Phrase(
        fi: "vastakkaiseen suuntaan",
        sv: "i motsatt riktning",
        en: "in the opposite direction"
      )
    case .unchanged: Phrase(fi: "ennallaan", sv: "oförändrad", en: "unchanged")
    case .changed:
      Phrase(fi: "muuttunut", sv: "ändrad", en: "changed")
    case .missing: Phrase(fi: "arvo puuttuu", sv: "värde saknas", en: "value missing")
    case .unknown:
      Phrase(fi: "ei vertailtavissa", sv: "kan inte jämföras", en: "cannot be compared")
    }
  }
}
