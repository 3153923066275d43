package org.chungtay.activity.confirm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.activity.Activity;
import org.chungtay.activity.report.Acceptances.Answer;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.web.Form;

/// How an activity's outcome is shared, and what each partner says to it.
///
/// @param mine units whose share the viewer may answer
public record SharesModel(
    Form form,
    Activity activity,
    Map<OrganizationId, Organization> organizations,
    Map<UnitId, Unit> units,
    Map<OrganizationId, Answer> answers,
    Map<PersonId, String> names,
    Set<UnitId> mine) {

  public List<Share> partners() {
    return activity.shares().subList(1, activity.shares().size());
  }

  public boolean leads(Share share) {
    return share.unit().equals(activity.leadUnit());
  }

  public Optional<Answer> answer(Share share) {
    return Optional.ofNullable(answers.get(share.organization()));
  }

  public String organization(Share share, String language) {
    return Optional.ofNullable(organizations.get(share.organization()))
        .map(found -> found.name(language))
        .orElse("");
  }

  public String unit(Share share) {
    return Optional.ofNullable(units.get(share.unit())).map(Unit::name).orElse("");
  }

  public String name(PersonId person) {
    return names.getOrDefault(person, "");
  }

  /// Once the outcome is in the book, a share no longer changes.
  public boolean open() {
    return switch (activity.state()) {
      case DRAFT, OPEN, RUNNING, REPORTED, RETURNED -> true;
      case CONFIRMED, CANCELLED -> false;
    };
  }
}
