package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCodesTest {
  private static final byte[] SECRET =
      "a secret of thirty-two characters".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

  private final ActivityId activity = ActivityId.next();
  private final SiteId site = SiteId.next();

  @ParameterizedTest
  @CsvSource({"0,true", "29,true", "30,true", "89,true", "90,false", "600,false", "-1,false"})
  void aCodeHoldsInItsWindowAndTheTwoAfterIt(int seconds, boolean holds) {
    var code = SiteCodes.code(SECRET, activity, site, NOW);
    assertThat(SiteCodes.codeHolds(SECRET, code, NOW.plusSeconds(seconds))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"0,true", "900,true", "901,false", "-1,false"})
  void aProofOfHavingScannedHoldsForAQuarterOfAnHour(int seconds, boolean holds) {
    var proof = SiteCodes.proof(SECRET, activity, site, NOW);
    assertThat(SiteCodes.proofHolds(SECRET, proof, NOW.plusSeconds(seconds))).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2038-01-19T03:14:08Z", "2061-06-01T00:00:00Z"})
  void codesOutliveThirtyTwoBits(Instant later) {
    var code = SiteCodes.code(SECRET, activity, site, later);
    assertThat(SiteCodes.codeHolds(SECRET, code, later)).isTrue();
    var proof = SiteCodes.proof(SECRET, activity, site, later);
    assertThat(SiteCodes.proofHolds(SECRET, proof, later)).isTrue();
    assertThat(SiteCodes.proofHolds(SECRET, proof, later.plusSeconds(901))).isFalse();
  }

  @Test
  void neitherStandsInForTheOther() {
    var code = SiteCodes.code(SECRET, activity, site, NOW);
    assertThat(SiteCodes.proofHolds(SECRET, code, NOW)).isFalse();
    var proof = SiteCodes.proof(SECRET, activity, site, NOW);
    assertThat(SiteCodes.codeHolds(SECRET, proof, NOW)).isFalse();
  }

  @Test
  void aCodeOfAnotherActivitysSecretIsWorthless() {
    var other = "another secret of the same length".getBytes(StandardCharsets.UTF_8);
    assertThat(SiteCodes.codeHolds(other, SiteCodes.code(SECRET, activity, site, NOW), NOW))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "====", "AAAA", "ă", "%2e%2e"})
  void nonsenseClaimsNothing(String text) {
    assertThat(SiteCodes.claim(text)).isEmpty();
    assertThat(SiteCodes.codeHolds(SECRET, text, NOW)).isFalse();
  }
}
