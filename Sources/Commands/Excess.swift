internal import Wording

/// More in a workbook, or to be made of it, than there may be.
enum Excess: Hashable, Sendable {
  /// So many megabytes; `nil`: nobody has counted to the end.
  case size(Int?, limit: Int)
  case rows(Int, limit: Int)
  case cells(Int, limit: Int)
  /// Cells of a workbook that is to be written.
  case newCells(Int, limit: Int)
  case papers(Int, limit: Int)

  /// What there is, what may be and how to change it; a path is to stand behind it.
  var sentences: Phrase {
    let sentence = sentence
    guard let wanted else {
      return Phrase(
        fi: "\(sentence.fi) Enempää ei voi lukea:",
        sv: "\(sentence.sv) Mer kan inte läsas:",
        en: "\(sentence.en) No more can be read:"
      )
    }
    let option = "--\(Option.limit.name) \(kind.rawValue)=\(wanted)"
    return Phrase(
      fi: "\(sentence.fi) Rajaa voi nostaa valitsimella \(option):",
      sv: "\(sentence.sv) Gränsen kan höjas med flaggan \(option):",
      en: "\(sentence.en) The limit can be raised with the option \(option):"
    )
  }

  private var kind: Limits.Kind {
    switch self {
    case .size: .megabytes
    case .rows: .rows
    case .cells, .newCells: .cells
    case .papers: .papers
    }
  }

  /// The limit that would be enough; `nil`: there is none.
  private var wanted: Int? {
    let most = Limits.most(of: kind)
    return switch self {
    // Of what has not been counted to the end only the highest limit may be enough.
    case .size(nil, let limit): limit < most ? most : nil
    case .size(let count?, _), .rows(let count, _), .cells(let count, _), .newCells(let count, _),
      .papers(let count, _):
      count <= most ? count : nil
    }
  }

  private var sentence: Phrase {
    switch self {
    case .size(nil, let limit):
      let limit = Self.text(limit)
      return Phrase(
        fi: "Koko on yli rajan, joka on \(limit.fi) Mt.",
        sv: "Storleken är över gränsen, som är \(limit.sv) MB.",
        en: "The size is over the limit, which is \(limit.en) MB."
      )
    case .size(let count?, let limit):
      let (count, limit) = (Self.text(count), Self.text(limit))
      return Phrase(
        fi: "Koko on \(count.fi) Mt, ja raja on \(limit.fi) Mt.",
        sv: "Storleken är \(count.sv) MB, och gränsen är \(limit.sv) MB.",
        en: "The size is \(count.en) MB, and the limit is \(limit.en) MB."
      )
    case .rows(let count, let limit):
      let (count, limit) = (Self.text(count), Self.text(limit))
      return Phrase(
        fi: "Rivejä on \(count.fi), ja raja on \(limit.fi).",
        sv: "Antalet rader är \(count.sv), och gränsen är \(limit.sv).",
        en: "There are \(count.en) rows, and the limit is \(limit.en)."
      )
    case .cells(let count, let limit):
      let (count, limit) = (Self.text(count), Self.text(limit))
      return Phrase(
        fi: "Soluja on \(count.fi), ja raja on \(limit.fi).",
        sv: "Antalet celler är \(count.sv), och gränsen är \(limit.sv).",
        en: "There are \(count.en) cells, and the limit is \(limit.en)."
      )
    case .newCells(let count, let limit):
      let (count, limit) = (Self.text(count), Self.text(limit))
      return Phrase(
        fi: "Soluja tulisi \(count.fi), ja raja on \(limit.fi).",
        sv: "Cellerna skulle bli \(count.sv), och gränsen är \(limit.sv).",
        en: "There would be \(count.en) cells, and the limit is \(limit.en)."
      )
    case .papers(let count, let limit):
      let (count, limit) = (Self.text(count), Self.text(limit))
      return Phrase(
        fi: "Raportteja tulisi \(count.fi), ja raja on \(limit.fi).",
        sv: "Rapporterna skulle bli \(count.sv), och gränsen är \(limit.sv).",
        en: "There would be \(count.en) reports, and the limit is \(limit.en)."
      )
    }
  }

  private static func text(_ number: Int) -> Phrase {
    Phrase(
      fi: Language.finnish.text(of: number),
      sv: Language.swedish.text(of: number),
      en: Language.english.text(of: number)
    )
  }
}
