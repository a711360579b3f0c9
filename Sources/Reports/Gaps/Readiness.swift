public import Rules
internal import Wording

/// Whether the workbook is ready for its stage, and what is left.
public struct Readiness {
  private let stage: Stage
  private let language: Language
  private let errorCount: Int

  /// `7 virhettä, 15 varoitusta ja 3 huomiota`; empty: there is nothing.
  private let counts: String

  public init(_ findings: [Finding], on occasion: Occasion) {
    stage = occasion.stage
    language = occasion.language
    var (errors, warnings, advice) = (0, 0, 0)
    for index in findings.indices {
      switch findings[index].severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }
    let counts = [
      (number: errors, noun: Noun.error), (warnings, .warning), (advice, .advice),
    ]
    errorCount = counts[0].number
    self.counts = occasion.language.list(
      counts.filter { $0.number > 0 }.map { $0.noun.counted($0.number, in: occasion.language) }
    )
  }

  /// One or two whole sentences.
  public var sentences: String {
    if errorCount > 0 { return notReady[language] + ": " + counts + "." }
    return ready[language] + " "
      + (counts.isEmpty ? nothing[language] + "." : left[language] + " " + counts + ".")
  }

  /// What there is where only some findings were asked for, so that they do not tell whether the workbook is ready.
  public var sentenceOnSelection: String {
    guard !counts.isEmpty else {
      return Phrase(
        fi: "Valintaan ei sisälly havaintoja.",
        sv: "Urvalet omfattar inga iakttagelser.",
        en: "The selection has no findings."
      )[language]
    }
    return switch language {
    case .finnish: "Valintaan sisältyy \(counts)."
    case .swedish: "Urvalet omfattar \(counts)."
    case .english: "The selection has \(counts)."
    }
  }

  private var notReady: Phrase {
    switch stage {
    case .draft:
      Phrase(
        fi: "Luonnoksessa on vielä täydennettävää",
        sv: "Utkastet behöver ännu kompletteras",
        en: "The draft still needs to be completed"
      )
    case .council:
      Phrase(
        fi: "Työkirja ei ole vielä valmis päätettäväksi",
        sv: "Arbetsboken är ännu inte klar för beslut",
        en: "The workbook is not yet ready for decision"
      )
    case .monitoring:
      Phrase(
        fi: "Työkirja ei ole vielä valmis seurantaan",
        sv: "Arbetsboken är ännu inte klar för uppföljning",
        en: "The workbook is not yet ready for monitoring"
      )
    }
  }

  private var ready: Phrase {
    switch stage {
    case .draft:
      Phrase(
        fi: "Luonnos on valmis jatkovalmisteluun.",
        sv: "Utkastet är klart för fortsatt beredning.",
        en: "The draft is ready for further preparation."
      )
    case .council:
      Phrase(
        fi: "Työkirja on valmis päätettäväksi.",
        sv: "Arbetsboken är klar för beslut.",
        en: "The workbook is ready for decision."
      )
    case .monitoring:
      Phrase(
        fi: "Työkirja on valmis seurantaan.",
        sv: "Arbetsboken är klar för uppföljning.",
        en: "The workbook is ready for monitoring."
      )
    }
  }

  private let left = Phrase(
    fi: "Tarkistettavaksi jää",
    sv: "Kvar att kontrollera:",
    en: "Left to check:"
  )
  private let nothing = Phrase(
    fi: "Ei täydennettävää",
    sv: "Inget att komplettera",
    en: "Nothing to complete"
  )
}
