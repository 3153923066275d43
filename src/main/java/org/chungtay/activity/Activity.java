package org.chungtay.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.territory.AreaId;

/// An activity as its organisers and the public see it.
///
/// @param bring what volunteers bring along
/// @param leadUnit unit that answers for it; first of the shares
/// @param hostUnit unit whose turn it is to host (đăng cai); the leading one if nobody else
/// @param area commune of the first site
/// @param day day of its start in the city's zone
/// @param capacity how many may register; empty means as many as like
/// @param coming how many registered people hold a place
/// @param unplanned reported afterwards, never announced
/// @param series the recurring series it belongs to
/// @param shares how its outcome is shared, the leading organisation first
/// @param terms version of the shares that partners accept
/// @param version for two people editing the same activity
public record Activity(
    ActivityId id,
    String title,
    String description,
    String bring,
    UnitId leadUnit,
    UnitId hostUnit,
    AreaId area,
    Instant startsAt,
    Instant endsAt,
    LocalDate day,
    Optional<Integer> capacity,
    int coming,
    boolean unplanned,
    Optional<UUID> series,
    List<Share> shares,
    int terms,
    State state,
    int version,
    List<Site> sites) {

  /// Where people meet.
  ///
  /// @param area commune or residential group it lies in
  public record Site(SiteId id, String name, AreaId area, Optional<Point> point) {}

  /// WGS 84.
  public record Point(double latitude, double longitude) {}

  /// How long before its hour people gather, are counted and may already be done.
  public static final Duration GATHERING = Duration.ofHours(2);

  /// From then on people are counted, and its leader may begin.
  public boolean gathers(Instant now) {
    return !now.isBefore(startsAt.minus(GATHERING));
  }

  /// Units whose leaders work on it: those that share its outcome and the one that hosts it.
  public List<UnitId> workingUnits() {
    return Stream.concat(shares.stream().map(Share::unit), Stream.of(hostUnit)).distinct().toList();
  }

  public boolean full() {
    return capacity.map(most -> coming >= most).orElse(false);
  }

  public PublicState publicState(Instant now) {
    return PublicState.of(this, now);
  }

  public boolean joint() {
    return shares.size() > 1;
  }

  public Site site(SiteId id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst().orElse(sites.getFirst());
  }

  /// Address of its public page.
  public String address() {
    return "/activities/" + id;
  }
}
