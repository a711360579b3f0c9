internal import Documents
internal import Wording

/// A part of the page for a party: a section, the sentence that there is nothing for one, or not even that.
enum OwnPart {
  case section(Phrase, [Block])
  case nothing(Phrase)
  case none
}
