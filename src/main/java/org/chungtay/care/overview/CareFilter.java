package org.chungtay.care.overview;

import java.util.Optional;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.territory.Area;
import org.springframework.web.util.UriComponentsBuilder;

/// Which part of the city's care a reader looks at. It is written into addresses.
///
/// @param kind code of a kind of places; empty for all
/// @param unit one group; its places are those that it looks after today
public record CareFilter(
    Optional<Area> ward,
    String kind,
    Optional<Organization> organization,
    Optional<Unit> unit,
    Optional<PlaceState> state) {
  static final CareFilter WHOLE =
      new CareFilter(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

  public String wardKey() {
    return ward.map(Area::key).orElse("");
  }

  public String organizationCode() {
    return organization.map(Organization::code).orElse("");
  }

  public String stateCode() {
    return state.map(PlaceState::code).orElse("");
  }

  public CareFilter in(Area area) {
    return new CareFilter(Optional.of(area), kind, organization, unit, state);
  }

  public CareFilter standing(PlaceState one) {
    return new CareFilter(ward, kind, organization, unit, Optional.of(one));
  }

  /// All states: for what a week or a launch opens.
  CareFilter anyhow() {
    return new CareFilter(ward, kind, organization, unit, Optional.empty());
  }

  /// Whosever the places are.
  CareFilter ofAnybody() {
    return new CareFilter(ward, kind, Optional.empty(), Optional.empty(), state);
  }

  public boolean whole() {
    return ward.isEmpty()
        && kind.isEmpty()
        && organization.isEmpty()
        && unit.isEmpty()
        && state.isEmpty();
  }

  public String query(String path) {
    return builder(path).build().encode().toUriString();
  }

  /// With one more question.
  public String query(String path, String field, Object value) {
    return builder(path).queryParam(field, value).build().encode().toUriString();
  }

  UriComponentsBuilder builder(String path) {
    var address = UriComponentsBuilder.fromPath(path);
    ward.ifPresent(area -> address.queryParam("ward", area.key()));
    if (!kind.isEmpty()) {
      address.queryParam("kind", kind);
    }
    organization.ifPresent(one -> address.queryParam("organization", one.code()));
    unit.ifPresent(one -> address.queryParam("unit", one.id()));
    state.ifPresent(one -> address.queryParam("state", one.code()));
    return address;
  }
}
