package org.chungtay.demonstration.cast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.demonstration.Dice;
import org.chungtay.identity.Actor;
import org.chungtay.identity.DemonstrationPeople;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.identity.Grants;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Enters the city's invented people: officers and leaders of each ward's units, and volunteers.
@Component
public class Casting {
  /// One volunteer in so many belongs to a second organisation as well.
  private static final int TWICE_ONE_IN = 9;

  static final int SHOWN_VOLUNTEERS = 2;

  /// Wards whose officers and leaders a visitor of the demonstration may be.
  private static final List<String> SHOWN_WARDS = List.of("Thủy Xuân", "Phú Xuân");

  private final People people;
  private final Grants grants;
  private final Members members;
  private final Organizations organizations;
  private final FirstAdministrator firstAdministrator;
  private final DemonstrationPeople offered;

  Casting(
      People people,
      Grants grants,
      Members members,
      Organizations organizations,
      FirstAdministrator firstAdministrator,
      DemonstrationPeople offered) {
    this.people = people;
    this.grants = grants;
    this.members = members;
    this.organizations = organizations;
    this.firstAdministrator = firstAdministrator;
    this.offered = offered;
  }

  /// The administrator, and an officer of each organisation for the whole city.
  public void city(LocalDate since, LocalDate until) {
    var administrator = Player.administrator();
    enter(administrator);
    if (firstAdministrator.needed()) {
      var _ = firstAdministrator.appoint(administrator.id());
    }
    offered.offer(administrator.id(), "identity.role.administrator", "Huế", 300);
    for (var organization : organizations.all()) {
      var officer = Player.cityOfficer(organization);
      var unit = organizations.cityUnit(organization.id());
      employ(officer, unit, "officer", since, until);
      offered.offer(
          officer.id(), "identity.role.officer", unit.name(), 230 + organization.position());
    }
  }

  public void ward(Area ward, Volunteers volunteers, LocalDate since, LocalDate until) {
    var units = organizations.inArea(ward.id(), since).stream().filter(Casting::ofWard).toList();
    for (var unit : units) {
      var organization = organizations.get(unit.organization());
      employ(Player.officer(organization, ward), unit, "officer", since, until);
      employ(Player.leader(organization, ward), unit, "leader", since, until);
      if (SHOWN_WARDS.contains(ward.name())) {
        show(organization, ward, unit);
      }
    }
    if (!units.isEmpty()) {
      volunteers(ward, volunteers, units, since);
    }
  }

  private void volunteers(Area ward, Volunteers volunteers, List<Unit> units, LocalDate since) {
    var all =
        IntStream.range(0, volunteers.count())
            .mapToObj(number -> Player.volunteer(ward, number))
            .toList();
    people.registerAll(all.stream().map(Casting::person).toList());
    var joining = new LinkedHashMap<UnitId, Map<UUID, PersonId>>();
    for (int i = 0; i < all.size(); i++) {
      var unit = unit(volunteers.organization(i), units, i);
      join(joining, unit, all.get(i), "");
      var second = units.get(i % units.size());
      if (i % TWICE_ONE_IN == 0 && !second.equals(unit)) {
        join(joining, second, all.get(i), ":second");
      }
      if (i < SHOWN_VOLUNTEERS && SHOWN_WARDS.contains(ward.name())) {
        int position = 10 * SHOWN_WARDS.indexOf(ward.name()) + i;
        offered.offer(all.get(i).id(), "identity.role.volunteer", unit.name(), position);
      }
    }
    var administrator = Player.administrator().actor();
    joining.forEach((unit, joined) -> members.joinAll(administrator, unit, since, joined));
  }

  private static void join(
      Map<UnitId, Map<UUID, PersonId>> joining, Unit unit, Player player, String which) {
    joining
        .computeIfAbsent(unit.id(), _ -> new HashMap<>())
        .put(membership(player, which), player.id());
  }

  static UUID membership(Player player, String which) {
    return Ids.named("demonstration:member:" + player.id() + which);
  }

  /// The ward's unit of an organisation, or any where it has none.
  private Unit unit(String organization, List<Unit> units, int number) {
    var wanted = organizations.byCode(organization).map(Organization::id);
    return units.stream()
        .filter(unit -> wanted.filter(unit.organization()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> units.get(number % units.size()));
  }

  /// The wards whose people a visitor may be come first, so that the sign-in page is never empty
  /// for long.
  public static List<Area> shownFirst(List<Area> wards) {
    return wards.stream()
        .sorted(Comparator.comparing((Area ward) -> !SHOWN_WARDS.contains(ward.name())))
        .toList();
  }

  private void show(Organization organization, Area ward, Unit unit) {
    int position = 100 + 10 * SHOWN_WARDS.indexOf(ward.name()) + organization.position();
    var leader = Player.leader(organization, ward);
    offered.offer(leader.id(), "identity.role.leader", unit.name(), position);
    var officer = Player.officer(organization, ward);
    offered.offer(officer.id(), "identity.role.officer", unit.name(), 100 + position);
  }

  private static boolean ofWard(Unit unit) {
    return unit.kind() == Unit.Kind.WARD;
  }

  private void employ(Player player, Unit unit, String role, LocalDate since, LocalDate until) {
    enter(player);
    belong(player, unit, since);
    var id = Ids.named("demonstration:grant:" + player.id() + role);
    grants.grant(
        Player.administrator().actor(),
        new Grants.Grant(id, player.id(), role, unit.id().value(), since, until));
  }

  private void enter(Player player) {
    var _ = people.register(person(player));
  }

  static People.NewPerson person(Player player) {
    return People.NewPerson.adult(player.id(), player.name(), phone(player));
  }

  private void belong(Player player, Unit unit, LocalDate since) {
    Actor administrator = Player.administrator().actor();
    UUID id = Ids.named("demonstration:member:" + player.id());
    members.join(administrator, id, player.id(), unit.id(), since);
  }

  /// One in six has no phone; numbers begin with 0999 0, which no operator gives out.
  private static Optional<Phone> phone(Player player) {
    var dice = Dice.named("phone:" + player.id());
    return dice.oneIn(6)
        ? Optional.empty()
        : Phone.parse("09990%05d".formatted(dice.between(0, 99_999)));
  }
}
