package org.chungtay.territory.divide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Choosing by hand where the residential groups of a divided commune go.
@Service
class DividedGroups {
  private static final int PAGE = 50;

  private final DividedCommunes communes;
  private final GroupRows rows;

  DividedGroups(DividedCommunes communes, GroupRows rows) {
    this.communes = communes;
    this.rows = rows;
  }

  GroupsModel of(Actor actor, UUID plan, UUID former, GroupSearch search, int page, Form form) {
    var divided = communes.get(actor, plan, former);
    var counted = rows.count(divided, search);
    int pages = (int) Math.max(1, (counted.found() + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 0, pages - 1);
    return new GroupsModel(
        form,
        divided,
        search,
        rows.list(divided, search, shown * PAGE, PAGE),
        shown,
        pages,
        counted.found(),
        counted.chosen());
  }

  /// @param groups those chosen, or empty for all that the search finds
  /// @param code the part they go to, or empty for what the rule says
  @Transactional
  public void choose(
      Actor actor,
      UUID plan,
      UUID former,
      Optional<List<UUID>> groups,
      GroupSearch search,
      Optional<String> code) {
    var divided = communes.hold(actor, plan, former);
    if (code.filter(one -> divided.parts().stream().noneMatch(part -> part.code().equals(one)))
        .isPresent()) {
      throw new InvalidInput("code", "not-a-choice");
    }
    var going = groups.orElseGet(() -> rows.all(divided, search));
    if (groups.isPresent() && rows.known(divided, going).size() != going.size()) {
      throw new InvalidInput("group", "not-a-choice");
    }
    if (rows.choose(divided, going, code) > 0) {
      communes.changed(actor, divided);
    }
  }
}
