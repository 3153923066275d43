package org.chungtay.care.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.activity.PlansForTests;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/// Places that groups care for, and what citizens say of them, by the product's own forms.
@Component
public class VoicesForTests {
  public static final String WARD = "Thủy Xuân";

  /// In the middle of the ward.
  public static final double LATITUDE = 16.4365;

  public static final double LONGITUDE = 107.5745;

  private final PlansForTests plans;
  private final UnitsForTests units;
  private final Visitors visitors;
  private final JdbcClient jdbc;

  VoicesForTests(PlansForTests plans, UnitsForTests units, Visitors visitors, JdbcClient jdbc) {
    this.plans = plans;
    this.units = units;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  /// A launched place that a women's group cares for.
  public record Cared(UUID place, String code, Unit group, Unit ward) {}

  /// @param follow address by which the sender follows it
  public record Said(UUID id, String reference, String follow) {}

  public Cared caredFor(String name) {
    var ward = plans.unit("women", WARD);
    var group =
        units.group(ward, "Tổ phụ nữ tự quản " + name + " " + code(), plans.ward(WARD).id());
    var place = Ids.next();
    var code = code();
    jdbc.sql(
            """
            insert into place.place
              (id, code, kind, name, folded, area, unit, line, latitude, longitude, state, drawn_by,
               drawn_at, launched, launched_by)
            values (:id, :code, 'road', :name, :folded, :area, :unit,
                    array[:longitude, :latitude, :longitude + 0.001, :latitude], :latitude, :longitude,
                    'LAUNCHED', :drew, now(), current_date, :launched)
            """)
        .param("id", place)
        .param("code", code)
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("area", plans.ward(WARD).id().value())
        .param("unit", ward.id().value())
        .param("latitude", LATITUDE + ThreadLocalRandom.current().nextDouble(0.001))
        .param("longitude", LONGITUDE)
        .param("drew", Ids.next())
        .param("launched", Ids.next())
        .update();
    adopt(place, group);
    return new Cared(place, code, group, ward);
  }

  private void adopt(UUID place, Unit group) {
    jdbc.sql(
            """
            insert into care.adoption
              (id, place, area, unit, organization, since, rule, moment, state, asked_by, asked_at,
               decided_by, decided_at)
            values (:id, :place, :area, :unit, :organization, current_date - 30, 'FREQ=WEEKLY', '06:00',
                    'ACCEPTED', :asked, now(), :decided, now())
            """)
        .param("id", Ids.next())
        .param("place", place)
        .param("area", group.area().value())
        .param("unit", group.id().value())
        .param("organization", group.organization().value())
        .param("asked", Ids.next())
        .param("decided", Ids.next())
        .update();
  }

  private static String code() {
    var letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    var code = new StringBuilder();
    ThreadLocalRandom.current()
        .ints(6, 0, letters.length())
        .forEach(at -> code.append(letters.charAt(at)));
    return code.toString();
  }

  public static byte[] photo() {
    try {
      return PictureFiles.file("jpeg", 640, 480, ThreadLocalRandom.current().nextLong());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// As a phone sends a form with a picture.
  public static Answer send(
      Visitor visitor, String address, Map<String, String> fields, byte[] picture) {
    var form = new LinkedMultiValueMap<String, Object>();
    fields.forEach(form::add);
    if (picture.length > 0) {
      form.add(
          "photo",
          new ByteArrayResource(picture) {
            @Override
            public String getFilename() {
              return "anh.jpg";
            }
          });
    }
    return visitor
        .client()
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .exchange((_, answer) -> {
          var body = answer.bodyTo(String.class);
          return new Answer(answer.getStatusCode(), answer.getHeaders(), body == null ? "" : body);
        });
  }

  public Said reported(Cared cared, String words) {
    return said(send(visitors.anonymous(), "/reports/new", report(cared, words), photo()));
  }

  public Said needed(String words) {
    var fields =
        Map.of(
            "id",
            Ids.next().toString(),
            "kind",
            "flooding",
            "ward",
            plans.ward(WARD).key(),
            "words",
            words);
    return said(visitors.anonymous().post("/needs/new", fields));
  }

  public Said said(Answer answer) {
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    var follow = answer.location().replaceFirst("\\?.*", "");
    var body = visitors.anonymous().get(follow).body();
    var matcher = java.util.regex.Pattern.compile("<bdi>([2-9A-HJ-NP-Z]{8})</bdi>").matcher(body);
    assertThat(matcher.find()).as(body).isTrue();
    var reference = matcher.group(1);
    var id =
        jdbc.sql("select id from care.voice where reference = :reference")
            .param("reference", reference)
            .query(Sql.rows(UUID.class))
            .single();
    return new Said(id, reference, follow);
  }

  /// What a form sends that reports a place.
  public static Map<String, String> report(Cared cared, String words) {
    return Map.of(
        "id", Ids.next().toString(), "place", cared.code(), "kind", "rubbish", "words", words);
  }

  public void answered(Said said, Cared cared) {
    done(leader(cared), said, "answer", Map.of("answer", "Đã dọn"));
  }

  /// What was done with it, in order.
  public String steps(Said said) {
    return jdbc.sql(
            "select string_agg(deed, ',' order by step) from care.voice_step where voice = :id")
        .param("id", said.id())
        .query(Sql.rows(String.class))
        .single();
  }

  public int version(Said said) {
    return jdbc.sql("select version from care.voice where id = :id")
        .param("id", said.id())
        .query(Sql.rows(Integer.class))
        .single();
  }

  public String state(Said said) {
    return jdbc.sql("select state from care.voice where id = :id")
        .param("id", said.id())
        .query(Sql.rows(String.class))
        .single();
  }

  /// What an officer does with it, at the version it has now.
  public Answer deed(Visitor officer, Said said, String deed, Map<String, String> fields) {
    var form = new java.util.HashMap<>(fields);
    form.put("version", Integer.toString(version(said)));
    var address = "/voices/" + said.id() + "/" + deed;
    return deed.equals("answer")
        ? send(officer, address, form, new byte[0])
        : officer.post(address, form);
  }

  /// The same, and it must succeed.
  public void done(Visitor officer, Said said, String deed, Map<String, String> fields) {
    var answer = deed(officer, said, deed, fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
  }

  public Visitor leader(Cared cared) {
    return visitors.as("leader", cared.group().id().value());
  }

  public Visitor officer(Cared cared) {
    return visitors.as("officer", cared.ward().id().value());
  }

  /// Of the organisation that answers where no place is known.
  public Visitor frontOfficer() {
    return visitors.signedIn(frontActor());
  }

  private Actor frontActor() {
    return plans.someone("officer", "front", WARD);
  }
}
