internal import Wording

/// The files in which the pictures of a document stand beside its Markdown.
public struct FigureFiles: Hashable, Sendable {
  private let folder: String
  private let prefix: String

  /// Names the files.
  ///
  /// - Parameters:
  ///   - folder: The path to their folder from that of the Markdown, with `/` between names; empty: it is the same.
  ///   - prefix: The word that their names begin with, which sets them apart from those of other documents.
  public init(folder: String, prefix: String) {
    self.folder = folder
    self.prefix = prefix
  }

  /// The names and the contents of the files.
  public func files(of document: Document) -> [(name: String, text: String)] {
    var names = FigureNames()
    _ = names.named(document.blocks)
    return names.figures.map {
      (name(of: $0), SVG($0, in: document.language, document.foreignTexts).text)
    }
  }

  /// The link to a picture.
  func address(of figure: Figure) -> String {
    let path = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return Self.encoded(path + name(of: figure))
  }

  private func name(of figure: Figure) -> String {
    "\(prefix)-\(figure.name).svg"
  }

  /// A path as an address has it: letters stay, signs that could act are written as numbers.
  private static func encoded(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/":
        text.unicodeScalars.append(scalar)
      case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
        text.unicodeScalars.append(scalar)
      default:
        for byte in String(scalar).utf8 {
          text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
  }
}
