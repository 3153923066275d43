package org.chungtay.movement.launch;

import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Movement;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The form of a movement.
///
/// @param movement empty of a new one
/// @param units that the reader may lead with
public record MovementEditModel(
    Form form, Optional<Movement> movement, List<Unit> units, List<Organization> organizations) {

  public List<Option> partners(Page page) {
    return organizations.stream()
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }
}
