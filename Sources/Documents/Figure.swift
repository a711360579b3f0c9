/// A picture with a caption and a text that says the same.
public struct Figure: Hashable, Sendable {
  /// By what the picture is called among those of its document: Latin letters, digits and hyphens.
  public internal(set) var name: String
  public let caption: String

  /// What the picture shows, in whole sentences.
  public let text: String

  /// Whether the document says the same beside the picture, so that the text is not shown once more.
  public let isTold: Bool
  public let drawing: Drawing

  /// Where the picture stands as a file; `nil`: in none, and Markdown has the text alone.
  var address: String?

  /// Makes a figure; what a file's name cannot have everywhere is a hyphen in its name.
  public init(
    name: String,
    caption: String,
    text: String,
    isTold: Bool = false,
    drawing: Drawing
  ) {
    self.name = Self.plain(name)
    self.caption = caption
    self.text = text
    self.isTold = isTold
    self.drawing = drawing
  }

  private static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars.prefix(60) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": plain.unicodeScalars.append(scalar)
      case "å", "ä": plain += "a"
      case "Å", "Ä": plain += "A"
      case "ö": plain += "o"
      case "Ö": plain += "O"
      default: plain += "-"
      }
    }
    return plain.isEmpty ? "-" : plain
  }
}
