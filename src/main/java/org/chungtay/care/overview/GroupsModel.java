package org.chungtay.care.overview;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.shared.web.Page;

/// Groups that look after places.
public record GroupsModel(
    Choices choices, Sheet<GroupLine> sheet, Map<UUID, Organization> organizations) {

  public String organization(Page page, GroupLine line) {
    return Optional.ofNullable(organizations.get(line.organization()))
        .map(one -> one.shortName(page.language().tag()))
        .orElse("");
  }
}
