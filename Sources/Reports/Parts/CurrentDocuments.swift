internal import Rules
internal import Workbooks

extension Workbook {
  /// Indexes of the documents that are in force on a day or come into force later, and that no other one has replaced.
  func documents(inForceOrComingOn day: CalendarDate) -> [Int] {
    currentDocuments.filter { index in
      documents[index].validity.end.map { $0.lastDay >= day.firstDay } ?? true
    }
  }
}
