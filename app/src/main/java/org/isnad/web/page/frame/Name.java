package org.isnad.web.page.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;

/**
 * A name as articles write it and as readers of English know it.
 *
 * @param arabic as articles write it, empty for an outlet's own word
 * @param english its English form, where it is known
 */
public record Name(String arabic, Optional<String> english) {

  /** The name in the interface's language, as far as it is known there. */
  public String in(Ui ui) {
    if (arabic.isEmpty()) {
      return ui.t("own-word");
    }
    return ui.arabic() ? arabic : english.orElse(arabic);
  }

  /** Whether the page shows another form than the articles write. */
  public boolean translated(Ui ui) {
    return !arabic.isEmpty() && !in(ui).equals(arabic);
  }

  /** Address of the page on who or what bears the name. */
  public String href() {
    return "/name?of=" + URLEncoder.encode(arabic, UTF_8);
  }
}
