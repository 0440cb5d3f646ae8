/// What a data set says of itself as a whole.
struct Heading: Hashable {
  var title: String?
  var about: String?
  var licence: String?

  /// The same field by field.
  var fields: [FieldValue] {
    [("title", title), ("about", about), ("licence", licence)]
      .compactMap { FieldValue($0.0, $0.1) }
  }
}

extension Graph {
  var heading: Heading {
    get { Heading(title: title, about: about, licence: licence) }
    set { (title, about, licence) = (newValue.title, newValue.about, newValue.licence) }
  }
}
