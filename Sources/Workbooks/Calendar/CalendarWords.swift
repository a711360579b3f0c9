public import Wording

/// What calendars call the things that they hold.
extension CalendarEntry.Kind {
  /// What happens, in words, with the codes or the names of what it is about; goals and actions are told together.
  public func text(about names: [String], in language: Language) -> String {
    let list = language.list(names)
    let isOne = names.count == 1
    return switch self {
    case .meeting, .bodyMeeting: list
    case .monitoringMonth:
      Phrase(
        fi: "Seurantakokous (sovittu kuukausi)",
        sv: "Uppföljningsmöte (avtalad månad)",
        en: "Monitoring meeting (agreed month)"
      )[language]
    case .stepDue:
      Phrase(
        fi: "Vaiheen \(list) määräaika",
        sv: "Tidsfrist för steg \(list)",
        en: "Due date of step \(list)"
      )[language]
    case .documentStart:
      Phrase(
        fi: "Asiakirjan \(list) voimassaolo alkaa",
        sv: "Dokumentet \(list) börjar gälla",
        en: "The document \(list) enters into force"
      )[language]
    case .documentEnd:
      Phrase(
        fi: "Asiakirjan \(list) voimassaolo päättyy",
        sv: "Dokumentet \(list) upphör att gälla",
        en: "The document \(list) ceases to be in force"
      )[language]
    case .documentReview:
      Phrase(
        fi: "Asiakirja \(list) arvioidaan",
        sv: "Dokumentet \(list) utvärderas",
        en: "The document \(list) is reviewed"
      )[language]
    case .goalDue:
      Phrase(
        fi: isOne ? "Tavoitteen \(list) määräaika" : "Tavoitteiden \(list) määräaika",
        sv: isOne ? "Tidsfrist för mål \(list)" : "Tidsfrist för målen \(list)",
        en: isOne ? "Due date of goal \(list)" : "Due date of goals \(list)"
      )[language]
    case .actionEnd:
      Phrase(
        fi: isOne ? "Toimenpide \(list) päättyy" : "Toimenpiteet \(list) päättyvät",
        sv: isOne ? "Åtgärd \(list) avslutas" : "Åtgärderna \(list) avslutas",
        en: isOne ? "Action \(list) ends" : "Actions \(list) end"
      )[language]
    }
  }
}

extension Workbook {
  /// What a meeting is called: by what it is for, and the forum or the municipality group that meets.
  public func title(ofMeeting index: Int, in language: Language) -> String {
    let meeting = meetings[index]
    let forum = forum(ofMeeting: index).flatMap { forums[$0].name }.map {
      Excerpt.ofName($0.translation(to: language) ?? $0.original)
    }
    let who = forum ?? meeting.forum ?? meeting.municipalityGroup
    let what: Phrase? =
      if meeting.isForMonitoring {
        Phrase(fi: "Seurantakokous", sv: "Uppföljningsmöte", en: "Monitoring meeting")
      } else {
        Negotiation(meeting)?.name
      }
    if let what { return [what[language], who].compactMap(\.self).joined(separator: ": ") }
    return who ?? Phrase(fi: "Kokous", sv: "Möte", en: "Meeting")[language]
  }
}

extension Negotiation {
  /// What the negotiation is called.
  fileprivate var name: Phrase {
    switch self {
    case .yearly:
      Phrase(
        fi: "Hyte-neuvottelu",
        sv: "Förhandling om främjande av hälsa och välfärd",
        en: "Negotiation on the promotion of health and wellbeing"
      )
    case .term:
      Phrase(
        fi: "Neuvottelu yhteistyöstä, tavoitteista ja työnjaosta",
        sv: "Förhandling om samarbete, mål och arbetsfördelning",
        en: "Negotiation on cooperation, goals and the division of work"
      )
    }
  }
}
