package org.chungtay.care.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.VoiceMoved;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Photos of senders and photos of answers: seen before release by those who answer. A sender's are
/// added by nobody in person, and only taken off before release; an answer's come from those who
/// answer.
final class VoicePhotos implements SubjectReview, SubjectTitles {
  private final String kind;
  private final AnswerRights rights;
  private final VoiceRows rows;
  private final Access access;
  private final JdbcClient jdbc;

  private VoicePhotos(
      String kind, AnswerRights rights, VoiceRows rows, Access access, JdbcClient jdbc) {
    this.kind = kind;
    this.rights = rights;
    this.rows = rows;
    this.access = access;
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return exists(subject) && rights.may(actor, rows.get(subject));
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var state = hold(subject);
    var _ = rights.require(actor, rows.get(subject));
    if (kind.equals("voice-answer") && !state.equals("ANSWERED")) {
      throw new VoiceMoved(state);
    }
  }

  @Override
  public void holdForUnnamed(UUID subject) {
    if (!kind.equals("voice") || !hold(subject).equals("RECEIVED")) {
      throw new Forbidden();
    }
  }

  private String hold(UUID subject) {
    return jdbc.sql("select state from care.voice where id = :id for update")
        .param("id", subject)
        .query(Sql.rows(String.class))
        .optional()
        .orElseThrow(() -> new NotFound("voice"));
  }

  private boolean exists(UUID subject) {
    return jdbc.sql("select exists (select from care.voice where id = :id)")
        .param("id", subject)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  @Override
  public Set<UUID> reviewable(Actor actor, Collection<UUID> subjects) {
    var scopes = access.scopes(actor, CarePermissions.ANSWER);
    return jdbc.sql(
            """
            select v.id from care.voice v
            left join organization.v_unit u on u.id = v.unit
            left join organization.v_unit g on g.id = v.group_unit
            where v.id = any(:subjects) and
            """
                + VoiceRows.ANSWERABLE)
        .param("subjects", Sql.ids(subjects))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(UUID.class))
        .set();
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            """
            select v.id, k.names ->> 'vi' || coalesce(' · ' || p.name, '') || coalesce(' · ' || a.full_name, '') as title,
                   v.sort, v.reference, v.day
            from care.voice v
            join care.voice_kind k on k.code = v.kind
            left join place.v_place p on p.id = v.place
            left join territory.v_area a on a.id = v.area
            where v.id = any(:ids) and v.refusal is distinct from 'PERSON'
            """)
        .param("ids", Sql.ids(subjects))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Title(
                    row.getString("title"),
                    Sort.valueOf(row.getString("sort")).address()
                        + "/"
                        + row.getString("reference"),
                    row.getObject("day", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Configuration(proxyBeanMethods = false)
  static class VoicePhotoKinds {
    @Bean
    VoicePhotos photosOfSenders(
        AnswerRights rights, VoiceRows rows, Access access, JdbcClient jdbc) {
      return new VoicePhotos("voice", rights, rows, access, jdbc);
    }

    @Bean
    VoicePhotos photosOfAnswers(
        AnswerRights rights, VoiceRows rows, Access access, JdbcClient jdbc) {
      return new VoicePhotos("voice-answer", rights, rows, access, jdbc);
    }
  }
}
