package org.chungtay.organization.letterhead;

import java.util.Locale;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Letterhead;
import org.chungtay.organization.Letterheads;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeptLetterheads implements Letterheads {
  private static final Permission ADMINISTER = new Permission("installation.administer");
  private static final String CHANGED = "organization.letterhead-changed";
  private static final Locale VIETNAMESE = Locale.of("vi");

  /// Quốc hiệu and tiêu ngữ, article 8 of Decree 30/2020/NĐ-CP.
  private static final String STATE =
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc\
      """;

  private final LetterheadRows rows;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final Audit audit;

  KeptLetterheads(
      LetterheadRows rows,
      Organizations organizations,
      Territory territory,
      Access access,
      Audit audit) {
    this.rows = rows;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.audit = audit;
  }

  @Override
  public Letterhead of(UnitId id) {
    var unit = organizations.get(id);
    var head = of(unit.organization());
    return unit.kind() == Unit.Kind.CITY
        ? head
        : new Letterhead(
            head.issuer(),
            unit.name().toUpperCase(VIETNAMESE),
            head.motto(),
            head.numbering(),
            territory.get(territory.communeOf(unit.area())).name(),
            head.signedFor(),
            head.position(),
            head.recipients());
  }

  Letterhead of(OrganizationId organization) {
    return rows.find(organization.value()).orElseGet(() -> plain(organization));
  }

  private Letterhead plain(OrganizationId organization) {
    return new Letterhead(
        "",
        organizations.get(organization).name("vi").toUpperCase(VIETNAMESE),
        STATE,
        "{number}/{kind}",
        territory.city().name(),
        "",
        "",
        "");
  }

  Organization organization(Actor actor, OrganizationId organization) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    return organizations.get(organization);
  }

  int version(OrganizationId organization) {
    return rows.version(organization.value());
  }

  @Transactional
  public void keep(Actor actor, OrganizationId organization, Letterhead head, int version) {
    var _ = organization(actor, organization);
    if (!rows.store(organization.value(), head, version)) {
      throw new StaleVersion(
          audit.last(CHANGED, organization.value()).map(Audit.Entry::name).orElse(""),
          organizations.get(organization).name("vi"));
    }
    audit.did(
        actor,
        CHANGED,
        organization.value(),
        Map.of("issuer", head.issuer(), "numbering", head.numbering()));
  }
}
