internal import Documents
internal import Wording
internal import Workbooks

/// How many actions have come how far, in words, in numbers and as a picture.
struct ActionStatuses {
  private struct Item {
    let word: String
    let count: Int
    let fill: Drawing.Fill
  }

  private let reader: Reader
  private let items: [Item]

  private static let order: [(status: ActionStatus, fill: Drawing.Fill)] = [
    (.completed, .solid), (.onSchedule, .crossed), (.inProgress, .hatched), (.late, .striped),
    (.notStarted, .dotted), (.cancelled, .empty),
  ]

  init(_ reader: Reader) {
    self.reader = reader
    var counts: [ActionStatus: Int] = [:]
    var unread: [String] = []
    var unreadCounts: [String: Int] = [:]
    var emptyCount = 0
    for action in reader.workbook.actions {
      switch action.status {
      case .value(let status): counts[status, default: 0] += 1
      case .empty: emptyCount += 1
      case .unread(let text):
        if unreadCounts[text] == nil { unread.append(text) }
        unreadCounts[text, default: 0] += 1
      }
    }
    var items = Self.order.compactMap { status, fill in
      counts[status].map { Item(word: status.text(in: reader.language), count: $0, fill: fill) }
    }
    items += unread.map {
      Item(word: reader.language.quoted($0), count: unreadCounts[$0] ?? 0, fill: .empty)
    }
    if emptyCount > 0 {
      let word = reader.say(fi: "ei kirjattu", sv: "inte angiven", en: "not entered")
      items.append(Item(word: word, count: emptyCount, fill: .empty))
    }
    self.items = items
  }

  /// How far the actions have come; `nil`: there are none.
  var sentence: String? {
    guard !items.isEmpty else { return nil }
    let list = items.map { "\($0.word) \(reader.language.text(of: $0.count))" }
      .joined(separator: ", ")
    return reader.say(
      fi: "Toimenpiteiden tila: \(list).",
      sv: "Åtgärdernas status: \(list).",
      en: "Status of actions: \(list)."
    )
  }

  /// The picture beside the sentence; none where all actions have come as far.
  var figure: [Block] {
    guard let sentence, items.count > 1 else { return [] }
    let heading = reader.say(fi: "Toimenpiteitä", sv: "Åtgärder", en: "Actions")
    let chart = BarChart(
      headings: [(heading, .solid)],
      rows: items.map {
        BarChart.Row(name: $0.word, parts: [BarChart.Part(count: $0.count, fill: $0.fill)])
      },
      number: reader.language.text(of:)
    )
    return [
      .figure(
        Figure(
          name: "status",
          caption: reader.say(
            fi: "Toimenpiteiden tila",
            sv: "Åtgärdernas status",
            en: "Status of actions"
          ),
          text: sentence,
          isTold: true,
          drawing: chart.drawing
        )
      )
    ]
  }
}
