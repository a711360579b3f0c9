/// What stands in a paragraph, a heading or a cell: `"\(strong: "Tavoite 2.1") on valmis"`.
///
/// A number is not taken as it is: a language writes it.
public struct Prose: Hashable, Sendable {
  public var inlines: [Inline]

  public init(_ inlines: [Inline]) {
    self.inlines = inlines
  }

  public init(_ text: String) {
    inlines = [.text(text)]
  }

  /// The text in one line, without how it is set.
  public var text: String { Runs(self).line }

  public static func + (first: Prose, second: Prose) -> Prose {
    Prose(first.inlines + second.inlines)
  }
}

extension Prose: ExpressibleByArrayLiteral {
  public init(arrayLiteral inlines: Inline...) {
    self.init(inlines)
  }
}

extension Prose: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(text)
  }

  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.inlines)
  }

  /// Gathers texts and inlines in their order.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      inlines.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      inlines.append(.text(literal))
    }

    public mutating func appendInterpolation(_ text: String) {
      inlines.append(.text(text))
    }

    public mutating func appendInterpolation(_ prose: Prose) {
      inlines += prose.inlines
    }

    public mutating func appendInterpolation(strong text: String) {
      inlines.append(.strong(text))
    }

    public mutating func appendInterpolation(emphasis text: String) {
      inlines.append(.emphasis(text))
    }

    public mutating func appendInterpolation(code text: String) {
      inlines.append(.code(text))
    }

    public mutating func appendInterpolation(link text: String, address: String) {
      inlines.append(.link(text, address: address))
    }
  }
}
