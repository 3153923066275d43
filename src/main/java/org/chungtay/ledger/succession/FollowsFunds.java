package org.chungtay.ledger.succession;

import java.util.UUID;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.territory.AreasReorganized;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Funds go on under the heaviest successor of the unit that keeps them, in the transaction that
/// made it; their books stay as they are. Told twice it changes nothing the second time.
@Component
class FollowsFunds {
  private final JdbcClient jdbc;

  FollowsFunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// After the units themselves.
  @EventListener
  @Order(6)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    follow(happened.reorganization());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    follow(happened.merger());
  }

  private void follow(UUID change) {
    jdbc.sql(
            """
            update ledger.fund f set unit = x.successor
            from organization.v_unit_succession x
            where x.predecessor = f.unit and x.reorganization = :change and x.heaviest
            """)
        .param("change", change)
        .update();
  }
}
