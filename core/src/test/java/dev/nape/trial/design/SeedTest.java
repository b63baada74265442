package dev.nape.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

  /** {@code printf '%s' SEED | xxd -r -p | sha256sum}. */
  @Test
  void commitmentIsWhatSha256sumSays() {
    assertThat(Trials.SEED.commitment()).isEqualTo(Trials.COMMITMENT);
  }

  /** {@code printf 'cycle:1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:SEED}. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cycle:1, bb68dc3230a10a16307369223e85b38b357f95a5ee74ec1224e9a98fdbc7fa55, true
          cycle:2, df811eb4243ef7277cfcddeca6cf2806714029348c0de9f9893929318d8a05cd, true
          cycle:3, e76d5396fbf13a4d0a6bd1364883345c12e5e80dc3847cd7254f102dd344adef, true
          cycle:4, dc4b88cf00ad3100f4a45f4c4a5b8f559082fc62da2057be453f217f62f93c14, false
          cycle:5, 00f85ad636f16b5a51d136c47854f9cb2c9e1c973d0c17b0f35af4889d8e050e, false
          cycle:6, 85c772d570e72bd3eb9da704e30c7ca3388c9dd438ca50b6861facff3fcfdf36, false
          """)
  void coinIsTheLowestBitOfWhatOpensslSays(String label, String hmac, boolean coin) {
    assertThat(HexFormat.of().formatHex(Trials.SEED.code(label))).isEqualTo(hmac);
    assertThat(Trials.SEED.coin(label)).isEqualTo(coin);
  }

  @Test
  void bytesAndDigitsOfEitherSizeAreTheSameSeed() {
    byte[] bytes = HexFormat.of().parseHex(Trials.SEED.hex());
    assertThat(Seed.of(bytes)).isEqualTo(Trials.SEED);
    assertThat(Seed.ofHex(Trials.SEED.hex().toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(Trials.SEED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "zz", "0001"})
  void anythingButSixtyFourDigitsIsNoSeed(String hex) {
    assertThatThrownBy(() -> Seed.ofHex(hex)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Seed.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSeedInALogOpensNothing() {
    assertThat(Trials.SEED.toString())
        .doesNotContain(Trials.SEED.hex())
        .contains(Trials.COMMITMENT);
  }

  @Test
  void drawnNumbersAreBelowTheirBoundAndDependOnTheLabel() {
    assertThat(Trials.SEED.below("a", 1)).isZero();
    assertThat(Trials.SEED.below("a", 1_000_000)).isBetween(0L, 999_999L);
    assertThat(Trials.SEED.below("a", 1_000_000)).isNotEqualTo(Trials.SEED.below("b", 1_000_000));
  }
}
