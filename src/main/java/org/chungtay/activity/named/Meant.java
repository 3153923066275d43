package org.chungtay.activity.named;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.identity.PersonId;

/// Whom one name of a list means.
///
/// @param field of the form in which a doubt is settled
/// @param known the one person it means; empty when nobody is known by it, or when it is doubtful
/// @param doubtful the people it may mean
public record Meant(
    String field, Name line, Optional<KnownPerson> known, List<KnownPerson> doubtful) {
  /// The answer to a doubt: none of those.
  public static final String ANOTHER = "another";

  /// The same without doubt: the phone beside the name says who it is.
  public Meant settledBy(PersonId person) {
    var one = new KnownPerson(person.value(), line.text(), null, null, true);
    return new Meant(field, line, Optional.of(one), List.of());
  }

  public boolean someoneNew() {
    return known.isEmpty() && doubtful.isEmpty();
  }

  public boolean doubted() {
    return !doubtful.isEmpty();
  }
}
