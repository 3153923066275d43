package org.chungtay.identity.me;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Consents.Given;
import org.chungtay.identity.Consents.Purpose;

/// @param asked every purpose with the consent in force, if there is one
/// @param ended consents given and withdrawn earlier
public record ConsentPage(List<Asked> asked, List<Ended> ended) {

  public record Ended(String title, Instant from, Instant until) {}

  public record Asked(Purpose purpose, Optional<Given> given) {}
}
