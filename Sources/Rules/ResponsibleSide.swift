internal import Wording
internal import Workbooks

/// On whose side an area lacks a responsible party, and how that is told.
enum ResponsibleSide {
  case county, municipalities, both

  /// That the area with a name in quotation marks has nobody on the side.
  func message(_ name: String, _ occasion: Occasion) -> String {
    switch self {
    case .county:
      occasion.say(
        fi: "Osa-alueelta \(name) puuttuu hyvinvointialueen vastuutaho",
        sv: "Delområdet \(name) saknar ansvarig instans i välfärdsområdet",
        en: "The area \(name) has no responsible party in the county"
      )
    case .municipalities:
      occasion.say(
        fi: "Osa-alueelta \(name) puuttuu kuntien vastuutaho",
        sv: "Delområdet \(name) saknar ansvarig instans i kommunerna",
        en: "The area \(name) has no responsible party in the municipalities"
      )
    case .both:
      occasion.say(
        fi: "Osa-alueelta \(name) puuttuu sekä hyvinvointialueen että kuntien vastuutaho",
        sv: "Delområdet \(name) saknar ansvarig instans både i välfärdsområdet och i kommunerna",
        en: "The area \(name) has no responsible party in either the county or the municipalities"
      )
    }
  }

  /// What to write where areas have columns for those who are responsible.
  func remedy(for column: GoalArea.Column, _ occasion: Occasion) -> String {
    let heading = occasion.language.quoted(column.heading[occasion.language])
    return self == .municipalities
      ? occasion.say(
        fi: "Kirjaa vähintään yksi kunta sarakkeeseen \(heading).",
        sv: "Ange minst en kommun i kolumnen \(heading).",
        en: "Enter at least one municipality in the column \(heading)."
      )
      : occasion.say(
        fi: "Kirjaa hyvinvointialueen vastuutaho sarakkeeseen \(heading).",
        sv: "Ange välfärdsområdets ansvariga instans i kolumnen \(heading).",
        en: "Enter the county's responsible party in the column \(heading)."
      )
  }

  /// What to write where only the actions say who is responsible.
  func remedyForActions(_ occasion: Occasion) -> String {
    switch self {
    case .county:
      occasion.say(
        fi: "Kirjaa hyvinvointialue vastuutahoksi vähintään yhteen osa-alueen toimenpiteeseen.",
        sv: "Ange välfärdsområdet som ansvarig instans för minst en av delområdets åtgärder.",
        en: "Enter the county as responsible for at least one of the area's actions."
      )
    case .municipalities:
      occasion.say(
        fi: "Kirjaa kunta vastuutahoksi vähintään yhteen osa-alueen toimenpiteeseen.",
        sv: "Ange en kommun som ansvarig instans för minst en av delområdets åtgärder.",
        en: "Enter a municipality as responsible for at least one of the area's actions."
      )
    case .both:
      occasion.say(
        fi:
          "Kirjaa hyvinvointialue ja vähintään yksi kunta osa-alueen toimenpiteiden vastuutahoiksi.",
        sv:
          "Ange välfärdsområdet och minst en kommun som ansvariga instanser för delområdets åtgärder.",
        en: "Enter the county and at least one municipality as responsible for the area's actions."
      )
    }
  }
}
