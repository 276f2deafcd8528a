package org.isnad.web.page.desk;

import java.util.Optional;

/**
 * What the page to sign in shows.
 *
 * @param next address on this server to go to afterwards
 * @param failed why the try before failed: {@code wrong} or {@code often}
 */
public record SignInPage(String next, Optional<String> failed) {}
