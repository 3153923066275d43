package org.chungtay.organization.letterhead;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Letterhead;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterheadRows {
  private final JdbcClient jdbc;

  LetterheadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Letterhead> find(UUID organization) {
    return jdbc.sql(
            """
            select above, issuer, motto, numbering, place, signed_for, position, recipients
            from organization.letterhead where organization = :organization
            """)
        .param("organization", organization)
        .query(Sql.rows(Letterhead.class))
        .optional();
  }

  /// 0 before the first.
  int version(UUID organization) {
    return jdbc.sql(
            "select version from organization.letterhead where organization = :organization")
        .param("organization", organization)
        .query(Sql.rows(Integer.class))
        .optional()
        .orElse(0);
  }

  /// Whether the version was the one that was looked at.
  boolean store(UUID organization, Letterhead head, int version) {
    return jdbc.sql(
                """
                insert into organization.letterhead
                  (organization, above, issuer, motto, numbering, place, signed_for, position,
                   recipients, version)
                select :organization, :above, :issuer, :motto, :numbering, :place, :signedFor,
                       :position, :recipients, 1
                where :version = 0 or exists (
                  select from organization.letterhead where organization = :organization)
                on conflict (organization) do update set
                  above = excluded.above, issuer = excluded.issuer, motto = excluded.motto,
                  numbering = excluded.numbering, place = excluded.place,
                  signed_for = excluded.signed_for, position = excluded.position,
                  recipients = excluded.recipients, version = letterhead.version + 1
                where letterhead.version = :version
                """)
            .param("organization", organization)
            .param("above", head.above())
            .param("issuer", head.issuer())
            .param("motto", head.motto())
            .param("numbering", head.numbering())
            .param("place", head.place())
            .param("signedFor", head.signedFor())
            .param("position", head.position())
            .param("recipients", head.recipients())
            .param("version", version)
            .update()
        == 1;
  }
}
