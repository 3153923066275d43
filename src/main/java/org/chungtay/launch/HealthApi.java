package org.chungtay.launch;

import org.chungtay.shared.web.Open;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For the proxy in front and for whoever waits for the product: is it alive, can it work? On the
/// main port, because that is the one that must answer.
@RestController
class HealthApi {
  private final ApplicationAvailability availability;
  private final JdbcClient jdbc;

  HealthApi(ApplicationAvailability availability, JdbcClient jdbc) {
    this.availability = availability;
    this.jdbc = jdbc;
  }

  @Open
  @GetMapping("/health/live")
  ResponseEntity<String> live() {
    return ResponseEntity.ok("alive");
  }

  @Open
  @GetMapping("/health/ready")
  ResponseEntity<String> ready() {
    return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers()
        ? ResponseEntity.ok("ready")
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("not ready");
  }

  private boolean databaseAnswers() {
    try {
      return jdbc.sql("select true").query(Boolean.class).single();
    } catch (DataAccessException noAnswer) {
      return false;
    }
  }
}
