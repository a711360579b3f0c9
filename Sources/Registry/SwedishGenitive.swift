/// The form of a name before *kommun, stad, välfärdsområde* in Finland-Swedish officialese.
///
/// An s is added after a consonant only, and not after s, x or z: *Korsholms kommun*, but *Vasa
/// stad, Laukas kommun, Malax kommun*. Source: Mikael Reuter, Institute for the Languages of
/// Finland, column of 6 April 2005.
enum SwedishGenitive {
  static func of(_ name: String) -> String {
    guard let last = name.unicodeScalars.last, !"aeiouyåäösxz".unicodeScalars.contains(last) else {
      return name
    }
    return name + "s"
  }
}
