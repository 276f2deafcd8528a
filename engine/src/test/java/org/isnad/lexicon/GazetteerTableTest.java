package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTableTest {

  private static final String OCHA =
      "gov_ar\tgov_pcode\tdist_ar\tcom_en\tcom_ar\tlon\tlat\n"
          + "السهل\tSY99\tالوادي\tAyn al-Hajar\tعين الحجر_كفر زيد\t36.5\t35.5\n";

  private static List<City> read(String table) throws IOException, TableException {
    return GazetteerTable.read(
        "table", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namedColumnsGiveNamesDivisionsAndCountry() throws IOException, TableException {
    City city = read(OCHA).getFirst();
    assertThat(city.names()).containsExactly("عين الحجر", "كفر زيد");
    assertThat(city.within()).containsExactly("الوادي", "السهل");
    assertThat(city.country()).isEqualTo("SY");
    assertThat(city.lat()).isEqualTo(35.5);
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException, TableException {
    City city = read(OCHA).getFirst();
    assertThat(read(GazetteerTable.write(city))).containsExactly(city);
  }

  @Test
  void geoNamesLinesGiveTheirArabicNames() throws IOException, TableException {
    String line =
        "1\tAyn Zayd\tAyn Zayd\tAyn Zayd,عين زيد,عين زید\t33.1\t36.2\tP\tPPL\tSY\t\t\t\t\t\t1200\t"
            + "\t\tAsia/Damascus\t2020-01-01";
    assertThat(read(line).getFirst().names()).contains("عين زيد");
  }

  @Test
  void brokenLineIsNamedWithItsReason() {
    assertThatThrownBy(() -> read(OCHA + "السهل\tSY99\tالوادي\tX\tس\tشرق\t35.5\n"))
        .isInstanceOf(TableException.class)
        .hasMessage("table, line 3: latitude, longitude or population is not a number");
    assertThatThrownBy(() -> read("X\tSY\t\t95\t36\t0\tقرية"))
        .hasMessage("table, line 1: coordinates outside the globe");
    assertThatThrownBy(() -> read("X\tSY\t35\t36")).hasMessageContaining("4 columns");
  }
}
