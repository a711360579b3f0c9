public import Wording

/// How far an action has come.
public enum ActionStatus: Choice {
  case notStarted
  case inProgress
  case onSchedule
  case late
  case completed
  case cancelled

  public static let lookup = makeLookup()

  public static let narrowerWords = [
    "keskeytetty", "ei toteuteta tässä vaiheessa", "abandoned", "etenee",
  ]

  public var word: Phrase {
    switch self {
    case .notStarted: Phrase(fi: "ei aloitettu", sv: "inte påbörjad", en: "not started")
    case .inProgress: Phrase(fi: "käynnissä", sv: "pågår", en: "in progress")
    case .onSchedule: Phrase(fi: "aikataulussa", sv: "enligt tidtabell", en: "on schedule")
    case .late: Phrase(fi: "myöhässä", sv: "försenad", en: "late")
    case .completed: Phrase(fi: "valmis", sv: "slutförd", en: "completed")
    case .cancelled: Phrase(fi: "peruttu", sv: "avbruten", en: "cancelled")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .notStarted: ["ej påbörjad", "ei alkanut", "aloittamatta", "inte startad"]
    case .inProgress:
      [
        "kesken", "aloitettu", "työn alla", "menossa", "påbörjad", "påbörjat", "pågående",
        "på gång", "inledd", "inlett", "under arbete", "ongoing", "started",
      ]
    case .onSchedule:
      ["i tid", "on time", "etenee", "etenee aikataulussa", "enligt tidtabellen", "on track"]
    case .late: ["viivästynyt", "viivästyy", "försenat", "sen", "delayed", "overdue"]
    case .completed:
      [
        "tehty", "toteutettu", "toteutunut", "färdig", "färdigställd", "klar", "genomförd", "done",
        "complete", "finished",
      ]
    case .cancelled:
      [
        "peruutettu", "keskeytetty", "ei toteuteta", "ei toteuteta tässä vaiheessa", "inställd",
        "avbruten", "canceled", "abandoned",
      ]
    }
  }
}
