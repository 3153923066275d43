package org.chungtay.care.voice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reading voices.
@Repository
public class VoiceRows {
  public static final String COLUMNS =
      """
      select v.id, v.sort, v.reference, v.kind, k.names ->> 'vi' as kind_vi,
             k.names ->> 'en' as kind_en, k.names ->> 'ar' as kind_ar, v.place,
             coalesce(p.name, '') as place_name, coalesce(p.code, '') as place_code, v.area,
             coalesce(a.full_name, '') as area_name,
             case when a.until is null then coalesce(a.code, v.area::text) else v.area::text end
               as area_key,
             coalesce(r.full_name, '') as residential_name, v.for_group, v.latitude, v.longitude,
             v.whereabouts, v.words, array_to_string(v.mentions, ',') as mentions, v.language,
             v.origin, coalesce(v.media_url, '') as media_url, v.received_at, v.day, v.due,
             v.above_from, v.unit, coalesce(u.name, '') as unit_name, v.group_unit,
             coalesce(g.name, '') as group_name, v.state, coalesce(t.name, '') as taken_name,
             coalesce(v.answer, '') as answer, v.answered_at, v.answered_by,
             coalesce(w.name, '') as answer_unit_name, coalesce(v.refusal, '') as refusal,
             coalesce(v.refusal_words, '') as refusal_words, v.same_as,
             coalesce(s.reference, '') as same_reference, v.released_at, v.words_shown, v.shown_by,
             v.reopened, v.version, (
               select count(*)::int from care.voice_support x
               where x.voice = v.id or x.voice in (select id from care.voice where same_as = v.id)) + (
               select count(*)::int from care.voice where same_as = v.id) as supports
      """;
  public static final String FROM =
      """
      from care.voice v
      join care.voice_kind k on k.code = v.kind
      left join territory.v_area a on a.id = v.area
      left join territory.v_area r on r.id = v.residential
      left join place.v_place p on p.id = v.place
      left join organization.v_unit u on u.id = v.unit
      left join organization.v_unit g on g.id = v.group_unit
      left join organization.v_unit t on t.id = v.taken_unit
      left join organization.v_unit w on w.id = v.answer_unit
      left join care.voice s on s.id = v.same_as
      """;

  /// What somebody may answer in whose `:scopes` it lies, or `:everywhere`: by the unit it waits
  /// for, or by the group that cares for the place.
  public static final String ANSWERABLE =
      "(:everywhere or u.covering && :scopes or g.covering && :scopes)";

  private final JdbcClient jdbc;

  VoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Refuses `not-found`.
  public Voice get(UUID id) {
    return one("v.id = :it", id).orElseThrow(() -> new NotFound("voice"));
  }

  public Optional<Voice> byReference(Sort sort, String reference) {
    return one("v.reference = :it", reference).filter(voice -> voice.sort() == sort);
  }

  /// @param digest of what the sender's address holds
  public Optional<Voice> byFollow(byte[] digest) {
    return one("v.follow = :it", digest);
  }

  private Optional<Voice> one(String condition, Object value) {
    return jdbc.sql(COLUMNS + FROM + "where " + condition)
        .param("it", value)
        .query(Sql.rows(Voice.class))
        .optional();
  }

  /// Those that meet a condition on `v`; for programs.
  public List<Voice> where(String condition, Map<String, ?> parameters) {
    return jdbc.sql(COLUMNS + FROM + "where v.refusal is distinct from 'PERSON' and " + condition)
        .params(parameters)
        .query(Sql.rows(Voice.class))
        .list();
  }

  /// When something last happened to each.
  public Map<UUID, Instant> touched(Collection<UUID> voices) {
    var touched = new HashMap<UUID, Instant>();
    jdbc.sql(
            "select voice, max(at) as at from care.voice_step where voice = any(:voices) group by"
                + " voice")
        .param("voices", Sql.ids(voices))
        .query(row -> {
          touched.put(
              row.getObject("voice", UUID.class),
              row.getObject("at", OffsetDateTime.class).toInstant());
        });
    return touched;
  }

  public List<StepLine> steps(UUID voice) {
    return jdbc.sql(
            """
            select s.deed, s.state, s.at, coalesce(u.name, '') as unit_name,
                   coalesce(n.name, '') as person_name, s.words
            from care.voice_step s
            left join organization.v_unit u on u.id = s.unit
            left join identity.v_person_name n on n.id = s.person
            where s.voice = :voice order by s.step
            """)
        .param("voice", voice)
        .query(Sql.rows(StepLine.class))
        .list();
  }

  public List<LinkLine> links(UUID voice) {
    return jdbc.sql(
            "select address, title, linked_at from care.voice_link where voice = :voice order by"
                + " linked_at, address")
        .param("voice", voice)
        .query(Sql.rows(LinkLine.class))
        .list();
  }

  /// What is open about the same: the same place, or so near, of the same sort; nearest first, and
  /// only what everybody may know.
  public List<Voice> alike(Sort sort, Near near) {
    return jdbc.sql(
            COLUMNS
                + FROM
                + """
                cross join (select cast(:latitude as float8) as latitude, cast(:longitude as float8) as longitude,
                                   cast(:down as float8) as down, cast(:across as float8) as across) near
                where v.sort = :sort and v.state in ('RECEIVED', 'TAKEN') and v.id <> :not
                  and (v.place = :place
                    or (v.kind = :kind or :kind = '')
                      and v.latitude between near.latitude - near.down and near.latitude + near.down
                      and v.longitude between near.longitude - near.across and near.longitude + near.across)
                order by v.kind <> :kind,
                  (v.latitude - near.latitude) ^ 2 + (v.longitude - near.longitude) ^ 2,
                  v.received_at, v.id
                limit 5
                """)
        .param("sort", sort.name())
        .param("not", near.not())
        .param("place", near.place(), java.sql.Types.OTHER)
        .param("kind", near.kind())
        .param("latitude", near.latitude(), java.sql.Types.DOUBLE)
        .param("longitude", near.longitude(), java.sql.Types.DOUBLE)
        .param("down", near.down())
        .param("across", near.across())
        .query(Sql.rows(Voice.class))
        .list();
  }
}
