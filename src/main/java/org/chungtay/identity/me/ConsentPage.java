package org.chungtay.identity.me;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Consents.Given;
import org.chungtay.identity.Consents.Purpose;

/// @param asked every purpose with the consent in force, if there is one
/// @param ended consents given and withdrawn earlier
public record ConsentPage(List<Asked> asked, List<Given> ended) {

  public record Asked(Purpose purpose, Optional<Given> given) {}
}
