package org.chungtay.care.voice;

import java.util.List;
import java.util.Optional;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Terms and kinds, which are rows.
@Component
public class VoiceRules {
  private final JdbcClient jdbc;

  VoiceRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param answerDays working days until the answer
  /// @param aboveDays working days after that until the unit above is told
  /// @param closeDays days after the answer until it is closed of itself
  /// @param organization code of the organisation whose unit answers where none is known
  public record Rule(
      String sort,
      int answerDays,
      int aboveDays,
      int closeDays,
      int nearMetres,
      int farMetres,
      int keepRefusedDays,
      int keepHeldDays,
      String organization) {}

  public record Kind(String code, String vi, String en, String ar) {
    public String name(Language language) {
      return switch (language) {
        case VI -> vi;
        case EN -> en;
        case AR -> ar;
      };
    }
  }

  public Rule of(Sort sort) {
    return jdbc.sql("select * from care.voice_rule where sort = :sort")
        .param("sort", sort.name())
        .query(Sql.rows(Rule.class))
        .single();
  }

  /// Those one may choose today, in the order of the installation.
  public List<Kind> kinds(Sort sort) {
    return jdbc.sql(
            """
            select code, names ->> 'vi' as vi, names ->> 'en' as en, names ->> 'ar' as ar
            from care.voice_kind where sort = :sort and until is null order by position
            """)
        .param("sort", sort.name())
        .query(Sql.rows(Kind.class))
        .list();
  }

  public Optional<Kind> kind(Sort sort, String code) {
    return kinds(sort).stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /// Which kind a form says; noted at its field where it is none.
  public String chosen(Form form, Sort sort) {
    var kind = form.one("kind");
    if (kind(sort, kind).isEmpty() && form.refusal("kind").isEmpty()) {
      form.refuse("kind", kind.isEmpty() ? "needed" : "not-a-choice");
    }
    return kind;
  }
}
