package org.chungtay.care.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceOrder;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What everybody may know of, and how wards answer in time.
@Repository
class PublicVoices {
  private static final String PUBLIC = "v.refusal is distinct from 'PERSON'";

  private final JdbcClient jdbc;
  private final CityClock clock;

  PublicVoices(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Voice> open(PublicAsk ask) {
    var by = ask.order().equals("supported") ? VoiceOrder.SUPPORTED.by() : VoiceOrder.NEWEST.by();
    return asked(VoiceRows.COLUMNS + VoiceRows.FROM + where() + " order by " + by, ask)
        .query(Sql.rows(Voice.class))
        .list();
  }

  long count(PublicAsk ask) {
    return jdbc.sql("select count(*) from care.voice v " + where())
        .params(parameters(ask))
        .query(Sql.rows(Long.class))
        .single();
  }

  private StatementSpec asked(String sql, PublicAsk ask) {
    return jdbc.sql(sql + " limit :size offset :skip")
        .params(parameters(ask))
        .param("size", ask.size())
        .param("skip", (long) ask.page() * ask.size());
  }

  private static String where() {
    return "where v.sort = :sort and "
        + PUBLIC
        + """
         and (cardinality(:areas) = 0 or v.area = any(:areas)) and (:kind = '' or v.kind = :kind)
         and (:state = '' or v.state = :state)
        """;
  }

  private static Map<String, Object> parameters(PublicAsk ask) {
    return Map.of(
        "sort", ask.sort().name(),
        "areas", Sql.ids(ask.areas()),
        "kind", ask.kind(),
        "state", ask.state());
  }

  /// Of all whose last day came within twelve months, how many were answered, or refused with a
  /// reason, on it or before.
  OnTime onTime(Sort sort, List<UUID> areas) {
    return jdbc.sql(
            """
            select count(*)::int as due,
                   (count(*) filter (where v.first_reply <= v.first_due))::int as in_time
            from care.voice v
            where v.sort = :sort and v.refusal is distinct from 'PERSON'
              and (cardinality(:areas) = 0 or v.area = any(:areas))
              and v.first_due between :from and :yesterday
            """)
        .param("sort", sort.name())
        .param("areas", Sql.ids(areas))
        .param("from", clock.today().minusYears(1))
        .param("yesterday", clock.today().minusDays(1))
        .query(Sql.rows(OnTime.class))
        .single();
  }

  /// The same for each ward in which something was said, by name.
  List<WardShare> byWard(Sort sort) {
    return jdbc.sql(
            """
            select coalesce(a.code, a.id::text) as key, a.full_name as name,
                   (count(*) filter (where v.state in ('RECEIVED', 'TAKEN')))::int as open,
                   (count(*) filter (where v.first_due between :from and :yesterday))::int as due,
                   (count(*) filter (where v.first_due between :from and :yesterday
                                       and v.first_reply <= v.first_due))::int as in_time
            from care.voice v join territory.v_area a on a.id = v.area
            where v.sort = :sort and v.refusal is distinct from 'PERSON' and a.until is null
            group by a.id, a.code, a.full_name, a.folded order by a.folded
            """)
        .param("sort", sort.name())
        .param("from", clock.today().minusYears(1))
        .param("yesterday", clock.today().minusDays(1))
        .query(Sql.rows(WardShare.class))
        .list();
  }
}
