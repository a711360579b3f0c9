internal import Documents

/// How a report is written.
enum ReportFormat: String {
  case markdown, html

  /// The format that a file's name asks for; Markdown where it asks for none.
  init(ofFile name: String?) {
    let name = (name ?? "").lowercased()
    self = name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }

  /// How the name of a file in this format ends.
  var ending: String {
    switch self {
    case .markdown: ".md"
    case .html: ".html"
    }
  }

  /// The document in this format; `figures` are the files in which the pictures of Markdown stand, `nil`: it has none.
  func text(of document: Document, figures: FigureFiles? = nil) -> String {
    switch self {
    case .markdown: Markdown(document, figures: figures).text
    case .html: HTML(document).text
    }
  }
}
