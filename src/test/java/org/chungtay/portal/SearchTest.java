package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One box for everything one may see, and for nothing else.
@ProductTest
class SearchTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired PlacesForTests places;
  @Autowired Drawing drawing;
  @Autowired MovementsForTests movements;
  @Autowired ModelsForTests models;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private final String secret = Long.toString(ThreadLocalRandom.current().nextLong(1L << 52));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thuy xuan",
        "THUỶ XUÂN",
        "Thủy Xuân",
        "phường thuỷ xuân",
        "Thu\u0309y Xua\u0302n"
      })
  void aWardIsFoundHoweverItsMarksAreTyped(String typed) {
    assertThat(found(visitors.anonymous(), typed))
        .contains("href=\"/wards/" + plans.ward(WARD).key() + "\"");
  }

  @Test
  void aFormerWardSaysWhatItIsNow() {
    assertThat(found(visitors.anonymous(), "thuy bieu")).contains("Tên cũ", "nay là");
  }

  @Test
  void organizationsIndicatorsAndPagesAreFoundInTheReadersLanguageAndInVietnamese() {
    var reader = visitors.anonymous();
    assertThat(found(reader, "phu nu")).contains("href=\"/organizations/women\"");
    assertThat(found(reader, "cay xanh")).contains("href=\"/indicators/trees-planted\"");
    assertThat(reader.get("/search?q=trees&lang=en").body())
        .contains("href=\"/indicators/trees-planted\"");
    assertThat(reader.get("/search?q=cay+xanh&lang=ar").body())
        .contains("href=\"/indicators/trees-planted\"");
    assertThat(found(reader, "dinh nghia")).contains("href=\"/indicators\"");
  }

  @Test
  void anAnnouncedActivityIsFoundByTheBeginningsOfItsWordsAndADraftByNobody() {
    var officer = plans.someone("officer", "women", WARD);
    var open = titled("Dọn kênh " + secret);
    planning.announce(officer, open);
    var draft = titled("Bản nháp " + secret);
    var _ = planning.plan(officer, draft);
    for (var reader : List.of(visitors.anonymous(), visitors.signedIn(officer), administrator())) {
      assertThat(found(reader, "ken do " + secret)).contains("/activities/" + open.id());
      assertThat(found(reader, secret))
          .contains("/activities/" + open.id())
          .doesNotContain(draft.id().toString(), "Bản nháp");
    }
    assertThat(found(visitors.anonymous(), "enh " + secret))
        .as("a word's end finds nothing")
        .doesNotContain(open.id().toString());
  }

  /// Of movements and places only what is public; models all are.
  @Test
  void placesMovementsAndModelsAreFoundOnceTheyAreLaunched() {
    var movement = movements.alone("Nhà vườn xanh " + secret);
    var unit = places.unit("women", WARD);
    var drawn = places.drawn(unit, "road", "Đường hoa hồng " + secret, places.line(WARD, 120));
    var place = places.proposed(drawn);
    models.pilotCalled("Biến rác thành tiền " + secret);
    assertThat(found(visitors.anonymous(), secret))
        .contains("/models/", "Biến rác thành tiền")
        .doesNotContain("Nhà vườn xanh", "Đường hoa hồng");
    movements.launch(movement);
    drawing.launch(places.someone("officer", unit.id().value()), place.id(), place.version());
    assertThat(found(visitors.anonymous(), "duong hong " + secret))
        .contains("href=\"/places/" + place.id() + "\"", "Phường " + WARD);
    assertThat(found(visitors.anonymous(), "vườn XANH " + secret))
        .contains("href=\"/movements/" + movement + "\"");
    assertThat(found(visitors.anonymous(), "rac tien " + secret + "&kind=models"))
        .contains("Biến rác thành tiền");
    assertThat(found(visitors.anonymous(), "ac tien " + secret)).doesNotContain("Biến rác");
  }

  @Test
  void membersAndGroupsAreFoundByThoseWhoKeepThemOnly() {
    var officer = plans.someone("officer", "women", WARD);
    var unit = plans.unit("women", WARD).id();
    var person = visitors.person("Trần Thị Kín " + secret).person();
    members.join(officer, Ids.next(), person, unit, clock.today());
    var group = group(unit);

    assertThat(found(visitors.signedIn(officer), secret))
        .contains("Trần Thị Kín", "/units/" + group);
    assertThat(found(administrator(), "kin tran " + secret)).contains("Trần Thị Kín");

    var ended = visitors.signedIn();
    var today = clock.today();
    visitors.grant(
        ended.actor().person(), "officer", unit.value(), today.minusDays(9), today.minusDays(1));
    var strangers =
        List.of(
            visitors.anonymous(),
            visitors.signedIn(),
            ended,
            visitors.signedIn(plans.someone("officer", "women", "Kim Long")),
            visitors.signedIn(plans.someone("officer", "youth", WARD)));
    for (var stranger : strangers) {
      for (var kind : List.of("", "&kind=members", "&kind=units")) {
        assertThat(found(stranger, secret + kind))
            .doesNotContain("Kín", group.toString(), "Hội viên, đoàn viên của đơn vị bạn");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "___", "a", "' or 1=1 --", "*", "&kind=members&page=x"})
  void whatIsNoWordFindsNothingAndBreaksNothing(String typed) {
    var answer = visitors.anonymous().get("/search?q=" + typed);
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("class=\"links found\"");
  }

  @Test
  void allOfOneKindAreTurnedPageByPage() {
    var reader = visitors.anonymous();
    assertThat(found(reader, "hoi")).contains("kind=units");
    var first = found(reader, "hoi&kind=units");
    assertThat(first).contains("page=1").doesNotContain("id=\"areas\"");
    assertThat(reader.get("/search?q=hoi&kind=units&page=1").body()).contains("rel=\"prev\"");
  }

  private static String found(Visitor reader, String typed) {
    var answer = reader.get("/search?q=" + typed);
    assertThat(answer.status().value()).isEqualTo(200);
    return answer.body();
  }

  private Visitor administrator() {
    return visitors.as("administrator", Access.INSTALLATION);
  }

  private UUID group(UnitId above) {
    var id = UnitId.of(Ids.next());
    var officer = plans.someone("officer", "women", WARD);
    var area = plans.ward(WARD).id();
    var _ = groups.open(officer, new NewGroup(id, above, "Chi hội " + secret, area, clock.today()));
    return id.value();
  }

  private Plan titled(String title) {
    var plan = plans.in(WARD).tomorrow();
    return new Plan(
        plan.id(),
        title,
        plan.description(),
        plan.bring(),
        plan.hostUnit(),
        plan.startsAt(),
        plan.endsAt(),
        plan.capacity(),
        plan.shares(),
        plan.sites());
  }
}
