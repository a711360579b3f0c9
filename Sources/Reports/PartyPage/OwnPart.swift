internal import Documents
internal import Wording

/// A part of the page for a party: a section, or the sentence that there is nothing for one.
enum OwnPart {
  case section(Phrase, [Block])
  case nothing(Phrase)
}
