internal import Documents
internal import Wording

/// What a chapter is to say where the workbook does not: a note that is replaced when the agreement is written.
enum AgreementGuide {
  case background, principles, rules, communication, monitoring, validity

  func block(_ reader: Reader) -> Block {
    let word = Phrase(fi: "Kirjoitetaan:", sv: "Att skriva:", en: "To be written:")
    return .note(word[reader.language], [reader.paragraph(text)])
  }

  private var text: Phrase {
    switch self {
    case .background:
      Phrase(
        fi:
          "miksi sopimus tehdään, mitä yhdyspinnalla tarkoitetaan ja mihin yhteistyöllä pyritään.",
        sv: "varför avtalet ingås, vad som avses med kontaktyta och vad samarbetet syftar till.",
        en:
          "why the agreement is made, what is meant by an interface and what the cooperation aims at."
      )
    case .principles:
      Phrase(
        fi:
          "millä periaatteilla osapuolet toimivat yhdessä ja miten yhteistä tilannekuvaa ylläpidetään.",
        sv:
          "enligt vilka principer parterna samarbetar och hur den gemensamma lägesbilden upprätthålls.",
        en:
          "on which principles the parties cooperate and how the shared situational picture is maintained."
      )
    case .rules:
      Phrase(
        fi: "kuka maksaa kokousten kulut ja miten edustajat nimetään.",
        sv: "vem som betalar möteskostnaderna och hur företrädarna utses.",
        en: "who pays for meetings and how representatives are named."
      )
    case .communication:
      Phrase(
        fi: "kuka vastaa kokousten ja yhteisen työn viestinnästä.",
        sv: "vem som ansvarar för kommunikationen om möten och gemensamt arbete.",
        en: "who is responsible for communication on meetings and joint work."
      )
    case .monitoring:
      Phrase(
        fi: "miten usein, missä kuussa ja missä foorumissa tavoitteita seurataan.",
        sv: "hur ofta, i vilken månad och i vilket forum målen följs upp.",
        en: "how often, in which month and in which forum the goals are monitored."
      )
    case .validity:
      Phrase(
        fi: "milloin sopimus alkaa ja päättyy ja milloin sitä arvioidaan.",
        sv: "när avtalet börjar gälla och upphör och när det utvärderas.",
        en: "when the agreement starts and ends and when it is evaluated."
      )
    }
  }
}
