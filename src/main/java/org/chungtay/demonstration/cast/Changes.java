package org.chungtay.demonstration.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitMergers;
import org.chungtay.organization.UnitMergers.NewMerger;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What changes in a year among units and people of the wards that visitors are shown: two groups
/// become one, members move, an officer is away and another stands in.
@Component
public class Changes {
  private static final String WOMEN = "women";
  private static final int MOVED = 3;

  private final Organizations organizations;
  private final UnitMergers mergers;
  private final Transfers transfers;
  private final StandIns standIns;
  private final CityClock clock;

  Changes(
      Organizations organizations,
      UnitMergers mergers,
      Transfers transfers,
      StandIns standIns,
      CityClock clock) {
    this.organizations = organizations;
    this.mergers = mergers;
    this.transfers = transfers;
    this.standIns = standIns;
    this.clock = clock;
  }

  /// The two smallest groups of a ward's women, some of whose members had only just been entered
  /// there, became one in the spring.
  public void merged(Area ward, Volunteers volunteers, LocalDate since, LocalDate begun) {
    var women = organizations.byCode(WOMEN).orElseThrow();
    var above = organizations.wardUnit(women.id(), ward.id(), since).orElseThrow();
    var officer = Player.officer(women, ward).actor();
    var last = Sections.womensGroup(above, Sections.WOMENS_GROUPS);
    var before = Sections.womensGroup(above, Sections.WOMENS_GROUPS - 1);
    members(ward, volunteers)
        .limit(MOVED)
        .forEach(member -> {
          var transfer = Ids.named("demonstration:into-group:" + member);
          send(officer, transfer, member, last, since.plusMonths(1), "Sinh hoạt gần nhà");
          transfers.accept(Player.leader(women, ward).actor(), transfer, Optional.empty());
        });
    var merger = Ids.named("demonstration:merger:" + above.id());
    mergers.write(
        officer,
        new NewMerger(
            merger,
            above.id(),
            Sections.WOMENS_GROUP + (Sections.WOMENS_GROUPS - 1) + " – " + Sections.WOMENS_GROUPS,
            begun.minusMonths(3),
            "Nghị quyết số 07/NQ-BTV (hư cấu)",
            List.of(before.value(), last.value())));
    var _ = mergers.approve(Player.administrator().actor(), merger);
  }

  /// One moved two months ago; another one would next week, and waits for the other ward's word.
  public void moved(Area from, Area to, Volunteers volunteers, LocalDate since, LocalDate begun) {
    var women = organizations.byCode(WOMEN).orElseThrow();
    var there = organizations.wardUnit(women.id(), to.id(), since).orElseThrow();
    var sender = Player.officer(women, from).actor();
    var members = members(from, volunteers).skip(MOVED).limit(2).toList();
    var done = Ids.named("demonstration:moved:" + from.id());
    send(sender, done, members.getFirst(), there.id(), begun.minusMonths(2), "Chuyển nhà");
    transfers.accept(Player.officer(women, to).actor(), done, Optional.empty());
    var waits = Ids.named("demonstration:moves:" + from.id());
    send(sender, waits, members.getLast(), there.id(), begun.plusDays(7), "Theo con về ở");
  }

  private void send(
      Actor officer, UUID id, UUID membership, UnitId to, LocalDate day, String reason) {
    transfers.send(officer, new Sending(id, membership, to, day, Optional.empty(), reason));
  }

  /// Memberships of the women's volunteers whom no visitor is offered to be.
  private static Stream<UUID> members(Area ward, Volunteers volunteers) {
    return IntStream.range(Casting.SHOWN_VOLUNTEERS, volunteers.count())
        .filter(number -> volunteers.organization(number).equals(WOMEN))
        .mapToObj(number -> Casting.membership(Player.volunteer(ward, number), ""));
  }

  /// The veterans' officer of a ward is away for nine days; that of the women stands in, from the
  /// day on which this is made.
  public void away(Area ward) {
    var veterans = organizations.byCode("veterans").orElseThrow();
    var women = organizations.byCode(WOMEN).orElseThrow();
    var giver = Player.officer(veterans, ward).actor();
    var today = clock.today();
    var grants =
        standIns.own(giver, today).stream().map(StandIns.Own::grant).collect(Collectors.toSet());
    standIns.handOver(
        giver,
        new StandIn(
            Ids.named("demonstration:away:" + ward.id()),
            Player.officer(women, ward).id(),
            grants,
            Set.of(new Permission("activity.confirm"), new Permission("photos.review")),
            today,
            today.plusDays(9),
            "Đi học bồi dưỡng"));
  }
}
