internal import Documents
internal import Wording
internal import Workbooks

/// How many actions each party leads and takes part in, as pictures beside the table that says the same.
struct DutyFigures {
  private let reader: Reader
  private let duties: Duties

  /// What rows can have in a picture that fits on a lying page.
  private static let mostHeight = 6000

  init(_ reader: Reader, _ duties: Duties) {
    self.reader = reader
    self.duties = duties
  }

  /// The pictures; none where fewer than two parties have anything to do.
  var blocks: [Block] {
    let parties = duties.ofParties.indices.filter { !duties.ofParties[$0].isEmpty }
    guard parties.count > 1 else { return [] }
    let heights = parties.map { BarChart.height(ofRowNamed: reader.name(ofParty: $0)) }
    let all = heights.reduce(0, +)
    let count = (all + Self.mostHeight - 1) / Self.mostHeight
    var pages: [[Int]] = Array(repeating: [], count: count)
    var height = 0
    for (party, room) in zip(parties, heights) {
      // The pictures are about as high as each other.
      pages[min(height * count / all, count - 1)].append(party)
      height += room
    }
    return pages.map { .figure(figure($0)) }
  }

  private func figure(_ parties: [Int]) -> Figure {
    let language = reader.language
    let (leads, parts) = (DutyWords.leads[language], DutyWords.parts[language])
    let counts = parties.map { party in
      let leading = duties.ofParties[party].count(where: \.isLead)
      return (
        name: reader.name(ofParty: party), leading: leading,
        taking: duties.ofParties[party].count - leading
      )
    }
    let chart = BarChart(
      headings: [(leads, .solid), (parts, .hatched)],
      rows: counts.map { name, leading, taking in
        BarChart.Row(
          name: name,
          parts: [
            BarChart.Part(count: leading, fill: .solid),
            BarChart.Part(count: taking, fill: .hatched),
          ]
        )
      },
      number: language.text(of:)
    )
    let sentences = counts.map { name, leading, taking in
      "\(name): \(leads.lowercased()) \(language.text(of: leading)), "
        + "\(parts.lowercased()) \(language.text(of: taking))."
    }
    return Figure(
      name: "parties",
      caption: reader.say(
        fi: "Toimenpiteet osapuolittain",
        sv: "Åtgärder per part",
        en: "Actions by party"
      ),
      text: sentences.joined(separator: " "),
      isTold: true,
      drawing: chart.drawing
    )
  }
}
