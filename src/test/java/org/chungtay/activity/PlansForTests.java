package org.chungtay.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Activities as tests need them: `plans.in("Thủy Xuân").led("women").with("youth",
/// 30).tomorrow()`.
@Component
public class PlansForTests {
  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;
  private final Visitors visitors;

  PlansForTests(
      Organizations organizations, Territory territory, CityClock clock, Visitors visitors) {
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
    this.visitors = visitors;
  }

  public Area ward(String name) {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(ward -> ward.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public Unit unit(String organization, String ward) {
    var found = organizations.byCode(organization).orElseThrow();
    return organizations.wardUnit(found.id(), ward(ward).id(), clock.today()).orElseThrow();
  }

  /// Someone with a role in a ward's unit, from yesterday to next month.
  public Actor someone(String role, String organization, String ward) {
    return visitors.as(role, unit(organization, ward).id().value()).actor();
  }

  /// Joins as people do, through the poster's page; the address of the ticket.
  ///
  /// @param language what the page was read in
  public String ticket(Plan plan, String phone, String language) {
    var fields = new HashMap<>(visitors.agreed());
    fields.put("name", "Nguyễn Thị Ánh Tuyết");
    fields.put("phone", phone);
    fields.put("site", plan.sites().getFirst().id().toString());
    var join = "/activities/" + plan.id() + "/join?lang=" + language;
    var answer = visitors.anonymous().post(join, fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    return answer.location().replaceFirst("\\?.*", "");
  }

  /// The same, led by one unit alone, such as a sectoral branch.
  public static Plan led(Unit lead, Plan plan) {
    return new Plan(
        plan.id(),
        plan.title(),
        plan.description(),
        plan.bring(),
        lead.id(),
        plan.startsAt(),
        plan.endsAt(),
        plan.capacity(),
        List.of(new Share(lead.organization(), lead.id(), BigDecimal.ONE)),
        plan.sites());
  }

  public Draft in(String ward) {
    return new Draft(ward);
  }

  public final class Draft {
    private final String ward;
    private final List<Share> partners = new ArrayList<>();
    private String lead = "women";
    private Optional<Integer> capacity = Optional.empty();
    private int sites = 1;
    private BigDecimal rest = BigDecimal.ONE;

    private Draft(String ward) {
      this.ward = ward;
    }

    public Draft led(String organization) {
      lead = organization;
      return this;
    }

    public Draft with(String organization, int percent) {
      var part = BigDecimal.valueOf(percent, 2);
      var unit = unit(organization, ward);
      partners.add(new Share(unit.organization(), unit.id(), part));
      rest = rest.subtract(part);
      return this;
    }

    public Draft places(int most) {
      capacity = Optional.of(most);
      return this;
    }

    public Draft sites(int count) {
      sites = count;
      return this;
    }

    public Plan tomorrow() {
      return at(clock.now().plus(Duration.ofDays(1)));
    }

    public Plan now() {
      return at(clock.now().minus(Duration.ofMinutes(5)));
    }

    public Plan at(Instant start) {
      var unit = unit(lead, ward);
      var shares = new ArrayList<Share>();
      shares.add(new Share(unit.organization(), unit.id(), rest));
      shares.addAll(partners);
      var meeting = new ArrayList<Activity.Site>();
      for (int i = 1; i <= sites; i++) {
        meeting.add(
            new Activity.Site(
                SiteId.next(), "Nhà văn hoá Tổ dân phố " + i, ward(ward).id(), Optional.empty()));
      }
      return new Plan(
          ActivityId.next(),
          "Ngày Chủ nhật xanh ở " + ward,
          "Cùng dọn vệ sinh.",
          "Găng tay",
          unit.id(),
          start,
          start.plus(Duration.ofHours(3)),
          capacity,
          shares,
          meeting);
    }
  }
}
