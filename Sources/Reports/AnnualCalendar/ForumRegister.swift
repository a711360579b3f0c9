internal import Documents
internal import Wording
internal import Workbooks

/// The forums by level: who calls them together, who belongs to them, how often they meet, and when.
struct ForumRegister {
  private let reader: Reader
  private let day: CalendarDate
  private var workbook: Workbook { reader.workbook }

  init(_ reader: Reader, on day: CalendarDate) {
    self.reader = reader
    self.day = day
  }

  var blocks: [Block] {
    guard !workbook.forums.isEmpty else { return [] }
    let heading = Phrase(fi: "Foorumit", sv: "Forum", en: "Forums")
    let tiers: [ForumLevel.Tier?] = [.political, .management, .expert, nil]
    let sections = tiers.compactMap { tier -> Block? in
      let forums = workbook.forums.indices.filter { workbook.forums[$0].level.value?.tier == tier }
      return forums.isEmpty
        ? nil : .section(Prose(name(of: tier)[reader.language]), [table(forums)])
    }
    return [.section(Prose(heading[reader.language]), sections)]
  }

  private func name(of tier: ForumLevel.Tier?) -> Phrase {
    switch tier {
    case .political:
      Phrase(fi: "Poliittinen taso", sv: "Politisk nivå", en: "Political level")
    case .management: Phrase(fi: "Johdon taso", sv: "Ledningsnivå", en: "Management level")
    case .expert: Phrase(fi: "Asiantuntijataso", sv: "Sakkunnignivå", en: "Expert level")
    case nil: Phrase(fi: "Taso avoinna", sv: "Nivån öppen", en: "Level not known")
    }
  }

  private func table(_ forums: [Int]) -> Block {
    let headings = [
      Phrase(fi: "Foorumi", sv: "Forum", en: "Forum"), Forum.Column.convener.heading,
      Forum.Column.members.heading, Forum.Column.meetingsPerYear.heading,
      Phrase(fi: "Edellinen kokous", sv: "Föregående möte", en: "Last meeting"),
      Phrase(fi: "Seuraava kokous", sv: "Nästa möte", en: "Next meeting"),
    ]
    return reader.table(
      headings,
      forums.map { index in
        let forum = workbook.forums[index]
        let meetings = meetings(ofForum: index)
        return [
          reader.bare(forum.name) ?? forum.id.text,
          reader.names(forum.convener, workbook.convener(ofForum: index)),
          reader.names(forum.members, workbook.members(ofForum: index)),
          reader.text(forum.meetingsPerYear), meetings.last, meetings.next,
        ]
      }
    )
  }

  /// The latest meeting that has been held by the day, and the earliest one that has not.
  private func meetings(ofForum forum: Int) -> (last: String?, next: String?) {
    var last: (time: TimeFrame, day: Int)?
    var next: (time: TimeFrame, day: Int)?
    for index in workbook.meetings(ofForum: forum) {
      guard let time = workbook.meetings[index].date.value, let start = time.start ?? time.end
      else { continue }
      if workbook.isHeld(meeting: index, on: day) {
        if start.firstDay > last?.day ?? .min { last = (time, start.firstDay) }
      } else if start.firstDay < next?.day ?? .max {
        next = (time, start.firstDay)
      }
    }
    return (last?.time.text(in: reader.language), next?.time.text(in: reader.language))
  }
}
