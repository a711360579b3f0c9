internal import Wording
internal import Workbooks

/// A forum that the recommendation gives as an example (Kuntaliitto 2022).
struct ForumDraft {
  let name: Phrase
  let level: ForumLevel

  /// How often it meets; `nil`: the recommendation does not say.
  let rate: Phrase?

  static let all: [ForumDraft] = [
    ForumDraft(
      name: Phrase(fi: "Puheenjohtajistofoorumi", sv: "Presidieforum", en: "Forum of chairs"),
      level: .political,
      rate: yearly
    ),
    ForumDraft(
      name: Phrase(
        fi: "Hallitusten puheenjohtajafoorumi",
        sv: "Forum för styrelsernas ordförande",
        en: "Forum of board chairs"
      ),
      level: .political,
      rate: twiceAYear
    ),
    ForumDraft(
      name: Phrase(
        fi: "Lautakunta- ja valiokuntafoorumit",
        sv: "Forum för nämnder och utskott",
        en: "Forums of committees"
      ),
      level: .political,
      rate: yearly
    ),
    ForumDraft(
      name: Phrase(
        fi: "Johdon yhteistyöfoorumi",
        sv: "Ledningens samarbetsforum",
        en: "Management cooperation forum"
      ),
      level: .management,
      rate: twiceAYear
    ),
    ForumDraft(
      name: Phrase(
        fi: "Kahdenväliset tapaamiset",
        sv: "Bilaterala möten",
        en: "Bilateral meetings"
      ),
      level: .management,
      rate: Phrase(fi: "tarvittaessa", sv: "vid behov", en: "when needed")
    ),
    ForumDraft(
      name: Phrase(
        fi: "Kuntajohtajakokoukset",
        sv: "Kommundirektörsmöten",
        en: "Municipal managers' meetings"
      ),
      level: .management,
      rate: nil
    ),
    network(
      fi: "lasten ja nuorten palvelut",
      sv: "tjänster för barn och unga",
      en: "services for children and young people"
    ),
    network(fi: "opiskeluhuolto", sv: "studerandevård", en: "student welfare"),
    network(fi: "varautuminen", sv: "beredskap", en: "preparedness"),
    network(fi: "maahanmuutto", sv: "invandring", en: "immigration"),
    network(fi: "työllisyyden hoito", sv: "sysselsättning", en: "employment"),
  ]

  private static let yearly = Phrase(fi: "vuosittain", sv: "årligen", en: "yearly")
  private static let twiceAYear = Phrase(
    fi: "puolivuosittain",
    sv: "halvårsvis",
    en: "twice a year"
  )

  /// A network of a field, which stands behind a colon so that nothing inflects.
  private static func network(fi: String, sv: String, en: String) -> ForumDraft {
    ForumDraft(
      name: Phrase(
        fi: "Toimialojen yhteistyöverkosto: \(fi)",
        sv: "Sektorernas samarbetsnätverk: \(sv)",
        en: "Cooperation network: \(en)"
      ),
      level: .expert,
      rate: nil
    )
  }
}
