public import Wording

/// A step of the process: who sees to it, and whether it has been taken.
public struct Step: Record {
  public static let kind = TableKind.steps

  public let step: Cell<ProcessStep>

  /// Parties or roles as a list.
  public let responsible: Text?

  public let due: Cell<TimeFrame>

  /// When it was taken; empty: it has not been.
  public let done: Cell<TimeFrame>

  public let note: Text?
  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case step, responsible, due, done, note

    public var heading: Phrase {
      switch self {
      case .step: Phrase(fi: "Vaihe", sv: "Steg", en: "Step")
      case .responsible: Phrase(fi: "Vastuu", sv: "Ansvarig", en: "Responsible")
      case .due: Phrase(fi: "Määräaika", sv: "Tidsfrist", en: "Due")
      case .done: Phrase(fi: "Valmis", sv: "Klar", en: "Done")
      case .note: Phrase(fi: "Huomautus", sv: "Anmärkning", en: "Note")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .step: ["Prosessin vaihe", "Processens steg", "Process step"]
      case .responsible:
        ["Vastuutaho", "Vastuutahot", "Vastuuhenkilöt", "Ansvariga", "Responsible parties"]
      case .due: ["Aikataulu", "Viimeistään", "Tidtabell", "Senast", "Due date"]
      case .done: ["Valmistunut", "Tehty", "Slutförd", "Färdig", "Completed"]
      case .note: ["Huom.", "Huomioitavaa", "Lisätietoja", "Anm.", "Att beakta", "Notes"]
      }
    }

    public var isRequired: Bool { self == .step }
  }

  public init(_ row: inout Row<Column>) {
    step = row.requiredValue(.step)
    responsible = row.text(.responsible)
    due = row.value(.due)
    done = row.value(.done)
    note = row.text(.note)
    origin = row.origin
  }
}
