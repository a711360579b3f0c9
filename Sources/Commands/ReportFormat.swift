/// How reports are written; iCalendar is for the calendar alone.
enum ReportFormat: String {
  case markdown, ics
}
