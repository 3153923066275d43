package org.chungtay.identity.setup;

import java.util.List;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.launch.Welcome;
import org.springframework.stereotype.Component;

/// The operator of a new installation is the only one who sees the terminal: the link to the first
/// administrator's set-up is printed there, at every start until somebody has used it.
@Component
class SetUpLink implements Welcome {
  private final FirstAdministrator first;

  SetUpLink(FirstAdministrator first) {
    this.first = first;
  }

  @Override
  public List<String> lines(String origin) {
    return first
        .setUpPath()
        .map(path -> List.of("set up the first administrator, once: " + origin + path))
        .orElse(List.of());
  }
}
