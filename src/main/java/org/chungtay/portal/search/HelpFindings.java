package org.chungtay.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Pages that explain something or where something is asked for, by their titles and first words.
@Component
class HelpFindings implements Findings {
  private static final List<Help> PAGES =
      List.of(
          new Help("/about", "shared.footer.about", "portal.about.lead"),
          new Help("/activities", "activity.list.title", "portal.search.help.activities"),
          new Help("/wards", "shared.nav.wards", "portal.search.help.wards"),
          new Help("/care", "care.overview.title", "care.overview.lead"),
          new Help("/indicators", "shared.nav.figures", "portal.search.help.figures"),
          new Help("/areas", "portal.search.help.areas.title", "portal.search.help.areas"));

  private final Messages messages;

  HelpFindings(Messages messages) {
    this.messages = messages;
  }

  private record Help(String address, String title, String words) {}

  @Override
  public Kind kind() {
    return Kind.HELP;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    var language =
        Arrays.stream(Language.values())
            .filter(one -> one.tag().equals(asked.language()))
            .findFirst()
            .orElse(Language.VI);
    return Found.page(
        PAGES.stream()
            .map(help ->
                new Finding(
                    messages.text(language, help.title(), Map.of()),
                    messages.text(language, help.words(), Map.of()),
                    help.address()))
            .filter(finding -> asked.foundIn(finding.title() + " " + finding.about()))
            .toList(),
        asked);
  }
}
