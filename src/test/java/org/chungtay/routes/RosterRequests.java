package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Which organisations there are, and the residential groups that people enter themselves.
@Component
class RosterRequests implements ValidRequests.Chapter {
  private static final String ORGANIZATIONS = "/administration/organizations";
  private static final String GROUPS = "/units/{id}/residential-groups";

  private final Prepared prepared;
  private final Territory territory;
  private final Visitors visitors;
  private final CityClock clock;

  RosterRequests(Prepared prepared, Territory territory, Visitors visitors, CityClock clock) {
    this.prepared = prepared;
    this.territory = territory;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(ORGANIZATIONS, this::administrator);
    requests.get(ORGANIZATIONS + "/new", this::administrator);
    requests.post(ORGANIZATIONS, () -> organization(administrator(), Ids.next()));
    requests.get(ORGANIZATIONS + "/{id}", () -> administrator(added()));
    requests.post(ORGANIZATIONS + "/{id}", () -> worded(administrator(added())).againIsAnother());
    requests.get(GROUPS, () -> officer(prepared.ward()));
    requests.post(
        GROUPS + "/{group}/rename",
        () -> officer(prepared.ward(), group()).line("name", "Tổ dân phố " + Ids.next(), 120));
    requests.post(
        GROUPS + "/{group}/close",
        () -> officer(prepared.ward(), group()).needs(Kind.CHOICE, "lastDay", clock.today()));
  }

  private Valid organization(Valid valid, UUID id) {
    return worded(valid.needs(Kind.NEW_ID, "id", id))
        .needs(Kind.CHOICE, "code", code(id))
        .may(Kind.DAY, "since", clock.today());
  }

  private Valid worded(Valid valid) {
    return valid
        .line("name-vi", "Hội Người cao tuổi", 120)
        .line("name-en", "Association of the Elderly", 120)
        .line("name-ar", "جمعية المسنين", 120)
        .line("short-vi", "Người cao tuổi", 40)
        .line("short-en", "Elderly", 40)
        .line("short-ar", "المسنون", 40)
        .line("unitName", "Hội Người cao tuổi {area}", 100)
        .may(Kind.CHOICE, "wards", prepared.area())
        .often();
  }

  /// Letters only: a code stands in addresses.
  private static String code(UUID id) {
    var letters = new StringBuilder("elderly-");
    id.toString().substring(24).chars().forEach(one -> letters.append((char) ('a' + one % 26)));
    return letters.toString();
  }

  /// An organisation of its own.
  UUID added() {
    var id = Ids.next();
    var fields = new HashMap<String, String>();
    organization(administrator(), id)
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    var _ = visitors.as("administrator", Access.INSTALLATION).post(ORGANIZATIONS, fields);
    return id;
  }

  private UUID group() {
    var id = AreaId.of(Ids.next());
    var ward = AreaId.of(prepared.area());
    return territory
        .addResidentialGroup(id, ward, "Tổ dân phố", id.toString().substring(24), clock.today())
        .id()
        .value();
  }

  private Valid administrator(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }
}
