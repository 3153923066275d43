package org.chungtay.territory.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.AreaMatch.Candidate;
import org.chungtay.territory.AreaMatch.None;
import org.chungtay.territory.AreaMatch.One;
import org.chungtay.territory.AreaMatch.Several;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AreaFinderTest {
  @Autowired Territory territory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thủy Xuân|Phường Thủy Xuân",
        "THUỶ  XUÂN|Phường Thủy Xuân",
        "p. Thủy Xuân|Phường Thủy Xuân",
        "P.Thuỷ Xuân|Phường Thủy Xuân",
        "phường thủy xuân|Phường Thủy Xuân",
        "xã Chân Mây Lăng Cô|Xã Chân Mây - Lăng Cô",
        "A Lưới 2|Xã A Lưới 2",
        "Kim Long, Huế|Phường Kim Long"
      })
  void anExactNameIsOneArea(String typed, String meant) {
    assertThat(territory.match(typed))
        .isInstanceOfSatisfying(
            One.class,
            one -> {
              assertThat(one.area().fullName()).isEqualTo(meant);
              assertThat(one.area().until()).isEmpty();
            });
  }

  @Test
  void aNameTypedDecomposedIsTheSame() {
    assertThat(territory.match(Normalizer.normalize("Thủy Xuân", Normalizer.Form.NFD)))
        .isInstanceOf(One.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huong Van|Phường Hương Văn;Phường Hương Vân",
        "Phú Vinh|Xã Phú Vinh;Xã Phú Vinh",
        "Xã Phú Vinh|Xã Phú Vinh;Xã Phú Vinh",
        "Thuan Hoa|Phường Thuận Hóa;Phường Thuận Hòa;Quận Thuận Hóa",
        "Phú Xuân|Phường Phú Xuân;Xã Phú Xuân;Quận Phú Xuân",
        "Hương Phong|Phường Hương Phong;Xã Hương Phong",
        "Hương Xuân|Phường Hương Xuân;Xã Hương Xuân",
        "thuy xuan|Phường Thủy Xuân",
        "Thủy Xuna|Phường Thủy Xuân",
        "Vĩ Dạ|Phường Vỹ Dạ",
        "Phú Vang|Xã Phú Vang;Huyện Phú Vang"
      })
  void lessThanExactListsCandidates(String typed, String expected) {
    assertThat(names(territory.match(typed))).contains(expected.split(";"));
  }

  @Test
  void namesThatDifferInOneMarkAreNeverPickedSilently() {
    var candidates = candidates(territory.match("Hương Văn"));
    assertThat(candidates.getFirst().area().fullName()).isEqualTo("Phường Hương Văn");
    assertThat(candidates.getFirst().becoming())
        .extracting(Area::name)
        .containsExactly("Hương Trà");
    assertThat(candidates).extracting(found -> found.area().name()).contains("Hương Vân");
  }

  @Test
  void tellsNamesakesApartByWhatLiesAboveThem() {
    var candidates = candidates(territory.match("Phú Vinh"));
    assertThat(candidates)
        .anySatisfy(old -> {
          assertThat(old.within()).containsExactly("Huyện A Lưới", "Thành phố Huế");
          assertThat(old.becoming()).extracting(Area::name).containsExactly("A Lưới 3");
        });
    assertThat(candidates(territory.match("Phú Vinh, huyện A Lưới"))).hasSize(1);
  }

  @Test
  void theWardCalledPhuongDucIsFoundByItsShortName() {
    assertThat(candidates(territory.match("Phường Đúc")))
        .first()
        .satisfies(found -> {
          assertThat(found.area().fullName()).isEqualTo("Phường Phường Đúc");
          assertThat(found.becoming()).extracting(Area::name).containsExactly("Thuận Hóa");
        });
    assertThat(names(territory.match("Đúc"))).contains("Phường Phường Đúc");
    assertThat(names(territory.match("phuong duc"))).contains("Phường Phường Đúc");
  }

  @Test
  void aFormerDistrictShowsWhatItsWardsBecame() {
    var district = candidates(territory.match("quận Thuận Hóa")).getFirst();
    assertThat(district.area().fullName()).isEqualTo("Quận Thuận Hóa");
    assertThat(district.becoming()).extracting(Area::name).contains("Thuận Hóa", "Vỹ Dạ", "An Cựu");
  }

  @Test
  void theCitysOwnAreasComeBeforeTheCountrys() {
    assertThat(candidates(territory.match("phong phu")).getFirst().within())
        .contains("Thành phố Huế");
    assertThat(names(territory.match("Hoàn Kiếm"))).contains("Phường Hoàn Kiếm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "🌹", "%", "_", "'", ",,,", "zzzzqqqq", "\u202Eqjw", "\u0000"})
  void whatIsNoNameFindsNothing(String typed) {
    assertThat(territory.match(typed)).isInstanceOf(None.class);
  }

  @Test
  void aVeryLongTextFindsNothingQuickly() {
    assertThat(territory.match("Thủy Xuân ".repeat(1_000))).isInstanceOf(None.class);
  }

  private static List<Candidate> candidates(AreaMatch match) {
    return match instanceof Several several ? several.candidates() : List.of();
  }

  private static List<String> names(AreaMatch match) {
    return switch (match) {
      case None _ -> List.of();
      case One one -> List.of(one.area().fullName());
      case Several several ->
          several.candidates().stream().map(candidate -> candidate.area().fullName()).toList();
    };
  }
}
