package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void withoutAnyChoiceTheProductIsAtPort8080WithItsOwnDatabase() {
    var settings = Settings.of(Map.of(), List.of());
    assertThat(settings.origin()).isEqualTo("http://localhost:8080");
    assertThat(settings.metricsPort()).isEqualTo(8081);
    assertThat(settings.database()).isEmpty();
    assertThat(settings.wanted()).isEmpty();
    assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
  }

  @Test
  void emptyMeansARealInstallation() {
    assertThat(Settings.of(Map.of(), List.of("--empty")).wanted()).contains(InstallationKind.REAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "eighty", "8080 ", "99999999999999"})
  void aPortThatIsNoneIsRefused(String port) {
    assertThatThrownBy(() -> Settings.of(Map.of("CHUNGTAY_PORT", port), List.of()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CHUNGTAY_PORT")
        .hasMessageContaining(port);
  }

  @Test
  void theMetricsAreBesideTheProductAlsoAtTheLastPort() {
    var last = Settings.of(Map.of("CHUNGTAY_PORT", "65535"), List.of());
    assertThat(last.metricsPort()).isEqualTo(65_534);
  }

  @Test
  void theMetricsNeedAPortOfTheirOwn() {
    var same = Map.of("CHUNGTAY_PORT", "8090", "CHUNGTAY_METRICS_PORT", "8090");
    assertThatThrownBy(() -> Settings.of(same, List.of()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("are both 8090");
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThatThrownBy(() -> Settings.of(Map.of(), List.of("--emtpy")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--emtpy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://ward:p%40ss%2Bword@db.example.vn:6432/chungtay?sslmode=require",
        "postgres://ward:p%40ss+word@db.example.vn:6432/chungtay?sslmode=require",
        "jdbc:postgresql://ward:p%40ss%2Bword@db.example.vn:6432/chungtay?sslmode=require"
      })
  void aDatabaseAddressIsReadAsPeopleWriteIt(String written) {
    var address =
        Settings.of(Map.of("CHUNGTAY_DATABASE_URL", written), List.of()).database().orElseThrow();
    assertThat(address.url())
        .isEqualTo("jdbc:postgresql://db.example.vn:6432/chungtay?sslmode=require");
    assertThat(address.user()).isEqualTo("ward");
    assertThat(address.password()).isEqualTo("p@ss+word");
    assertThat(address).hasToString(address.url());
  }

  @Test
  void userAndPasswordMayBeGivenApart() {
    var environment =
        Map.of(
            "CHUNGTAY_DATABASE_URL", "postgresql://db/chungtay",
            "CHUNGTAY_DATABASE_USER", "ward",
            "CHUNGTAY_DATABASE_PASSWORD", "secret");
    var address = Settings.of(environment, List.of()).database().orElseThrow();
    assertThat(address.user() + " " + address.password()).isEqualTo("ward secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mysql://u:hidden@db/x", "postgresql://", "postgresql://db", "db:5432", "hidden"})
  void anUnreadableDatabaseAddressIsRefusedWithoutRepeatingIt(String written) {
    assertThatThrownBy(() -> Settings.of(Map.of("CHUNGTAY_DATABASE_URL", written), List.of()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CHUNGTAY_DATABASE_URL")
        .hasMessageNotContaining("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chungtay.example.vn", "ftp://chungtay.example.vn", "https://"})
  void aPublicAddressIsACompleteOne(String written) {
    assertThatThrownBy(() -> Settings.of(Map.of("CHUNGTAY_PUBLIC_URL", written), List.of()))
        .isInstanceOf(CannotStart.class);
  }
}
