internal import Rules
internal import Wording

/// A rule as `rules` and `explain` tell of it.
struct RuleDescription {
  private let rule: any Rule

  init(_ rule: any Rule) {
    self.rule = rule
  }

  /// What the severity at a stage is called.
  func severity(at stage: Stage) -> Phrase {
    if rule.hasDerivedSeverity { return Phrase(fi: "vaihtelee", sv: "varierar", en: "varies") }
    return rule.severity[stage]?.name ?? Phrase(fi: "pois", sv: "av", en: "off")
  }

  /// What a derived severity comes from, as a clause; `nil`: the rule has its own.
  var derivation: Phrase? {
    guard rule.hasDerivedSeverity else { return nil }
    return Phrase(
      fi: "sama kuin vakavimmalla niistä säännöistä, jotka puuttuvaa tarvitsevat",
      sv: "densamma som hos den allvarligaste av de regler som behöver det som saknas",
      en: "that of the most severe of the rules that need what is missing"
    )
  }

  /// Writes the members of the rule's object.
  func write(to json: inout JSONText) {
    json.member("code", rule.code)
    json.member("rule", rule.name)
    json.member("severity")
    json.object(inline: true) { json in
      json.member("draft", severityName(at: .draft))
      json.member("council", severityName(at: .council))
      json.member("monitoring", severityName(at: .monitoring))
    }
    json.member("scopes")
    json.array(rule.scopes, inline: true) { json, scope in json.value(scope) }
    json.member("summary")
    write(rule.summary, to: &json)
    json.member("remedy")
    write(rule.remedy, to: &json)
    json.member("reason")
    write(rule.reason, to: &json)
    json.member("basis")
    json.object { json in
      json.member("kind", rule.basis.kind.rawValue)
      json.member("text")
      write(rule.basis.text, to: &json)
    }
    json.member("threshold", rule.threshold?.value)
    json.member("thresholdMeaning")
    if let meaning = rule.threshold?.meaning {
      write(meaning, to: &json)
    } else {
      json.value(nil as String?)
    }
  }

  /// The severity as programs read it; `nil`: the rule does not run.
  private func severityName(at stage: Stage) -> String? {
    rule.hasDerivedSeverity ? "varies" : rule.severity[stage]?.rawValue
  }

  private func write(_ phrase: Phrase, to json: inout JSONText) {
    json.object { json in
      json.member("fi", phrase.fi)
      json.member("sv", phrase.sv)
      json.member("en", phrase.en)
    }
  }
}
