internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// When the goals have been prepared, negotiated on and decided on, and what is still to come.
struct ProcessTimeline {
  private let reader: Reader
  private let workbook: Workbook
  private let day: CalendarDate

  /// Indexes of the documents whose meetings and decisions are shown.
  private let documents: [Int]

  init(_ reader: Reader, documents: [Int], on day: CalendarDate) {
    self.reader = reader
    workbook = reader.workbook
    self.day = day
    self.documents = documents
  }

  /// The section with the picture; none where hardly anything has a date.
  var blocks: [Block] {
    let lanes = self.lanes.filter { !$0.events.isEmpty }
    let events = lanes.flatMap(\.events)
    guard events.count > 2, Set(events.map(\.date)).count > 1 else { return [] }
    let language = reader.language
    let chart = TimelineChart(
      lanes: lanes.map { TimelineChart.Lane(name: $0.name[language], events: $0.events) },
      day: day,
      legend: (
        reader.say(fi: "tehty tai mennyt", sv: "gjort eller passerat", en: "done or past"),
        reader.say(fi: "tulossa tai avoinna", sv: "kommande eller öppet", en: "to come or open")
      ),
      language: language
    )
    let sentences = lanes.flatMap(sentences)
    let heading = Phrase(
      fi: "Valmistelun ja päätöksenteon aikajana",
      sv: "Tidslinje för beredningen och beslutsfattandet",
      en: "Time line of the preparation and the decisions"
    )
    return [
      reader.section(
        heading,
        [
          .figure(
            Figure(
              name: "timeline",
              caption: caption,
              text: (sentences + (sentences.contains { $0.contains("(") } ? [numbers] : []))
                .joined(separator: " "),
              drawing: chart.drawing
            )
          )
        ]
      )
    ]
  }

  private var caption: String {
    let date = day.text(in: reader.language)
    return reader.say(
      fi: "Aikajana; katkoviiva on \(date)",
      sv: "Tidslinje; den streckade linjen är \(date)",
      en: "Time line; the dashed line is \(date)"
    )
  }

  private var numbers: String {
    reader.say(
      fi: "Suluissa on määrä, kun samaan aikaan on useita.",
      sv: "Inom parentes står antalet där det finns flera samtidigt.",
      en: "The number in brackets tells how many there are at the same time."
    )
  }

  // MARK: Lanes

  private struct Lane {
    let name: Phrase
    let events: [TimelineChart.Event]

    /// Whether what has happened is told by the workbook and not by the day.
    var isMarkedDone = false
  }

  private var lanes: [Lane] {
    let decisions = documents.flatMap { workbook.decisions(onDocument: $0) }
    let shown = Set(documents)
    let isSignature = { (index: Int) in workbook.decisions[index].kind.value == .signed }
    let items = workbook.agenda.indices.filter { item in
      workbook.document(ofItem: item).map(shown.contains) ?? false
    }
    let negotiations = workbook.meetings.indices.filter {
      Negotiation(workbook.meetings[$0]) != nil
    }
    return [
      Lane(
        name: Phrase(
          fi: "Valmistelun vaiheet",
          sv: "Beredningens steg",
          en: "Steps of preparation"
        ),
        events: workbook.steps.compactMap { step in
          (step.done.value ?? step.due.value)?.end.map {
            TimelineChart.Event(date: $0, isDone: !step.done.isEmpty)
          }
        },
        isMarkedDone: true
      ),
      Lane(
        name: Phrase(fi: "Neuvottelut", sv: "Förhandlingar", en: "Negotiations"),
        events: events(negotiations.map { workbook.meetings[$0].date })
      ),
      Lane(
        name: Phrase(
          fi: "Toimielinten kokoukset",
          sv: "Organens sammanträden",
          en: "Meetings of bodies"
        ),
        events: events(items.map { workbook.agenda[$0].meetingDate })
      ),
      Lane(
        name: Phrase(fi: "Päätökset", sv: "Beslut", en: "Decisions"),
        events: events(decisions.filter { !isSignature($0) }.map { workbook.decisions[$0].date })
      ),
      Lane(
        name: Phrase(fi: "Allekirjoitukset", sv: "Underskrifter", en: "Signatures"),
        events: events(decisions.filter(isSignature).map { workbook.decisions[$0].date })
      ),
    ]
  }

  private func events(_ times: [Cell<TimeFrame>]) -> [TimelineChart.Event] {
    times.compactMap { time in
      (time.value?.start ?? time.value?.end).map {
        TimelineChart.Event(date: $0, isDone: $0.lastDay <= day.lastDay)
      }
    }
  }

  // MARK: Text

  private func sentences(on lane: Lane) -> [String] {
    let name = lane.name[reader.language]
    let date = day.text(in: reader.language)
    let done = list(lane.events.filter(\.isDone).map(\.date))
    let open = list(lane.events.filter { !$0.isDone }.map(\.date))
    let doneWords =
      lane.isMarkedDone
      ? reader.say(fi: "\(name), tehty", sv: "\(name), gjorda", en: "\(name), done")
      : reader.say(
        fi: "\(name) \(date) mennessä",
        sv: "\(name) till och med \(date)",
        en: "\(name) up to \(date)"
      )
    let openWords =
      lane.isMarkedDone
      ? reader.say(fi: "\(name), avoinna", sv: "\(name), öppna", en: "\(name), open")
      : reader.say(
        fi: "\(name) \(date) jälkeen",
        sv: "\(name) efter \(date)",
        en: "\(name) after \(date)"
      )
    return (done.map { ["\(doneWords): \($0)."] } ?? [])
      + (open.map { ["\(openWords): \($0)."] } ?? [])
  }

  /// The dates in their order, each with its number where it is there several times; `nil`: there are none.
  private func list(_ dates: [CalendarDate]) -> String? {
    let sorted = dates.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      return (a.firstDay, a.lastDay, first.offset) < (b.firstDay, b.lastDay, second.offset)
    }.map(\.element)
    var groups: [(date: CalendarDate, count: Int)] = []
    for date in sorted {
      if groups.last?.date == date {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((date, 1))
      }
    }
    let language = reader.language
    let texts = groups.map { date, count in
      date.text(in: language) + (count > 1 ? " (\(language.text(of: count)))" : "")
    }
    return texts.isEmpty ? nil : language.list(texts)
  }
}
