package org.chungtay.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AuditPagesTest {
  private static final String ADDRESS = "/administration/audit";

  @Autowired Visitors visitors;
  @Autowired Audit audit;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;
  @Autowired Organizations organizations;

  @Test
  void anAdministratorReadsWhoDidWhatByPersonDeedAndDay() {
    var doer = visitors.person("Ưng Thị Để Vết");
    var subject = visitors.person("Ưng Thị Bị Sửa").person().value();
    audit.did(doer, "identity.name-corrected", subject, Map.of("note", "=1+1"));
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var today = clock.today();
    assertThat(administrator.get(ADDRESS + "?who=de vet").body())
        .contains("Ưng Thị Để Vết", "Ưng Thị Bị Sửa", "Sửa họ tên")
        .doesNotContain(">identity.name-corrected<", "{");
    assertThat(administrator.get(ADDRESS + "?who=de vet&lang=en").body())
        .contains("Corrected a name");
    assertThat(administrator.get(ADDRESS + "?who=de vet&lang=ar").body()).contains("صحّح اسمًا");
    assertThat(administrator.get(ADDRESS + "?who=de vet&reads=true").body())
        .doesNotContain("Ưng Thị Bị Sửa");
    assertThat(administrator.get(ADDRESS + "?who=de vet&deed=activity").body())
        .doesNotContain("Ưng Thị Bị Sửa");
    assertThat(administrator.get(ADDRESS + "?who=de vet&from=" + today + "&until=" + today).body())
        .contains("Ưng Thị Bị Sửa");
    assertThat(administrator.get(ADDRESS + "?who=de vet&until=" + today.minusDays(1)).body())
        .doesNotContain("Ưng Thị Bị Sửa");
    for (var nasty :
        new String[] {"from=31/02/2026", "until=9999-12-31", "deed=%27--", "page=-1"}) {
      assertThat(administrator.get(ADDRESS + "?" + nasty).status().value()).isEqualTo(200);
    }
    assertThat(administrator.get(ADDRESS + ".csv?who=de vet").body())
        .contains("\"Ưng Thị Để Vết\"", "\"identity.name-corrected\"");
    assertThat(administrator.get(ADDRESS + "?deed=identity.audit").body())
        .as("reading leaves a trace too")
        .contains("Xem nhật ký", "Lấy nhật ký về một tệp");
  }

  @Test
  void deedsAndThingsAreChosenByWords() {
    var doer = visitors.person("Ưng Thị Chọn Việc");
    var told = visitors.person("Ưng Văn Được Kể").person();
    var group = UnitId.of(Ids.named("unit:women:19774"));
    audit.did(doer, "identity.name-corrected", told.value(), Map.of());
    audit.did(doer, "organization.group-renamed", group.value(), Map.of());
    audit.read(doer, "identity.phone-read", group.value(), List.of(told), "gọi lại");
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var chosen = administrator.get(ADDRESS + "?who=chon viec&deed=identity.name-corrected").body();
    assertThat(chosen)
        .contains("<option value=\"identity.name-corrected\" selected>Sửa họ tên</option>")
        .contains("<optgroup label=\"", "<option value=\"organization\">");
    assertThat(rows(chosen)).isOne();
    assertThat(administrator.get(ADDRESS + "?lang=en").body())
        .contains(
            "<option value=\"identity.name-corrected\">Corrected a name</option>",
            "Everything about organisations and members");
    assertThat(rows(administrator.get(ADDRESS + "?who=chon viec&deed=organization").body()))
        .isOne();
    var before = administrator.get(ADDRESS + "?who=chon viec&deed=identity.name").body();
    assertThat(rows(before)).as("an address of before").isOne();
    assertThat(before).contains("<option value=\"identity.name\" selected>");
    assertThat(rows(administrator.get(ADDRESS + "?who=chon viec&subject=duoc ke").body()))
        .as("to whom it was done, and of whom something was read")
        .isEqualTo(2);
    assertThat(rows(administrator.get(ADDRESS + "?who=chon viec&subject=" + name(group)).body()))
        .isEqualTo(2);
    assertThat(rows(administrator.get(ADDRESS + "?who=chon viec&subject=%25 khong co").body()))
        .isZero();
    assertThat(administrator.get(ADDRESS + ".csv?who=chon viec&subject=duoc ke").body())
        .contains("\"identity.phone-read\"")
        .doesNotContain("organization.group-renamed");
    assertThat(administrator.get(ADDRESS + ".xlsx?who=chon viec").body()).startsWith("PK");
  }

  private String name(UnitId unit) {
    return organizations.get(unit).name();
  }

  private static int rows(String body) {
    return body.split("<th scope=\"row\">", -1).length - 1;
  }

  @Test
  void nobodyElseReadsIt() {
    var ofAScope = visitors.as("administrator", scopes.root());
    assertThat(ofAScope.get(ADDRESS).status().value()).isEqualTo(403);
    assertThat(ofAScope.get(ADDRESS + ".csv").status().value()).isEqualTo(403);
    assertThat(visitors.signedIn().get(ADDRESS).status().value()).isEqualTo(403);
  }
}
