package org.chungtay.territory.divide;

import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.territory.name.ResidentialName;
import org.springframework.web.util.UriComponentsBuilder;

/// Which residential groups of a commune somebody looks for.
///
/// @param typed the name as it was typed
/// @param goes code of the part they go to; empty for all
public record GroupSearch(String typed, String goes) {
  private static final int LONGEST = 100;

  static GroupSearch of(String typed, String goes) {
    var line = Typed.line(typed);
    return new GroupSearch(
        line.substring(0, Math.min(line.length(), LONGEST)),
        goes.matches("[0-9]{1,10}") ? goes : "");
  }

  /// The official word, where one was typed.
  String kind() {
    return ResidentialName.of(typed).kind();
  }

  String folded() {
    return Folded.of(ResidentialName.of(typed).name());
  }

  public boolean narrows() {
    return !typed.isEmpty() || !goes.isEmpty();
  }

  public String query(String address) {
    var builder = UriComponentsBuilder.fromPath(address);
    if (!typed.isEmpty()) {
      builder.queryParam("q", typed);
    }
    if (!goes.isEmpty()) {
      builder.queryParam("goes", goes);
    }
    return builder.build().encode().toUriString();
  }
}
