package org.chungtay.demonstration.cast;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What lies beside and below the wards' units: the unions of agencies, schools and enterprises,
/// and the groups in which neighbours meet. Youth comes to 45 unions, as in the city.
@Component
public class Sections {
  /// Of each ward; each looks after a lane.
  public static final int WOMENS_GROUPS = 14;

  static final String WOMENS_GROUP = "Chi hội Phụ nữ Tổ dân phố ";
  private static final String YOUTH_GROUP = "Chi đoàn Tổ dân phố ";
  static final int YOUTH_GROUPS = 4;

  private record Section(String organization, String name, Sector sector) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section("youth", "Đoàn các cơ quan thành phố", Sector.AGENCY),
          new Section("youth", "Đoàn các trường đại học", Sector.SCHOOL),
          new Section("youth", "Đoàn các trường nghề", Sector.SCHOOL),
          new Section("youth", "Đoàn các khu công nghiệp", Sector.ENTERPRISE),
          new Section("youth", "Đoàn ngành y tế", Sector.TRADE),
          new Section("women", "Hội Phụ nữ các cơ quan thành phố", Sector.AGENCY),
          new Section("women", "Hội Phụ nữ tiểu thương các chợ", Sector.TRADE),
          new Section("veterans", "Hội Cựu chiến binh các cơ quan thành phố", Sector.AGENCY),
          new Section("labour", "Công đoàn viên chức thành phố", Sector.AGENCY),
          new Section("labour", "Công đoàn các khu công nghiệp", Sector.ENTERPRISE),
          new Section("farmers", "Chi hội nghề nghiệp trồng sen", Sector.TRADE));

  private final Branches branches;
  private final Groups groups;
  private final Organizations organizations;

  Sections(Branches branches, Groups groups, Organizations organizations) {
    this.branches = branches;
    this.groups = groups;
    this.organizations = organizations;
  }

  public void ofTheCity(LocalDate since) {
    for (var section : SECTIONS) {
      organizations
          .byCode(section.organization())
          .map(Organization::id)
          .map(organizations::cityUnit)
          .ifPresent(city -> {
            var id = id(city, section.name());
            var branch = new NewBranch(id, city.id(), section.name(), section.sector(), since);
            var _ = branches.open(administrator(), branch);
          });
    }
  }

  public void of(Area ward, LocalDate since) {
    open(ward, "women", WOMENS_GROUP, WOMENS_GROUPS, since);
    open(ward, "youth", YOUTH_GROUP, YOUTH_GROUPS, since);
  }

  private void open(Area ward, String organization, String called, int count, LocalDate since) {
    var unit =
        organizations
            .byCode(organization)
            .flatMap(found -> organizations.wardUnit(found.id(), ward.id(), since));
    for (int number = 1; unit.isPresent() && number <= count; number++) {
      var name = called + number;
      var above = unit.get();
      var _ =
          groups.open(
              administrator(),
              new NewGroup(id(above, name), above.id(), name, above.area(), since));
    }
  }

  public static UnitId womensGroup(Unit above, int number) {
    return id(above, WOMENS_GROUP + number);
  }

  static UnitId youthGroup(Unit above, int number) {
    return id(above, YOUTH_GROUP + number);
  }

  private static UnitId id(Unit above, String name) {
    return UnitId.of(Ids.named("demonstration:section:" + above.id() + ":" + name));
  }

  private static Actor administrator() {
    return Player.administrator().actor();
  }
}
