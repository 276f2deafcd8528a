package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016|false|2016",
        "1,302|false|1302",
        "1,5|false|1.5",
        "0,750|false|0.75",
        "1,250|true|1.25",
        "15,600|true|15600",
        "1.5|false|1.5",
        "1.250|false|1.25",
        "4.159.512.313|false|4159512313",
        "1,200,000|false|1200000",
        "100,000.5|false|100000.5",
        "1.200.000,25|false|1200000.25",
        "12.5.2016|false|NaN",
        "1,2,3|false|NaN",
        "1234567890123456789012345678901|false|NaN"
      })
  void parse(String digits, boolean scaled, double value) {
    assertThat(Digits.parse(digits, scaled)).isEqualTo(Double.valueOf(value));
  }
}
