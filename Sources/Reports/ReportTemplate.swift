public import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// A region's own Markdown around a report, with named places: `{{title}}`.
///
/// Text is put in the places and nothing is carried out.
public struct ReportTemplate: Sendable {
  /// What can stand between the braces.
  public enum Place: String, CaseIterable, Sendable {
    case county, date, name, period, report, status, title, version
  }

  /// Why a text is no template.
  public enum Trouble: Error, Hashable {
    /// A place that is not known, and its line, from one.
    case unknownPlace(String, line: Int)

    /// There is no place for the report.
    case noReport
  }

  private enum Part {
    case text(String)
    case place(Place)
  }

  private let parts: [Part]

  /// Reads a template; braces that are not closed on their line are text.
  public init(_ text: String) throws(Trouble) {
    var parts: [Part] = []
    var hasReport = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      var rest = line
      if index > 0 { parts.append(.text("\n")) }
      while let start = Self.place(of: "{{", in: rest),
        let end = Self.place(of: "}}", in: rest[start.upperBound...])
      {
        parts.append(.text(String(rest[..<start.lowerBound])))
        let name = Self.trimmed(rest[start.upperBound..<end.lowerBound])
        guard let place = Place(rawValue: name.lowercased()) else {
          throw .unknownPlace(name, line: index + 1)
        }
        hasReport = hasReport || place == .report
        parts.append(.place(place))
        rest = rest[end.upperBound...]
      }
      parts.append(.text(String(rest)))
    }
    guard hasReport else { throw .noReport }
    self.parts = parts
  }

  /// The template with a report in it; what the workbook does not say is a dash.
  ///
  /// `figures` are the files in which the pictures of the report stand; `nil`: it has their texts alone.
  public func text(
    with document: Document,
    for request: ReportRequest,
    figures: FigureFiles? = nil
  ) -> String {
    let report = Markdown(document, figures: figures).body
    var text = ""
    // A report stands between blank lines, whatever is beside its place.
    var isBehindReport = false
    for part in parts {
      switch part {
      case .text(let own):
        guard !isBehindReport || own.contains(where: { !$0.isNewline }) else { continue }
        text += own
      case .place(.report):
        while text.last?.isNewline ?? false { text.removeLast() }
        text += (text.isEmpty ? "" : "\n\n") + report + "\n"
        isBehindReport = true
        continue
      case .place(let place):
        text += Markdown.inline(Self.value(of: place, document, request))
      }
      isBehindReport = false
    }
    while text.last?.isNewline ?? false { text.removeLast() }
    return text + "\n"
  }

  private static func value(
    of place: Place,
    _ document: Document,
    _ request: ReportRequest
  ) -> String {
    let reader = Reader(request)
    let basics = request.workbook.basics
    let subject = Subject(reader)
    let text: String? =
      switch place {
      case .county: subject.county
      case .date: request.occasion.asOf.text(in: reader.language)
      case .name: subject.name
      case .period: subject.years
      case .report: nil
      case .status: reader.text(basics.status)
      case .title: document.title.text
      case .version: basics.version.map(StatusLine.number(ofVersion:))
      }
    return text ?? EmptyMark.sign
  }

  private static func place(of sign: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(sign) {
        return start..<text.index(start, offsetBy: sign.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let last = scalars.lastIndex { !$0.properties.isWhitespace }
    return last.map { String(scalars[...$0]) } ?? ""
  }
}
