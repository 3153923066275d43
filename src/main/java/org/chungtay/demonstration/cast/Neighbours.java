package org.chungtay.demonstration.cast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// The groups of a ward that look after something, with the neighbours who take turns in them.
@Component
public class Neighbours {
  private static final int MEMBERS = 5;
  private static final int WOMEN = Sections.WOMENS_GROUPS - 4;
  private static final int YOUTH = Sections.YOUTH_GROUPS - 1;

  private final People people;
  private final Members members;
  private final Organizations organizations;

  Neighbours(People people, Members members, Organizations organizations) {
    this.people = people;
    this.members = members;
    this.organizations = organizations;
  }

  /// @param number of its residential group
  public record Circle(
      Organization organization, Unit above, UnitId group, int number, List<Player> people) {}

  /// Those of the women first.
  public List<Circle> of(Area ward, LocalDate since) {
    return Stream.concat(of("women", ward, since, WOMEN), of("youth", ward, since, YOUTH)).toList();
  }

  private Stream<Circle> of(String code, Area ward, LocalDate since, int count) {
    var organization = organizations.byCode(code).orElseThrow();
    return organizations.wardUnit(organization.id(), ward.id(), since).stream()
        .flatMap(above ->
            IntStream.rangeClosed(1, count)
                .mapToObj(number -> circle(organization, above, number)));
  }

  private static Circle circle(Organization organization, Unit above, int number) {
    var women = organization.code().equals("women");
    var group = women ? Sections.womensGroup(above, number) : Sections.youthGroup(above, number);
    var named =
        Stream.concat(
            Stream.of(Post.LEADER.name()),
            IntStream.range(0, MEMBERS).mapToObj(one -> "NEIGHBOUR-" + one));
    return new Circle(
        organization,
        above,
        group,
        number,
        named.map(post -> Player.inGroup(organization, group, post)).toList());
  }

  /// Enters those who are not there yet: its leader is.
  public void join(Circle circle, LocalDate since) {
    var others = circle.people().stream().skip(1).toList();
    people.registerAll(others.stream().map(Casting::person).toList());
    Map<UUID, PersonId> joining = new LinkedHashMap<>();
    others.forEach(one -> joining.put(Casting.membership(one, ""), one.id()));
    members.joinAll(Player.administrator().actor(), circle.group(), since, joining);
  }
}
