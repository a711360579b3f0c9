internal import Wording
internal import Workbooks

/// Names that are not among the parties, where a workbook tells of areas, documents, values, forums, meetings, decisions
/// and steps.
struct UnknownNames {
  private let workbook: Workbook
  private let occasion: Occasion
  let missing: MissingParties

  init(_ workbook: Workbook, _ occasion: Occasion) {
    self.workbook = workbook
    self.occasion = occasion
    missing = MissingParties(workbook)
  }

  func check(_ reporter: inout Reporter) {
    // Hardly any name is unknown, so that few places are looked up.
    func check(_ named: [Responsible], at place: @autoclosure () -> Place, isParty: Bool) {
      for responsible in named
      where responsible.isNamed && !missing.contains(responsible) {
        guard case .unknown(let nearest) = responsible.kind,
          nearest != nil || (isParty && workbook.hasPartyTable)
        else { continue }
        let name = occasion.quoted(responsible.text)
        reporter.report(
          at: place(),
          occasion.say(
            fi: "Nimeä \(name) ei ole osapuolten joukossa",
            sv: "Namnet \(name) finns inte bland parterna",
            en: "The name \(name) is not among the parties"
          ),
          remedy: nearest.map(remedy),
          isMilder: nearest == nil,
          cause: NormalForm.name(responsible.text)
        )
      }
    }
    for index in workbook.areas.indices {
      check(
        workbook.countySide(ofArea: index),
        at: workbook.place(\.areas, index, .countyResponsible),
        isParty: false
      )
      check(
        workbook.municipalSide(ofArea: index),
        at: workbook.place(\.areas, index, .municipalResponsible),
        isParty: false
      )
    }
    for index in workbook.documents.indices {
      check(
        workbook.parties(ofDocument: index),
        at: workbook.place(\.documents, index, .parties),
        isParty: true
      )
    }
    for index in workbook.agenda.indices {
      check(
        workbook.party(ofItem: index),
        at: workbook.place(\.agenda, index, .party),
        isParty: true
      )
    }
    for index in workbook.sources.indices {
      check(
        workbook.party(ofSource: index),
        at: workbook.place(\.sources, index, .party),
        isParty: false
      )
    }
    for index in workbook.measurements.indices {
      check(
        workbook.party(ofMeasurement: index),
        at: workbook.place(\.measurements, index, .party),
        isParty: true
      )
    }
    for index in workbook.decisions.indices {
      check(
        workbook.party(ofDecision: index),
        at: workbook.place(\.decisions, index, .party),
        isParty: true
      )
    }
    for index in workbook.forums.indices {
      check(
        workbook.convener(ofForum: index),
        at: workbook.place(\.forums, index, .convener),
        isParty: false
      )
      check(
        workbook.members(ofForum: index),
        at: workbook.place(\.forums, index, .members),
        isParty: false
      )
    }
    let hasGroups = workbook.parties.contains { $0.municipalityGroup != nil }
    for index in workbook.meetings.indices {
      check(
        workbook.participants(ofMeeting: index),
        at: workbook.place(\.meetings, index, .participants),
        isParty: false
      )
      let group = workbook.place(\.meetings, index, .municipalityGroup)
      if hasGroups {
        checkGroups(workbook.group(ofMeeting: index), at: group, &reporter)
      } else {
        check(workbook.group(ofMeeting: index), at: group, isParty: false)
      }
    }
    for index in workbook.steps.indices {
      check(
        workbook.responsible(forStep: index),
        at: workbook.place(\.steps, index, .responsible),
        isParty: false
      )
    }
  }

  /// Checks the group of municipalities that a meeting is with, where the parties are in groups.
  private func checkGroups(
    _ named: [Responsible],
    at place: Place,
    _ reporter: inout Reporter
  ) {
    let heading = occasion.quoted(Party.Column.municipalityGroup.heading[occasion.language])
    for group in named where group.isNamed && !missing.contains(group) {
      guard case .unknown(let nearest) = group.kind, nearest != nil || workbook.hasPartyTable
      else { continue }
      let name = occasion.quoted(group.text)
      let hint = Mention.nearest(nearest, occasion).map { " " + $0 } ?? ""
      reporter.report(
        at: place,
        occasion.say(
          fi: "Kuntaryhmää \(name) ei ole osapuolten kuntaryhmissä",
          sv: "Kommungruppen \(name) finns inte bland parternas kommungrupper",
          en: "The municipality group \(name) is not among the parties' municipality groups"
        ),
        remedy: occasion.say(
          fi: "Kirjaa ryhmä, joka on osapuolten sarakkeessa \(heading).\(hint)",
          sv: "Ange en grupp som finns i parternas kolumn \(heading).\(hint)",
          en: "Enter a group found in the parties' column \(heading).\(hint)"
        ),
        isMilder: nearest == nil,
        cause: NormalForm.name(group.text)
      )
    }
  }

  /// What to write instead of an unknown name that resembles a known one.
  func remedy(_ nearest: String) -> String {
    let nearest = occasion.quoted(nearest)
    return workbook.hasPartyTable
      ? occasion.say(
        fi: "Korjaa nimi tai lisää osapuoli tiedostoon osapuolet.csv. Lähin nimi on \(nearest).",
        sv:
          "Rätta namnet eller lägg till parten i filen parter.csv. Det närmaste namnet är \(nearest).",
        en: "Correct the name, or add the party to parties.csv. The nearest name is \(nearest)."
      )
      : occasion.say(
        fi: "Tarkista nimi. Lähin tunnettu nimi on \(nearest).",
        sv: "Kontrollera namnet. Det närmaste kända namnet är \(nearest).",
        en: "Check the name. The nearest known name is \(nearest)."
      )
  }
}
