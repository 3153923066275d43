package org.chungtay.demonstration.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Who leads the groups of a ward, and who takes over. The last groups of each organisation have
/// nobody, and one loses its leader in two days without anybody to follow, so that an officer has
/// something to do.
@Component
public class GroupLeaders {
  private static final int TERM_IN_MONTHS = 30;

  private final People people;
  private final Members members;
  private final Leaders leaders;
  private final Organizations organizations;
  private final CityClock clock;

  GroupLeaders(
      People people,
      Members members,
      Leaders leaders,
      Organizations organizations,
      CityClock clock) {
    this.people = people;
    this.members = members;
    this.leaders = leaders;
    this.organizations = organizations;
    this.clock = clock;
  }

  private record Named(UnitId group, Post post, Player player, LocalDate lastDay) {}

  public void of(Area ward, LocalDate since) {
    lead(ward, "women", Sections::womensGroup, Sections.WOMENS_GROUPS - 2, since);
    lead(ward, "youth", Sections::youthGroup, Sections.YOUTH_GROUPS - 1, since);
  }

  private void lead(
      Area ward, String code, BiFunction<Unit, Integer, UnitId> group, int count, LocalDate since) {
    var organization = organizations.byCode(code).orElseThrow();
    organizations
        .wardUnit(organization.id(), ward.id(), since)
        .map(above ->
            IntStream.rangeClosed(1, count).mapToObj(number -> group.apply(above, number)).toList())
        .ifPresent(groups -> lead(organization, groups, since));
  }

  private void lead(Organization organization, List<UnitId> groups, LocalDate since) {
    var named = new ArrayList<Named>();
    var today = clock.today();
    for (var group : groups) {
      var alone = group.equals(groups.getLast());
      var lastDay = alone ? today.plusDays(1) : today.plusMonths(TERM_IN_MONTHS);
      named.add(named(organization, group, Post.LEADER, lastDay));
      if (!alone) {
        named.add(named(organization, group, Post.DEPUTY, lastDay.plusMonths(1)));
      }
    }
    people.registerAll(named.stream().map(Named::player).map(Casting::person).toList());
    named.forEach(one -> name(one, since));
  }

  private static Named named(
      Organization organization, UnitId group, Post post, LocalDate lastDay) {
    return new Named(group, post, Player.inGroup(organization, group, post.name()), lastDay);
  }

  private void name(Named one, LocalDate since) {
    Actor administrator = Player.administrator().actor();
    Map<UUID, PersonId> joining = Map.of(Casting.membership(one.player(), ""), one.player().id());
    members.joinAll(administrator, one.group(), since, joining);
    leaders.name(
        administrator,
        new Naming(
            Ids.named("demonstration:office:" + one.player().id()),
            one.group(),
            one.post(),
            one.player().id(),
            one.lastDay()));
  }
}
