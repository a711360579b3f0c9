internal import Documents
internal import Wording
internal import Workbooks

/// How the agreement is monitored, and for how long it holds.
struct AgreementTerm {
  private let reader: Reader
  private let document: GoverningDocument?

  init(_ reader: Reader, _ document: GoverningDocument?) {
    self.reader = reader
    self.document = document
  }

  var monitoring: [Block] {
    guard let month = reader.workbook.basics.monitoringMonth.value else {
      return [AgreementGuide.monitoring.block(reader)]
    }
    let during = Phrase.during(month: month.number)
    return [
      reader.paragraph(
        Phrase(
          fi:
            "Tavoitteiden toteutumista seurataan vuosittain. Seurantakokous pidetään \(during.fi).",
          sv: "Målen följs upp varje år. Uppföljningsmötet hålls \(during.sv).",
          en:
            "Progress towards the goals is monitored every year. The monitoring meeting is held \(during.en)."
        )
      )
    ]
  }

  var validity: [Block] {
    let sentences = [term, review].compactMap(\.self)
    return sentences.isEmpty
      ? [AgreementGuide.validity.block(reader)] : sentences.map { .paragraph(Prose($0)) }
  }

  private var term: String? {
    guard let start = document?.starts.value?.start?.text(in: reader.language) else { return nil }
    guard let end = document?.ends.value?.end?.text(in: reader.language) else {
      return reader.say(
        fi: "Sopimuksen voimassaolo alkaa: \(start).",
        sv: "Avtalet börjar gälla: \(start).",
        en: "The agreement enters into force: \(start)."
      )
    }
    let time = reader.language.range(from: start, to: end)
    return reader.say(
      fi: "Sopimus on voimassa \(time).",
      sv: "Avtalet gäller \(time).",
      en: "The agreement is in force \(time)."
    )
  }

  private var review: String? {
    guard let time = document.flatMap({ reader.text($0.reviewed) }) else { return nil }
    return reader.say(
      fi: "Sopimuksen toimivuuden ja muutostarpeiden arvioinnin ajankohta: \(time).",
      sv: "Tidpunkt för utvärderingen av hur avtalet fungerar och behöver ändras: \(time).",
      en:
        "Time of the evaluation of how the agreement works and what needs to be changed: \(time)."
    )
  }
}
