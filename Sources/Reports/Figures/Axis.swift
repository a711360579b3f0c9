internal import Wording
internal import Workbooks

/// Time from left to right, in whole months.
struct Axis {
  /// The first day of a month beside which its name stands.
  struct Tick {
    let x: Int
    let year: Int

    /// From one; `nil`: the year alone is named.
    let month: Int?

    func text(in language: Language) -> String {
      guard let month else { return String(year) }
      return language == .english
        ? "\(Phrase.month(month).en.prefix(3)) \(year)" : "\(month)/\(year)"
    }
  }

  private let first: Int
  private let end: Int
  private let left: Int
  private let right: Int
  let ticks: [Tick]

  /// How many names of months there is room for.
  private static let mostTicks = 6

  /// An axis on which dates find room, of which there must be one.
  init(_ dates: [CalendarDate], from left: Int, to right: Int) {
    let days = dates.map(\.firstDay) + dates.map(\.lastDay)
    let start = CalendarDate(dayNumber: days.min() ?? 0)?.monthNumber ?? 0
    let last = CalendarDate(dayNumber: days.max() ?? 0)?.monthNumber ?? 0
    let count = last - start + 1
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 600]
    let step = steps.first { count / $0 <= Self.mostTicks } ?? 1200
    let months = stride(from: start + (step - start % step) % step, through: last + 1, by: step)
    let first = Self.day(ofMonth: start)
    let end = Self.day(ofMonth: last + 1)
    self.left = left
    self.right = right
    self.first = first
    self.end = end
    ticks = months.map { month in
      Tick(
        x: left + (Self.day(ofMonth: month) - first) * (right - left) / max(1, end - first),
        year: month / 12,
        month: step < 12 ? month % 12 + 1 : nil
      )
    }
  }

  /// Where a date begins and where it ends.
  func ends(of date: CalendarDate) -> (start: Int, end: Int) {
    (x(ofDay: date.firstDay), x(ofDay: date.lastDay))
  }

  /// Where the middle of a date is.
  func x(of date: CalendarDate) -> Int {
    let (start, end) = ends(of: date)
    return (start + end) / 2
  }

  private func x(ofDay day: Int) -> Int {
    left + (day - first) * (right - left) / max(1, end - first)
  }

  /// The first day of a month, by its number; the month behind the last one that dates have is there too.
  private static func day(ofMonth number: Int) -> Int {
    if let day = CalendarDate(year: number / 12, month: number % 12 + 1, day: 1) {
      return day.firstDay
    }
    return CalendarDate(year: (number - 1) / 12).map { $0.lastDay + 1 } ?? 0
  }
}

extension CalendarDate {
  /// The months up to that of a day since the year nought.
  fileprivate var monthNumber: Int {
    guard case .day(let month, _) = precision else { return year * 12 }
    return year * 12 + month - 1
  }
}
