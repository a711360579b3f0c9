/// Something in a workbook that happens, begins, ends or is due at a time.
public struct CalendarEntry: Hashable, Sendable {
  /// What happens.
  public enum Kind: Int, Hashable, Sendable {
    /// A meeting of a forum or a statutory negotiation.
    case meeting
    /// The month in which the monitoring meeting is agreed to be, in a year for which none is entered.
    case monitoringMonth
    /// A body's meeting that handles an agenda item.
    case bodyMeeting
    case stepDue
    case documentStart
    case documentEnd
    case documentReview
    case goalDue
    case actionEnd
  }

  public let kind: Kind

  /// When it is, as the workbook writes it.
  public let time: TimeFrame

  /// The record that says so; `nil`: the basics do.
  public let record: RecordReference?

  /// The earliest date that the time names.
  public let start: CalendarDate

  /// The latest date that the time names.
  public let end: CalendarDate

  /// An entry; `nil`: the time names no date.
  init?(_ kind: Kind, _ time: TimeFrame?, _ record: RecordReference?) {
    guard let time, let start = time.start ?? time.end, let end = time.end ?? time.start else {
      return nil
    }
    self.kind = kind
    self.time = time
    self.record = record
    self.start = start
    self.end = end
  }
}
