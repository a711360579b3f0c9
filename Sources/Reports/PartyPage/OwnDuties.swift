internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The actions that a party leads and takes part in, and the areas that it is responsible for.
struct OwnDuties {
  private let concern: PartyConcern
  private var reader: Reader { concern.reader }

  /// Of more actions than this only the codes are told, beside the goals.
  private static let longestList = 12

  init(_ concern: PartyConcern) {
    self.concern = concern
  }

  /// The section; `remarks` are sentences on what the rest of the page has nothing about.
  func block(_ remarks: [String]) -> Block {
    let heading = Phrase(fi: "Omat vastuut", sv: "Vårt ansvar", en: "Our responsibilities")
    let whereParts = isPartsTold ? nil : Self.whereParts[reader.language]
    let sentences = [sentence, areas, whereParts].compactMap(\.self)
    let paragraph = Block.paragraph(Prose((sentences + remarks).joined(separator: " ")))
    return concern.reader.section(heading, [paragraph] + leads + parts)
  }

  // MARK: Sentences

  private var sentence: String {
    let (leads, parts) = (concern.leads.count, concern.parts.count)
    guard leads + parts > 0 else { return nothing }
    if leads == 0 { return partsOnly(parts) }
    if parts == 0 { return leadsOnly(leads) }
    let name = concern.name
    let (led, joined) = (number(leads), number(parts))
    return reader.say(
      fi: "\(name.adessive) on päävastuu \(led) toimenpiteestä, "
        + "ja se on mukana \(joined) toimenpiteessä.",
      sv: "\(name.subject) har huvudansvaret för \(actions(leads)) "
        + "och medverkar i \(actions(parts)).",
      en: "\(name.subject) leads \(actions(leads)) and takes part in \(actions(parts))."
    )
  }

  private func leadsOnly(_ count: Int) -> String {
    let name = concern.name
    return reader.say(
      fi: "\(name.adessive) on päävastuu \(number(count)) toimenpiteestä.",
      sv: "\(name.subject) har huvudansvaret för \(actions(count)).",
      en: "\(name.subject) leads \(actions(count))."
    )
  }

  private func partsOnly(_ count: Int) -> String {
    let name = concern.name
    return reader.say(
      fi: "\(name.subject) on mukana \(number(count)) toimenpiteessä.",
      sv: "\(name.subject) medverkar i \(actions(count)).",
      en: "\(name.subject) takes part in \(actions(count))."
    )
  }

  private var nothing: String {
    let name = concern.name
    return reader.say(
      fi: "\(name.allative) ei ole kirjattu vastuita.",
      sv: "Inget ansvar har angetts för \(name.object).",
      en: "No responsibilities have been entered for \(name.object)."
    )
  }

  private func number(_ count: Int) -> String { reader.language.text(of: count) }

  private func actions(_ count: Int) -> String { Noun.action.counted(count, in: reader.language) }

  // MARK: Lists

  /// The areas that the party is responsible for; `nil`: none.
  private var areas: String? {
    guard !concern.areas.isEmpty else { return nil }
    let count = concern.areas.count
    guard count < concern.workbook.areas.count || count == 1 else {
      let goalAreas = concern.areas.count {
        concern.workbook.areas[$0].effectiveGroup == .agreement
      }
      let (large, small) = (number(goalAreas), number(count - goalAreas))
      let number = number(count)
      if goalAreas == count {
        return reader.say(
          fi: "Osapuoli on vastuutahona kaikissa \(number) tavoitekokonaisuudessa.",
          sv: "Parten är ansvarig instans för alla \(number) målområden.",
          en: "The party is responsible for all \(number) goal areas."
        )
      }
      if goalAreas > 0 {
        return reader.say(
          fi: "Osapuoli on vastuutahona kaikissa tavoitekokonaisuuksissa (\(large)) "
            + "ja kaikilla osa-alueilla (\(small)).",
          sv: "Parten är ansvarig instans för alla målområden (\(large)) "
            + "och alla delområden (\(small)).",
          en: "The party is responsible for all goal areas (\(large)) and all areas (\(small))."
        )
      }
      return reader.say(
        fi: "Osapuoli on vastuutahona kaikilla \(number) osa-alueella.",
        sv: "Parten är ansvarig instans för alla \(number) delområden.",
        en: "The party is responsible for all \(number) areas."
      )
    }
    let list = concern.areas.map(reader.heading(ofArea:)).joined(separator: "; ")
    return reader.say(
      fi: "Osa-alueet, joilla osapuoli on vastuutahona: \(list).",
      sv: "Delområden där parten är ansvarig instans: \(list).",
      en: "Areas for which the party is responsible: \(list)."
    )
  }

  private var leads: [Block] {
    guard !concern.leads.isEmpty else { return [] }
    return [
      concern.reader.table(
        caption: Phrase(fi: "Päävastuu", sv: "Huvudansvar", en: "Leads"),
        [Self.action, Action.Column.schedule.heading, Action.Column.status.heading],
        concern.leads.map { duty in
          let action = concern.workbook.actions[duty.action]
          return [title(of: duty), reader.schedule(of: action), reader.bareStatus(of: action)]
        }
      )
    ]
  }

  private var isPartsTold: Bool { concern.parts.count <= Self.longestList }

  private static let whereParts = Phrase(
    fi: "Toimenpiteet, joissa osapuoli on mukana, ovat tunnuksina tavoitteiden kohdalla.",
    sv: "De åtgärder som parten medverkar i anges med sina koder vid målen.",
    en: "The actions in which the party takes part stand beside the goals, by their codes."
  )

  private var parts: [Block] {
    guard !concern.parts.isEmpty, isPartsTold else { return [] }
    return [
      concern.reader.table(
        caption: Phrase(fi: "Mukana", sv: "Medverkar", en: "Takes part"),
        [Self.action, Action.Column.lead.heading],
        concern.parts.map { duty in
          [title(of: duty), leader(ofAction: duty.action)]
        }
      )
    ]
  }

  /// Who leads an action, also who is no party; `nil`: nobody does.
  private func leader(ofAction action: Int) -> String? {
    if let party = concern.workbook.leadingParty(ofAction: action) {
      return reader.name(ofParty: party)
    }
    return reader.names(
      concern.workbook.actions[action].lead,
      concern.workbook.lead(ofAction: action)
    )
  }

  /// Code and title, with the unit or the role that is named behind them.
  private func title(of duty: Duties.Duty) -> String {
    let action = concern.workbook.actions[duty.action]
    let title = action.id.text + " " + (reader.text(action.title) ?? EmptyMark.sign)
    return duty.detail.map { title + " (\($0))" } ?? title
  }

  private static let action = Phrase(fi: "Toimenpide", sv: "Åtgärd", en: "Action")
}
