package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads how an outcome is shared: a percentage for each partner. The leading organisation takes
/// what the partners leave, so the parts always make the whole.
@Component
class SharesForm {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CityClock clock;
  private final Organizations organizations;
  private final Territory territory;

  SharesForm(CityClock clock, Organizations organizations, Territory territory) {
    this.clock = clock;
    this.organizations = organizations;
    this.territory = territory;
  }

  /// The leading unit's share first; empty after a refusal.
  List<Share> read(Form form, Unit lead, List<Activity.Site> sites) {
    var partners = new ArrayList<Share>();
    var rest = BigDecimal.ONE;
    for (Organization organization : organizations.all()) {
      var percent = form.quantityIfGiven(field(organization), HUNDRED, 4);
      if (organization.id().equals(lead.organization())
          || percent.isEmpty()
          || percent.get().signum() == 0) {
        continue;
      }
      var part = percent.get().movePointLeft(2).stripTrailingZeros();
      unit(organization, lead, sites)
          .ifPresentOrElse(
              unit -> partners.add(new Share(organization.id(), unit.id(), part)),
              () -> form.refuse(field(organization), "no-unit-there"));
      rest = rest.subtract(part);
    }
    if (rest.signum() <= 0) {
      form.refuse("parts", "nothing-left-for-lead");
      return List.of();
    }
    var shares = new ArrayList<Share>();
    shares.add(new Share(lead.organization(), lead.id(), rest.stripTrailingZeros()));
    shares.addAll(partners);
    return List.copyOf(shares);
  }

  /// The partners' parts as if somebody had just typed them.
  Map<String, List<String>> typed(Activity activity) {
    var typed = new HashMap<String, List<String>>();
    for (var share : activity.shares().subList(1, activity.shares().size())) {
      var percent = share.part().movePointRight(2).stripTrailingZeros().toPlainString();
      typed.put(field(organizations.get(share.organization())), List.of(percent));
    }
    return typed;
  }

  private static String field(Organization organization) {
    return "part-" + organization.code();
  }

  /// A partner takes part through its unit in the ward of the work, or its city unit when the city
  /// unit leads. Of several wards it is the one for which the leading unit does not answer itself.
  private Optional<Unit> unit(Organization partner, Unit lead, List<Activity.Site> sites) {
    if (lead.kind() == Unit.Kind.CITY || sites.isEmpty()) {
      return Optional.of(organizations.cityUnit(partner.id()));
    }
    var home = territory.communeOf(lead.area());
    var communes = sites.stream().map(site -> territory.communeOf(site.area())).toList();
    AreaId ward =
        communes.stream()
            .filter(commune -> !commune.equals(home))
            .findFirst()
            .orElse(communes.getFirst());
    return organizations.wardUnit(partner.id(), ward, clock.today());
  }
}
