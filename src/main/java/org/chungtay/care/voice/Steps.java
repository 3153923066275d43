package org.chungtay.care.voice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what happened, in the transaction in which it happens; never changed afterwards.
@Component
public class Steps {
  private final JdbcClient jdbc;
  private final CityClock clock;

  Steps(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param unit in whose name; null for the voice's own. What senders do is in nobody's
  /// @param person who did it; null for the sender
  /// @param words reason or note; answers and refusals stand in the voice itself
  public record Deed(String deed, @Nullable UUID unit, @Nullable UUID person, String words) {}

  public void add(UUID voice, Deed deed) {
    add(List.of(voice), deed);
  }

  /// The same for many, with the state each has now.
  public void add(Collection<UUID> voices, Deed deed) {
    jdbc.sql(
            """
            insert into care.voice_step (voice, step, deed, state, at, unit, person, words)
            select v.id, coalesce((select max(step) from care.voice_step s where s.voice = v.id), 0) + 1,
                   :deed, v.state, :at,
                   case when :deed in ('CLOSED', 'REOPENED') then null
                        when :deed = 'TAKEN' then coalesce(:unit, v.taken_unit)
                        else coalesce(:unit, v.unit) end, :person, :words
            from care.voice v where v.id = any(:voices)
            """)
        .param("deed", deed.deed())
        .param("at", Sql.time(clock.now()))
        .param("unit", deed.unit(), java.sql.Types.OTHER)
        .param("person", deed.person(), java.sql.Types.OTHER)
        .param("words", deed.words())
        .param("voices", Sql.ids(voices))
        .update();
  }
}
