package org.chungtay.care.voice;

import java.io.IOException;
import java.sql.Types;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.WorkingDays;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Takes in what somebody says, with its photos, all or nothing.
@Service
public class Intake {
  public static final int MOST_PHOTOS = 4;
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private final VoiceRules rules;
  private final Answering answering;
  private final WorkingDays workingDays;
  private final Steps steps;
  private final Photos photos;
  private final Tellings tellings;
  private final Vault vault;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Intake(
      VoiceRules rules,
      Answering answering,
      WorkingDays workingDays,
      Steps steps,
      Photos photos,
      Tellings tellings,
      Vault vault,
      JdbcClient jdbc,
      CityClock clock) {
    this.rules = rules;
    this.answering = answering;
    this.workingDays = workingDays;
    this.steps = steps;
    this.photos = photos;
    this.tellings = tellings;
    this.vault = vault;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param token end of the address by which the sender follows it
  public record Received(String token, String reference) {}

  /// The same form sent again changes nothing and is told the same.
  ///
  /// @param link the officers' list, as others can open it; told to them
  @Transactional
  public Received receive(Sent sent, List<MultipartFile> pictures, String link) throws IOException {
    var token = token(sent.form());
    var id = Ids.next();
    if (keep(sent, id, digest(token))) {
      steps.add(id, new Deed("RECEIVED", null, null, ""));
      attach(id, pictures);
      tellings.received(id, link);
    }
    var reference =
        jdbc.sql("select reference from care.voice where follow = :follow")
            .param("follow", digest(token))
            .query(Sql.rows(String.class))
            .single();
    return new Received(token, reference);
  }

  /// What is stored of the end of the sender's address: the database leads nobody to it.
  public byte[] digest(String token) {
    return vault.digest("voice.follow", token);
  }

  private String token(String form) {
    var bytes = vault.digest("voice.form", form);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private boolean keep(Sent sent, UUID id, byte[] follow) {
    var rule = rules.of(sent.sort());
    var who = answering.of(sent, rule.organization());
    var today = clock.today();
    var due = workingDays.after(today, rule.answerDays());
    return jdbc.sql(
                """
                insert into care.voice
                  (id, sort, reference, follow, kind, place, area, residential, for_group, latitude, longitude,
                   whereabouts, words, folded, mentions, language, origin, api_key, media_url,
                   received_at, day, first_due, due, above_from, unit, group_unit)
                values
                  (:id, :sort, :reference, :follow, :kind, :place, :area, :residential, :forGroup, :latitude,
                   :longitude, :whereabouts, :words, :folded, :mentions, :language, :origin, :key,
                   :media, :now, :today, :due, :due, :above, :unit, :group)
                on conflict (follow) do nothing
                """)
            .param("id", id)
            .param("reference", vault.newCode(LETTERS, LENGTH))
            .param("follow", follow)
            .param("now", Sql.time(clock.now()))
            .param("today", today)
            .param("due", due)
            .param("above", workingDays.after(due, rule.aboveDays()))
            .param("unit", who.unit().value())
            .param("group", who.group().map(UnitId::value).orElse(null), Types.OTHER)
            .params(said(sent))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> said(Sent sent) {
    var said = new HashMap<String, @Nullable Object>();
    said.put("sort", sent.sort().name());
    said.put("kind", sent.kind());
    said.put("place", sent.place());
    said.put("area", sent.area().value());
    said.put("residential", sent.residential().map(AreaId::value).orElse(null));
    said.put("forGroup", sent.forGroup());
    said.put("latitude", sent.latitude());
    said.put("longitude", sent.longitude());
    said.put("whereabouts", sent.whereabouts());
    said.put("words", sent.words());
    said.put("folded", Folded.of(sent.words() + " " + sent.whereabouts()));
    said.put("mentions", mentions(sent));
    said.put("language", sent.language().tag());
    said.put("origin", sent.origin());
    said.put("key", sent.key());
    said.put("media", sent.mediaUrl());
    return said;
  }

  private static String[] mentions(Sent sent) {
    return Mention.in(sent.words() + "\n" + sent.whereabouts()).stream()
        .map(Enum::name)
        .toArray(String[]::new);
  }

  private void attach(UUID id, List<MultipartFile> pictures) throws IOException {
    if (pictures.size() > MOST_PHOTOS) {
      throw new InvalidInput("photo", "too-many-pictures");
    }
    for (var picture : pictures) {
      try (var bytes = picture.getInputStream()) {
        var _ = photos.addUnnamed(subject(id), bytes);
      }
    }
  }

  public static Subject subject(UUID voice) {
    return new Subject("voice", voice);
  }

  public static Subject answer(UUID voice) {
    return new Subject("voice-answer", voice);
  }

  /// Without the empty file that browsers send where none was chosen.
  public static List<MultipartFile> chosen(Optional<List<MultipartFile>> pictures) {
    return pictures.orElse(List.of()).stream().filter(picture -> !picture.isEmpty()).toList();
  }
}
