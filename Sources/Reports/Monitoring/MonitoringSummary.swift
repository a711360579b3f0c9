internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The half page at the top of a monitoring report.
struct MonitoringSummary {
  private let reader: Reader
  private let workbook: Workbook
  private let round: MonitoredYear

  init(_ reader: Reader, _ round: MonitoredYear) {
    self.reader = reader
    workbook = reader.workbook
    self.round = round
  }

  var block: Block {
    let statuses = ActionStatuses(reader)
    let sentences =
      [beforePeriod, statuses.sentence, late, notStarted, developments, missing, changes]
      .compactMap(\.self)
      + meetings
    return reader.section(
      Phrase(fi: "Tiivistelmä", sv: "Sammanfattning", en: "Summary"),
      [
        .paragraph(Prose(Counts(reader).sentences)),
        .bullets(sentences.map { ListItem(Prose($0)) }),
      ] + statuses.figure
    )
  }

  /// That the year lies before the period, so that its values show where the work starts.
  private var beforePeriod: String? {
    guard let start = workbook.basics.periodStarts.value?.start, start.year > round.year else {
      return nil
    }
    let date = start.text(in: reader.language)
    return reader.say(
      fi: "Seurantavuosi \(round.year) on ennen työkirjan kauden alkua (\(date)).",
      sv: "Uppföljningsåret \(round.year) ligger före början av arbetsbokens period (\(date)).",
      en:
        "The monitored year \(round.year) lies before the start of the workbook's period (\(date))."
    )
  }

  // MARK: Actions

  private var late: String? {
    guard !workbook.actions.isEmpty else { return nil }
    let count = round.lateActions.count
    guard count > 0 else { return LateActions.none(in: workbook)[reader.language] }
    let codes = listed(round.lateActions.map { workbook.actions[$0].id.text })
    return reader.say(
      fi: "Toimenpiteistä \(count) on myöhässä: \(codes).",
      sv: "Av åtgärderna är \(count) \(count == 1 ? "försenad" : "försenade"): \(codes).",
      en: "Of the actions, \(count) \(count == 1 ? "is" : "are") late: \(codes)."
    )
  }

  /// That actions have not been started although they should have been; `nil`: there are none.
  private var notStarted: String? {
    let actions = workbook.actions.filter { action in
      action.status.value == .notStarted
        && (ActionTimes(action).start.map { $0.lastDay < round.day.firstDay } ?? false)
    }
    guard !actions.isEmpty else { return nil }
    let count = actions.count
    let sentence = reader.say(
      fi: "Alkamisaika on mennyt, tila ei aloitettu: "
        + "\(Noun.action.counted(count, in: .finnish)).",
      sv: "Starttiden har passerat, inte påbörjad: \(Noun.action.counted(count, in: .swedish)).",
      en: "Start date passed, not started: \(Noun.action.counted(count, in: .english))."
    )
    let updates = actions.compactMap { $0.statusUpdated.value?.end }
    guard let latest = updates.max(by: { $0.lastDay < $1.lastDay }) else { return sentence }
    let date = latest.text(in: reader.language)
    return sentence + " "
      + reader.say(
        fi: "Tila päivitetty viimeksi \(date).",
        sv: "Status uppdaterad senast \(date).",
        en: "Status last updated: \(date)."
      )
  }

  // MARK: Indicators

  private var developments: String? {
    guard !workbook.indicators.isEmpty, !workbook.measurements.isEmpty else { return nil }
    var counts: [Development.Course: Int] = [:]
    for index in workbook.indicators.indices {
      guard let county = Development.all(ofIndicator: index, reader, in: round).first else {
        continue
      }
      counts[county.development.course, default: 0] += 1
    }
    let list = listed(
      Development.Course.allCases.compactMap { course in
        counts[course].map { (course.word[reader.language], $0) }
      }
    )
    return reader.say(
      fi: "Mittareiden kehitys: \(list).",
      sv: "Indikatorernas utveckling: \(list).",
      en: "Development of the indicators: \(list)."
    )
  }

  private var missing: String? {
    guard !workbook.indicators.isEmpty else { return nil }
    guard !workbook.measurements.isEmpty else {
      return MissingValues.noMeasurements[reader.language]
    }
    let count = round.missing.count
    guard count > 0 else { return MissingValues.none(round.year)[reader.language] }
    let codes = listed(round.missing.map { workbook.indicators[$0].id.text })
    return reader.say(
      fi: "Vuoden \(round.year) arvo puuttuu \(count) mittarilta: \(codes).",
      sv:
        "Värde för \(round.year) saknas för \(Noun.indicator.counted(count, in: .swedish)): \(codes).",
      en:
        "The value for \(round.year) is missing from \(Noun.indicator.counted(count, in: .english)): \(codes)."
    )
  }

  // MARK: Changes and meetings

  private var changes: String? {
    guard !workbook.goals.isEmpty else { return nil }
    let goals = workbook.goals.filter(\.proposesChange)
    guard !goals.isEmpty else { return ProposedChanges.none[reader.language] }
    let codes = listed(goals.map(\.id.text))
    return reader.say(
      fi: "Muutosta esitetään \(goals.count) tavoitteeseen: \(codes).",
      sv: "Ändringar föreslås i \(goals.count) mål: \(codes).",
      en: "Changes are proposed to \(Noun.goal.counted(goals.count, in: .english)): \(codes)."
    )
  }

  /// The monitoring meetings of the year in which the report is made.
  private var meetings: [String] {
    let meetings = workbook.meetings.indices.filter { index in
      let meeting = workbook.meetings[index]
      return meeting.isForMonitoring && MonitoredYear.mayBe(meeting.date.value, in: round.day.year)
    }
    guard !meetings.isEmpty else {
      let year = round.day.year
      return [
        reader.say(
          fi: "Vuoden \(year) seurantakokousta ei ole kirjattu.",
          sv: "Inget uppföljningsmöte har angetts för \(year).",
          en: "No monitoring meeting has been entered for \(year)."
        )
      ]
    }
    return meetings.map(sentence(onMeeting:))
  }

  private func sentence(onMeeting index: Int) -> String {
    let time = workbook.meetings[index].date
    let date = reader.text(time) ?? EmptyMark.sign
    guard case .date(let day)? = time.value, case .day = day.precision else {
      return reader.say(
        fi: "Seurantakokouksen aika: \(date).",
        sv: "Tid för uppföljningsmötet: \(date).",
        en: "Time of the monitoring meeting: \(date)."
      )
    }
    return workbook.isHeld(meeting: index, on: round.day)
      ? reader.say(
        fi: "Seurantakokous pidettiin \(date).",
        sv: "Uppföljningsmötet hölls \(date).",
        en: "The monitoring meeting was held on \(date)."
      )
      : reader.say(
        fi: "Seurantakokouksen päiväksi on kirjattu \(date).",
        sv: "Datumet för uppföljningsmötet är \(date).",
        en: "The monitoring meeting is to be held on \(date)."
      )
  }

  // MARK: Lists

  private func listed(_ codes: [String]) -> String {
    reader.language.list(codes, showing: 8)
  }

  private func listed(_ items: [(word: String, count: Int)]) -> String {
    items.map { "\($0.word) \(reader.language.text(of: $0.count))" }.joined(separator: ", ")
  }
}
