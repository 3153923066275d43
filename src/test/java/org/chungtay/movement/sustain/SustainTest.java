package org.chungtay.movement.sustain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.InspectionWithoutPhoto;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.Models;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.OwnInspection;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class SustainTest {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

  @Autowired ModelsForTests ready;
  @Autowired Models models;
  @Autowired Copies copies;
  @Autowired Inspections inspections;
  @Autowired SustainChecks checks;
  @Autowired Outcomes outcomes;
  @Autowired Photos photos;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @Test
  void aCopyLastsByTheFieldsThatAnOfficerSawAndAnotherConfirmed() {
    var id = ready.recognised(ModelsForTests.fields());
    var unit = ready.unit("Phú Xuân");
    var copy = ready.accepted(id, ready.origin(id), unit, DAY);
    checks.run();
    checks.run();
    assertThat(results(copy)).containsExactly("12 UNSEEN", "6 UNSEEN");
    assertThat(copies.find(copy).orElseThrow().standing()).isEqualTo(Standing.YOUNG);
    assertThat(sustained(unit)).isEqualByComparingTo("0");

    confirmed(copy, unit, LocalDate.of(2026, 1, 20), 10, 9);
    assertThat(copies.find(copy).orElseThrow().standing()).isEqualTo(Standing.SUSTAINED);
    assertThat(sustained(unit)).isEqualByComparingTo("1");
    assertThat(models.find(id).orElseThrow().state()).isEqualTo(Model.State.SUSTAINED);
    assertThat(visitors.anonymous().get("/copies/" + copy + "?lang=en").body())
        .contains("9 / 10", "Still stands");
    keeps(copy);
  }

  private void keeps(CopyId copy) {
    assertThatThrownBy(() ->
            jdbc.sql("update movement.sustain_check set result = 'NOT_KEPT' where copy = :copy")
                .param("copy", copy.value())
                .update())
        .isInstanceOf(DataAccessException.class);
    var officer = ready.officer(ready.unit("Phú Xuân")).actor();
    copies.withdraw(officer, copy, "Không còn trồng lúa");
    assertThat(sustained(ready.unit("Phú Xuân"))).as("it is no more").isEqualByComparingTo("0");
  }

  @Test
  void whatWasSeenLaterCanShowThatItDidNotLast() {
    var id = ready.recognised(ModelsForTests.fields());
    var unit = ready.unit("Hương An");
    var copy = ready.accepted(id, ready.origin(id), unit, DAY);
    confirmed(copy, unit, LocalDate.of(2026, 4, 20), 10, 7);
    assertThat(results(copy)).containsExactly("12 NOT_KEPT", "6 UNSEEN");
    confirmed(copy, unit, LocalDate.of(2025, 11, 20), 10, 8);
    assertThat(results(copy)).as("what was decided stays").containsExactly("12 NOT_KEPT", "6 KEPT");
    assertThat(copies.find(copy).orElseThrow().standing()).isEqualTo(Standing.LAPSED);
    assertThat(models.find(id).orElseThrow().state()).isEqualTo(Model.State.LAPSED);
    assertThat(sustained(unit)).isEqualByComparingTo("0");
    assertThat(visitors.anonymous().get("/models/" + id + "/tree?lang=en").body())
        .contains("<strong>1 of 1</strong> (100 %)", "<strong>0 of 1</strong> (0 %)");
  }

  /// Until the new year another unit kept it, in another ward: what was due then is told for there.
  @Test
  void aCheckStandsInTheBookWhereTheCopyWasOnItsDay() {
    var id = ready.recognised(ModelsForTests.fields());
    var unit = ready.unit("An Cựu");
    var former = ready.unit("Vỹ Dạ");
    var copy = ready.accepted(id, ready.origin(id), unit, DAY);
    jdbc.sql("insert into movement.copy_before (copy, until, unit, area) values (?, ?, ?, ?)")
        .params(copy.value(), DAY.plusMonths(7), former.id().value(), former.area().value())
        .update();
    confirmed(copy, unit, DAY.plusMonths(5), 10, 9);
    confirmed(copy, unit, DAY.plusMonths(11), 10, 9);
    assertThat(
            jdbc.sql(
                    """
                    select day || ' ' || area || ' ' || units[1] from outcome.entry
                    where indicator = 'copies-sustained' and address = ? order by day
                    """)
                .param("/copies/" + copy)
                .query(Sql.rows(String.class))
                .list())
        .containsExactly(
            DAY.plusMonths(6) + " " + former.area() + " " + former.id(),
            DAY.plusMonths(12) + " " + unit.area() + " " + unit.id());
  }

  @Test
  void whatIsWithdrawnMeanwhileIsNoLongerChecked() throws Exception {
    var id = ready.recognised(ModelsForTests.fields());
    var unit = ready.unit("Thuận An");
    var copy = ready.accepted(id, ready.origin(id), unit, DAY);
    try (var night = Executors.newSingleThreadExecutor()) {
      var running =
          Objects.requireNonNull(
              transactions.execute(_ -> {
                copies.withdraw(ready.officer(unit).actor(), copy, "Không còn ruộng");
                var begun = night.submit(checks::run);
                waitsFor(begun);
                return begun;
              }));
      var _ = running.get();
    }
    assertThat(results(copy)).isEmpty();
    assertThat(sustained(unit)).isEqualByComparingTo("0");
  }

  /// Until the night stands before the copy that is held, or is through.
  private void waitsFor(Future<?> night) {
    boolean waits = false;
    while (!waits && !night.isDone()) {
      // what others do is looked up once in a transaction, unless it is asked to forget that
      jdbc.sql("select pg_stat_clear_snapshot()").query(row -> {});
      waits =
          jdbc.sql(
                  """
                  select exists (select from pg_stat_activity
                                 where wait_event_type = 'Lock' and query like '%movement.copy%for update%')
                  """)
              .query(Sql.rows(Boolean.class))
              .single();
    }
  }

  private List<String> results(CopyId copy) {
    return inspections.checks(copy).stream().map(one -> one.month() + " " + one.result()).toList();
  }

  @Test
  void nobodyIsNamedAndNobodyConfirmsTheirOwn() {
    var season = new SustainRule(CheckKind.FIELD_INSPECTION, 80, 12, List.of(4, 5, 9));
    var id = ready.recognised(season);
    var unit = ready.unit("Hương Trà");
    var copy = ready.accepted(id, ready.origin(id), unit, DAY);
    var officer = ready.officer(unit);
    assertThatThrownBy(() ->
            inspections.send(officer.actor(), seen(copy, unit, LocalDate.of(2026, 3, 1), 5, 5, "")))
        .as("out of season")
        .isInstanceOf(InvalidInput.class);
    for (var note :
        List.of(
            "Ruộng ông Lê Văn Tám còn khói",
            "Gọi 0905 123 456",
            "sđt 0905.12.34.56",
            "+84 905 123 456",
            "CCCD 046099001234",
            "hộ bà Nguyễn",
            "Mr. Tam burns",
            "حقل السيد محمد")) {
      assertThatThrownBy(() ->
              inspections.send(
                  officer.actor(), seen(copy, unit, LocalDate.of(2026, 4, 1), 5, 5, note)))
          .as(note)
          .isInstanceOf(InvalidInput.class);
    }
    var one =
        seen(
            copy,
            unit,
            LocalDate.of(2026, 4, 1),
            5,
            5,
            "Cánh đồng phía bờ sông, ông bà nói đã quen từ 09.12.2025 12 thửa, 1.500.000.000 đồng");
    assertThat(inspections.send(officer.actor(), one)).isTrue();
    assertThat(inspections.send(officer.actor(), one)).as("again").isFalse();
    assertThatThrownBy(() -> inspections.confirm(officer.actor(), one.id()))
        .isInstanceOf(OwnInspection.class);
    var other = ready.officer(unit).actor();
    assertThatThrownBy(() -> inspections.confirm(other, one.id()))
        .isInstanceOf(InspectionWithoutPhoto.class);
    inspections.refuse(other, one.id(), "Thiếu ảnh");
    assertThat(inspections.of(copy))
        .extracting(Inspection::state)
        .containsExactly(Inspection.State.REFUSED);
  }

  @Test
  void aPhotoThatWasSentForAnotherFieldSaysSoToWhoeverConfirms() {
    var id = ready.recognised(ModelsForTests.fields());
    var picture = picture();
    var pages = new ArrayList<String>();
    for (var ward : List.of("Hương Thủy", "Thanh Thủy")) {
      var unit = ready.unit(ward);
      var copy = ready.accepted(id, ready.origin(id), unit, DAY);
      var officer = ready.officer(unit).actor();
      var one = seen(copy, unit, LocalDate.of(2026, 1, 20), 10, 9, "");
      var _ = inspections.send(officer, one);
      var subject = new Subject(Inspections.SUBJECT, one.id());
      var _ = photos.add(officer, subject, new ByteArrayInputStream(picture));
      pages.add(ready.officer(unit).get("/copy-plans/" + copy).body());
    }
    assertThat(pages.getFirst()).doesNotContain("Giống ảnh đã gửi cho việc khác");
    assertThat(pages.getLast()).contains("Giống ảnh đã gửi cho việc khác");
  }

  private void confirmed(CopyId copy, Unit unit, LocalDate day, int seen, int kept) {
    var officer = ready.officer(unit).actor();
    var one = seen(copy, unit, day, seen, kept, "");
    var _ = inspections.send(officer, one);
    var _ =
        photos.add(
            officer,
            new Subject(Inspections.SUBJECT, one.id()),
            new ByteArrayInputStream(picture()));
    inspections.confirm(ready.officer(unit).actor(), one.id());
    inspections.confirm(ready.officer(unit).actor(), one.id());
  }

  private static byte[] picture() {
    try {
      return PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Inspection seen(
      CopyId copy, Unit unit, LocalDate day, int seen, int kept, String note) {
    UUID id = Ids.next();
    return new Inspection(
        id,
        copy,
        CheckKind.FIELD_INSPECTION,
        day,
        unit.area(),
        seen,
        kept,
        note,
        Inspection.State.SENT,
        "");
  }

  private BigDecimal sustained(Unit unit) {
    return outcomes
        .total("copies-sustained", Scope.city(DAY, LocalDate.of(2026, 12, 31)).in(unit.area()))
        .total();
  }
}
