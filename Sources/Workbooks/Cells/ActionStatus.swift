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
    "keskeytetty", "keskeytynyt", "ei toteuteta tässä vaiheessa", "abandoned", "etenee",
    "framskrider", "fortskrider", "päättynyt", "avslutad", "avslutat", "avslutade",
    "suunnitteilla", "suunnitelmissa", "planeras", "under planering", "jatkuu", "fortsätter",
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
    case .notStarted:
      [
        "ei aloitettu vielä", "ei vielä aloitettu", "ei ole aloitettu", "ei ole vielä aloitettu",
        "ei alkanut", "ei vielä alkanut", "ei ole alkanut", "ei käynnistynyt",
        "ei vielä käynnistynyt", "ei käynnistetty", "aloittamatta",
        "inte påbörjat", "inte påbörjade", "ej påbörjad", "ej påbörjat", "ej påbörjade",
        "ännu inte påbörjad", "ännu inte påbörjat", "inte ännu påbörjad", "inte ännu påbörjat",
        "opåbörjad", "opåbörjat", "inte startad", "inte startat", "ej startad", "ej startat",
        "inte inledd", "inte inlett", "ej inledd", "ej inlett", "not yet started", "not begun",
        "suunnitteilla", "suunnitelmissa", "planeras", "under planering",
      ]
    case .inProgress:
      [
        "kesken", "aloitettu", "alkanut", "käynnistynyt", "käynnistetty", "työn alla", "menossa",
        "meneillään", "toteutuksessa", "påbörjad", "påbörjat", "påbörjade", "pågående", "på gång",
        "igång", "i gång", "inledd", "inlett", "inledda", "startad", "startat", "startade",
        "under arbete", "under genomförande", "ongoing", "started", "underway", "under way",
        "jatkuu", "påbörjats", "har påbörjats", "fortsätter",
      ]
    case .onSchedule:
      [
        "i tid", "on time", "etenee", "etenee aikataulussa", "aikataulun mukainen",
        "aikataulun mukaan", "aikataulun mukaisesti", "enligt tidtabellen", "enligt tidsplan",
        "enligt tidsplanen", "framskrider", "framskrider enligt tidtabell",
        "framskrider enligt tidtabellen", "framskrider enligt tidsplanen", "fortskrider",
        "fortskrider enligt tidtabellen", "fortskrider enligt tidsplanen", "on track",
        "etenee suunnitellusti", "etenee suunnitelman mukaan", "etenee suunnitelman mukaisesti",
        "toteutuu suunnitellusti", "suunnitelman mukaan", "suunnitelman mukaisesti",
        "enligt plan", "enligt planen", "framskrider enligt plan", "framskrider enligt planen",
        "fortskrider enligt plan", "fortskrider enligt planen", "according to plan",
      ]
    case .late:
      [
        "myöhästynyt", "myöhästyy", "viivästynyt", "viivästyy", "försenat", "försenade", "försenas",
        "fördröjs",
        "fördröjd", "fördröjt", "fördröjda", "sen", "sent", "sena", "delayed", "overdue",
        "behind schedule",
      ]
    case .completed:
      [
        "valmiina", "valmistunut", "tehty", "toteutettu", "toteutunut", "suoritettu", "päättynyt",
        "slutfört",
        "slutförda", "färdig", "färdigt", "färdiga", "färdigställd", "färdigställt",
        "färdigställda", "klar", "klart", "klara", "genomförd", "genomfört", "genomförda",
        "utförd", "utfört", "utförda", "avslutad", "avslutat", "avslutade", "gjord", "gjort",
        "gjorda", "förverkligad", "förverkligat", "förverkligade", "done", "complete",
        "finished", "carried out",
      ]
    case .cancelled:
      [
        "peruutettu", "peruuntunut", "keskeytetty", "keskeytynyt", "ei toteuteta",
        "ei toteuteta tässä vaiheessa", "inställd", "inställt", "inställda", "avbrutet",
        "avbrutna", "genomförs inte", "canceled", "abandoned",
      ]
    }
  }
}
