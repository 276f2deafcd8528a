package org.isnad.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "http://a.example, http://a.example",
    "HTTPS://a.example/x?y=1#z, https://a.example/x?y=1",
    "http://a.example/خبر, http://a.example/%D8%AE%D8%A8%D8%B1",
    "http://a.example/a b|c, http://a.example/a%20b%7Cc",
    "http://a.example/%D8%AE, http://a.example/%D8%AE",
    "http://موقع.example/1, http://xn--4gbrim.example/1",
  })
  void addresses(String written, String asked) throws FetchException {
    assertThat(Addresses.parse(written)).isEqualTo(URI.create(asked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "a.example",
        "http://",
        "http:///x",
        "http://user:secret@a.example/",
        "http://a.example:x/",
        "gopher://127.0.0.1:70/",
        "http://[::1",
        ""
      })
  void whatIsNoAddressIsRefused(String written) {
    assertThatThrownBy(() -> Addresses.parse(written)).isInstanceOf(FetchException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/b, http://a.example/b",
    "c, http://a.example/x/c",
    "//b.example/c, http://b.example/c",
    "https://b.example/c, https://b.example/c",
    "?q=1, http://a.example/x/?q=1",
  })
  void redirects(String location, String leadsTo) throws FetchException {
    assertThat(Addresses.resolve(URI.create("http://a.example/x/"), location))
        .isEqualTo(URI.create(leadsTo));
  }
}
