package org.chungtay.evidence.photo;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.evidence.PhotoFacts;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredPhotoFacts implements PhotoFacts {
  private final JdbcClient jdbc;

  StoredPhotoFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Facts> of(String kind, Collection<UUID> subjects) {
    var facts = new HashMap<UUID, Facts>();
    jdbc.sql(
            """
            select mine.subject_id, count(*)::int as photos, bool_or(exists (
                select from evidence.photo their
                join evidence.attachment theirs on theirs.photo = their.id
                where their.bands && my.bands
                  and bit_count((my.looks # their.looks)::bit(64)) <= :alike
                  and (theirs.subject_id, theirs.subject_kind, theirs.photo)
                      <> (mine.subject_id, mine.subject_kind, mine.photo))) as alike
            from evidence.attachment mine join evidence.photo my on my.id = mine.photo
            where mine.subject_id = any(:subjects) and mine.subject_kind = :kind
            group by mine.subject_id
            """)
        .param("alike", PhotoRows.ALIKE)
        .param("subjects", Sql.ids(subjects))
        .param("kind", kind)
        .query(row -> {
          facts.put(
              row.getObject("subject_id", UUID.class),
              new Facts(row.getInt("photos"), row.getBoolean("alike")));
        });
    return facts;
  }
}
