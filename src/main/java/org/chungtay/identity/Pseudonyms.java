package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Stand-ins for people in books that count different persons without knowing who they are: the
/// same person always has the same one, and only this installation's secret leads to it. A stand-in
/// stands for itself, so that whoever was made anonymous stays the same different person.
public interface Pseudonyms {

  /// One per different person, in an order that says nothing about who came first.
  List<UUID> of(Collection<PersonId> people);

  /// The person's stand-in; of a stand-in, itself.
  UUID standIn(PersonId person);
}
