/**
 * The pages as a person meets them: in a real browser, Debian's Chromium, driven by Playwright.
 *
 * <p>Where there is no such browser these tests are skipped and say so; {@code ISNAD_CHROMIUM}
 * names one at another place.
 */
@NullMarked
package org.isnad.browser;

import org.jspecify.annotations.NullMarked;
