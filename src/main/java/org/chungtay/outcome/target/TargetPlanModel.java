package org.chungtay.outcome.target;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.web.Form;

/// A target with its versions, or one that is to be written.
///
/// @param versions the newest first; empty of a new one
public record TargetPlanModel(
    Form form, List<TargetVersion> versions, PersonId reader, AimWords words) {

  public Optional<TargetVersion> newest() {
    return versions.stream().findFirst();
  }

  public boolean own() {
    return newest().map(one -> one.writtenBy().equals(reader)).orElse(false);
  }
}
