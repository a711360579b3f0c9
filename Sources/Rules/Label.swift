/// How a sentence names a record: a code, or a text in quotation marks.
public struct Label: CustomStringConvertible, Sendable {
  let text: String
  let isCode: Bool

  public var description: String { text }

  /// The noun that fits: `Mål 2.1` with a code, `Målet ”…”` with a text.
  func after(code: String, name: String) -> String { "\(isCode ? code : name) \(text)" }
}
