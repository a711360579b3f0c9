internal import Documents
internal import Wording
internal import Workbooks

/// The forums that a party calls together, and those to which it sends somebody, by whom it sends.
struct OwnForums {
  private let concern: PartyConcern

  init(_ concern: PartyConcern) {
    self.concern = concern
  }

  var part: OwnPart {
    let heading = Phrase(
      fi: "Foorumit ja edustajat",
      sv: "Forum och företrädare",
      en: "Forums and representatives"
    )
    let workbook = concern.workbook
    let convened = workbook.forums.indices.filter {
      concern.isAmong(workbook.convener(ofForum: $0))
    }
    let representatives = representatives
    guard !convened.isEmpty || !representatives.isEmpty else {
      return .nothing(
        Phrase(
          fi: "Osapuolta ei ole kirjattu minkään foorumin jäseneksi tai koollekutsujaksi.",
          sv: "Parten har inte angetts som medlem i eller sammankallande för något forum.",
          en: "The party has not been entered as a member or a convener of any forum."
        )
      )
    }
    return .section(heading, [table(convened, representatives)])
  }

  /// Those who represent the party as the members are written, with the forums in which they do.
  private var representatives: [(who: String?, forums: [Int])] {
    var groups: [(who: String?, forums: [Int])] = []
    var places: [String?: Int] = [:]
    let workbook = concern.workbook
    for forum in workbook.forums.indices {
      let named = workbook.members(ofForum: forum).filter { $0.parties.contains(concern.party) }
      guard !named.isEmpty else { continue }
      let details = named.compactMap(\.detail)
      let who = details.isEmpty ? nil : details.joined(separator: "; ")
      let place = places[who] ?? groups.count
      if place == groups.count {
        places[who] = place
        groups.append((who, []))
      }
      groups[place].forums.append(forum)
    }
    return groups
  }

  private func table(_ convened: [Int], _ representatives: [(who: String?, forums: [Int])]) -> Block
  {
    let convener = Phrase(fi: "koollekutsujana", sv: "som sammankallande", en: "as the convener")
    let convening = [(who: Optional(convener[concern.reader.language]), forums: convened)]
    return concern.reader.table(
      [
        Phrase(fi: "Edustajat", sv: "Företrädare", en: "Representatives"),
        Phrase(fi: "Foorumit", sv: "Forum", en: "Forums"),
      ],
      (convening.filter { !$0.forums.isEmpty } + representatives).map { who, forums in
        [who, forums.map(name(ofForum:)).joined(separator: "; ")]
      }
    )
  }

  private func name(ofForum forum: Int) -> String {
    let forum = concern.workbook.forums[forum]
    return concern.reader.bare(forum.name) ?? forum.id.text
  }
}
