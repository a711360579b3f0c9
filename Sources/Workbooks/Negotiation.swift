internal import Bytes
internal import Registry

/// A statutory negotiation between the county and its municipalities.
package enum Negotiation: Hashable {
  /// On the promotion of health and wellbeing, every year (Act 612/2021, section 7).
  case yearly
  /// On cooperation, goals and the division of work, in each council term (Act 611/2021, section 14).
  case term

  /// What a meeting's basis says; `nil`: it is another meeting.
  package init?(_ meeting: Meeting) {
    for reference in meeting.statutes {
      if reference.statute?.number == "612/2021",
        reference.sections.contains(7) || reference.sections.contains(6)
      {
        self = .yearly
        return
      }
      if reference.statute?.number == "611/2021", reference.sections.contains(14) {
        self = .term
        return
      }
    }
    guard let basis = meeting.basis, Self.isYearly(NormalForm.name(basis.original)) else {
      return nil
    }
    self = .yearly
  }

  /// Whether words without a statute mean the yearly negotiation: `hyte-neuvottelu`, or a negotiation on its subject.
  private static func isYearly(_ basis: String) -> Bool {
    basis.hasPrefix("hyte")
      || ["neuvottel", "förhandling", "negotiation"].contains { basis.hasPart($0) }
        && subjects.contains { basis.hasPart($0) }
  }

  /// What the negotiation is on, as the Act calls it and as it is called in short.
  private static let subjects = [
    "hyvinvoinnin ja terveyden edistämi", "främjande av hälsa och välfärd",
    "främjande av välfärd och hälsa", "promotion of health and wellbeing", "health and wellbeing",
  ]
}

extension Workbook {
  /// Indexes of the meetings that are negotiations of a kind, in the order of the file.
  package func negotiations(_ kind: Negotiation) -> [Int] {
    meetings.indices.filter { Negotiation(meetings[$0]) == kind }
  }

  /// Whether a meeting has been held by a day; one later is a plan.
  package func isHeld(meeting: Int, on day: CalendarDate) -> Bool {
    guard let date = meetings[meeting].date.value?.end else { return false }
    return date.lastDay <= day.lastDay
  }
}
